import type { Role } from '#db/schema/accounts.ts'
import { forbidden, unauthenticated } from '#lib/errors.ts'
import type { Actor } from './actor.ts'

const desk = ['coordinator', 'providerAdmin'] as const
const staff = ['coordinator', 'providerAdmin', 'trainer'] as const
const everyone = [
  'cityAdmin',
  'coordinator',
  'providerAdmin',
  'trainer',
  'communityWorker',
  'caregiver',
  'handbookReviewer',
] as const

/**
 * Who may do what (domain.md A1, settled.md 19). `noun.verb` is the permission, the audit action and the
 * metric. What is not listed is denied.
 */
export const policy = {
  'account.administer': ['coordinator'],
  'account.changePassword': everyone,
  'account.signOut': everyone,
  'board.read': desk,
  'work.remind': desk,
  'work.saveView': desk,
  'household.list': staff,
  'household.read': staff,
  'household.assign': desk,
  'household.apply': ['coordinator'],
  'roster.import': ['coordinator'],
  'roster.undo': ['coordinator'],
  'household.report': ['trainer'],
  'household.answerReport': ['coordinator'],
  'household.changeStatus': ['coordinator'],
  'household.promote': ['coordinator'],
  'household.changeCaregiver': ['coordinator'],
  'eligibility.review': ['coordinator'],
  'consent.record': ['coordinator'],
  'needs.assess': ['coordinator'],
  'plan.decide': staff,
  'appointment.set': staff,
  'card.issue': desk,
  'handout.record': desk,
  'completion.confirm': ['coordinator'],
  'completion.override': ['coordinator'],
  'completion.reverse': ['coordinator'],
  'certificate.reissue': ['coordinator'],
  'class.record': desk,
  'attendance.record': desk,
  'test.record': desk,
  'survey.record': ['coordinator'],
  'survey.readAnswers': ['coordinator'],
  'followUp.record': ['coordinator'],
  'stress.read': ['coordinator'],
  'field.read': ['trainer'],
  'phone.report': ['trainer'],
  'visit.log': ['trainer'],
  'visit.takeIn': ['coordinator'],
  'photo.keep': ['trainer'],
  'signature.keep': ['trainer'],
  'calendar.link': ['trainer'],
  'visitRating.read': ['coordinator'],
  'visit.read': staff,
  'visit.approve': ['coordinator'],
  'visit.withdrawApproval': ['coordinator'],
  'visit.return': desk,
  'visit.withdrawReturn': desk,
  'visit.void': ['coordinator'],
  'risk.read': staff,
  'risk.handle': desk,
  'restrictedRisk.read': desk,
  'restrictedRisk.handle': desk,
  'identity.reveal': ['coordinator'],
  'handbook.draft': ['coordinator', 'providerAdmin', 'trainer', 'handbookReviewer'],
  'handbook.review': ['handbookReviewer'],
  'handbook.publish': ['coordinator'],
  'handbook.voice': ['coordinator', 'handbookReviewer'],
  'feedback.read': ['coordinator', 'providerAdmin', 'handbookReviewer'],
  'feedback.record': desk,
  'feedback.sort': ['coordinator'],
  'feedback.decide': ['coordinator'],
  'audit.read': ['coordinator'],
  'export.read': desk,
  'export.full': ['coordinator'],
  'report.freeze': ['coordinator'],
  'programme.change': ['coordinator'],
  'spotCheck.record': ['coordinator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof policy

/** What needs no account: anybody, or whoever holds a family's card, which the command itself asks for. */
export const open = [
  'feedback.send',
  'application.send',
  'handbook.acknowledge',
  'family.open',
  'family.answerSurvey',
  'family.sitTest',
  'family.checkStress',
] as const
export type OpenPermission = (typeof open)[number]

/** True if the actor's role holds the permission. Says nothing about which rows: that is scope. */
export const may = (actor: Actor | null, permission: Permission): boolean =>
  actor !== null && (policy[permission] as readonly Role[]).includes(actor.role)

/** Throws 401 for nobody, 403 for somebody whose role does not hold the permission. */
export function authorize(actor: Actor | null, permission: Permission): asserts actor is Actor {
  if (actor === null) throw unauthenticated()
  if (!may(actor, permission)) throw forbidden()
}
