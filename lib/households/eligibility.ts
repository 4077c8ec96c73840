import { asc, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { consents, eligibilityReviews, households } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { findReason } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { loadHousehold } from './loaded.ts'
import { ReviewEligibilityInput } from './schema.ts'
import { vacantSeat } from './seat.ts'
import { recordStatus } from './status-event.ts'

/**
 * 资格审核: approved with its evidence, or rejected with a reason of the programme's list (domain.md A2, A3).
 * `PUT /api/households/<householdId>/reviews/<reviewId>`. An approval takes the lowest vacant seat; without one
 * the household waits.
 */
export const reviewEligibility = command('eligibility.review', {
  input: ReviewEligibilityInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.reviewId)
    const householdId = loaded.household.id
    const [kept] = await write.select().from(eligibilityReviews).where(eq(eligibilityReviews.id, id))
    if (isResend(kept, { householdId, ...input })) return same({ id, status: loaded.status })
    const open = input.approved ? await missingConsents(write, householdId, loaded.programme) : []
    refuseIf(
      inFuture('onDate', input.onDate, loaded.today),
      problemIf(open.length > 0, 'approved', 'household.error.consentFirst', { count: open.length }),
      problemIf(
        !input.approved && !findReason(loaded.programme, 'reject', input.reasonCode),
        'reasonCode',
        'deskForms.error.choose',
      ),
    )
    const seat = input.approved ? await vacantSeat(write, loaded.household.programmeId) : null
    const status = input.approved ? (seat === null ? 'waitlisted' : 'eligible') : 'rejected'
    await recordStatus(write, loaded, {
      status,
      on: input.onDate,
      reasonCode: input.approved ? null : input.reasonCode,
      note: input.note,
      by: actor.userId,
      now,
    })
    await write
      .insert(eligibilityReviews)
      .values({ id, householdId, ...input, byUserId: actor.userId, at: now })
    if (seat !== null) await write.update(households).set({ seat }).where(eq(households.id, householdId))
    return created(
      { id, status: loaded.status },
      { kind: 'eligibilityReview', id, householdId, details: { approved: input.approved, status } },
    )
  },
})

/** Required consents that are not given at present; the latest answer per kind holds. */
async function missingConsents(write: Write, householdId: string, programme: ProgrammeDefinition) {
  const rows = await write
    .select()
    .from(consents)
    .where(eq(consents.householdId, householdId))
    .orderBy(asc(consents.at), asc(consents.id))
  const latest = new Map<string, boolean>(rows.map(({ kind, granted }) => [kind, granted]))
  return programme.consentKinds.filter(({ code, required }) => required && !latest.get(code))
}
