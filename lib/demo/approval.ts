import * as schema from '#db/schema/index.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { eligibilityEvidence } from '#lib/households/schema.ts'
import { userIds } from './cast.ts'
import type { Enrolment } from './enrolment-story.ts'
import { assign, changeStatus, type Home } from './home.ts'
import type { Stage } from './stage.ts'

/** Consents, eligibility and seat: rejected, waitlisted, or approved and given to a trainer. */
export function review(stage: Stage, home: Home, given: Enrolment) {
  const by = given.coordinatorId ?? userIds.maXiaoyun
  changeStatus(stage, home, 'applied', { on: given.appliedOn, by })
  if (given.refused) {
    const { on, reason } = given.refused
    addReview(stage, home, { on, by, approved: false, reason })
    changeStatus(stage, home, 'rejected', { on, by, reason })
    return
  }
  const reviewedOn = given.waitlistedOn ?? given.approvedOn
  if (!reviewedOn) return
  addConsents(stage, home, reviewedOn, by)
  addReview(stage, home, { on: reviewedOn, by, approved: true })
  if (given.waitlistedOn) changeStatus(stage, home, 'waitlisted', { on: given.waitlistedOn, by })
  if (!given.approvedOn) return
  changeStatus(stage, home, 'eligible', { on: given.approvedOn, by })
  if (home.trainerId) assign(stage, home, home.trainerId, given.approvedOn)
}

function addReview(
  stage: Stage,
  home: Home,
  { on, by, approved, reason }: { on: LocalDate; by: string; approved: boolean; reason?: string },
) {
  const at = stage.at(on, '09:50')
  stage.sheet.add(schema.eligibilityReviews, {
    id: stage.id(at),
    householdId: home.id,
    approved,
    reasonCode: reason ?? null,
    evidence: approved ? [...eligibilityEvidence] : ['age'],
    onDate: on,
    byUserId: by,
    at,
  })
}

function addConsents(stage: Stage, home: Home, on: LocalDate, by: string) {
  const at = stage.at(on, '09:40')
  for (const { code, textVersion } of home.programme.definition.consentKinds) {
    stage.sheet.add(schema.consents, {
      id: stage.id(at),
      householdId: home.id,
      kind: code as 'personal' | 'health' | 'photo',
      granted: code === 'photo' ? home.photoConsent : true,
      textVersion,
      signedBy: home.caregiver.name,
      asGuardian: true,
      onDate: on,
      byUserId: by,
      at,
    })
  }
}
