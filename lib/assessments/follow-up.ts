import { eq } from 'drizzle-orm'
import { followUps } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import type { Status } from '#lib/households/rules.ts'
import { followStatus } from '#lib/households/status-event.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { checkFollowUp } from './evidence-rules.ts'
import { RecordFollowUpInput } from './evidence-schema.ts'
import { checkReplaces, standing } from './replaced.ts'

const contactable: ReadonlySet<Status | null> = new Set([
  'eligible',
  'assessed',
  'inTraining',
  'suspended',
  'completed',
  'followedUp',
])

/**
 * 回访: a call or a visit after completion with its six questions; before completion it is a contact only
 * (settled.md 1, domain.md C5). An answered one after completion ends the household's course.
 * `PUT /api/households/<householdId>/follow-ups/<followUpId>`.
 */
export const recordFollowUp = command('followUp.record', {
  input: RecordFollowUpInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.followUpId)
    const householdId = loaded.household.id
    const [kept] = await write.select().from(followUps).where(eq(followUps.id, id))
    if (isResend(kept, { householdId, ...input })) return same({ id, status: loaded.status })
    const rows = await write.select().from(followUps).where(eq(followUps.householdId, householdId))
    const afterCompletion = loaded.status === 'completed' || loaded.status === 'followedUp'
    refuseIf(
      problemIf(!contactable.has(loaded.status), 'answered', 'household.error.notContactable'),
      inFuture('onDate', input.onDate, loaded.today),
      checkReplaces(input.replaces, rows),
      checkFollowUp(input, loaded.programme, { outcomeRequired: afterCompletion }),
      checkLost(input, standing(rows), loaded.programme),
    )
    await write.insert(followUps).values({
      id,
      householdId,
      caregiverId: loaded.caregiver.id,
      ...input,
      byUserId: actor.userId,
      at: now,
    })
    if (input.answered && loaded.status === 'completed') {
      await followStatus(write, loaded, { status: 'followedUp', on: input.onDate, by: actor.userId, now })
    }
    return created(
      { id, status: loaded.status },
      { kind: 'followUp', id, householdId, details: { answered: input.answered } },
    )
  },
})

/** 失联 only after so many tries on different days, this one included (domain.md C5). */
function checkLost(
  call: RecordFollowUpInput,
  earlier: readonly { answered: boolean; onDate: string }[],
  programme: ProgrammeDefinition,
) {
  const tries = programme.components.followUp.lostAfterTries
  const lost = programme.followUp.outcomes.some(({ code, answered }) => code === call.outcome && !answered)
  const days = new Set([call.onDate, ...earlier.filter(row => !row.answered).map(row => row.onDate)])
  return problemIf(lost && days.size < tries, 'outcome', 'deskForms.error.lostTries', { tries })
}
