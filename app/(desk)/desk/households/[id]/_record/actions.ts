import type { Actor } from '#lib/access/actor.ts'
import { may, type Permission } from '#lib/access/policy.ts'
import type { HouseholdStatus } from '#lib/progress/rules.ts'

type ActionKey =
  | 'review'
  | 'consents'
  | 'promote'
  | 'assessment'
  | 'assign'
  | 'plan'
  | 'test'
  | 'survey'
  | 'followUp'
  | 'contact'
  | 'caregiver'
  | 'status'
  | 'history'
  | 'file'

const underway: readonly (HouseholdStatus | null)[] = ['eligible', 'assessed', 'inTraining', 'readyForReview']
const seated: readonly (HouseholdStatus | null)[] = [...underway, 'suspended']
const done: readonly (HouseholdStatus | null)[] = ['completed', 'followedUp']

interface Rule {
  key: ActionKey
  permission: Permission
  path: string
  when: (status: HouseholdStatus | null) => boolean
}

/** What can be recorded about a household, by where it stands; in the order of its course. */
const rules: readonly Rule[] = [
  { key: 'review', permission: 'eligibility.review', path: 'eligibility', when: s => s === 'applied' },
  { key: 'promote', permission: 'household.promote', path: 'status', when: s => s === 'waitlisted' },
  { key: 'assessment', permission: 'needs.assess', path: 'assessment', when: s => underway.includes(s) },
  { key: 'assign', permission: 'household.assign', path: 'assign', when: s => seated.includes(s) },
  { key: 'plan', permission: 'plan.decide', path: 'plan', when: s => seated.includes(s) && s !== 'eligible' },
  { key: 'test', permission: 'test.record', path: 'test', when: s => seated.includes(s) },
  {
    key: 'survey',
    permission: 'survey.record',
    path: 'survey',
    when: s => seated.includes(s) || done.includes(s),
  },
  { key: 'followUp', permission: 'followUp.record', path: 'follow-up', when: s => done.includes(s) },
  { key: 'contact', permission: 'followUp.record', path: 'follow-up', when: s => seated.includes(s) },
  { key: 'consents', permission: 'consent.record', path: 'consents', when: s => s !== 'rejected' },
  {
    key: 'caregiver',
    permission: 'household.changeCaregiver',
    path: 'caregiver',
    when: s => s !== 'withdrawn',
  },
  {
    key: 'status',
    permission: 'household.changeStatus',
    path: 'status',
    when: s => s !== 'withdrawn' && !done.includes(s),
  },
  { key: 'history', permission: 'audit.read', path: 'history', when: () => true },
  { key: 'file', permission: 'household.read', path: 'file', when: () => true },
]

/** What this person may record about a household now, with the page of each. */
export const actionsFor = (
  status: HouseholdStatus | null,
  actor: Actor,
  householdId: string,
): { key: ActionKey; href: string }[] =>
  rules
    .filter(({ permission, when }) => may(actor, permission) && when(status))
    .map(({ key, path }) => ({ key, href: `/desk/households/${householdId}/${path}` }))
