import { and, eq } from 'drizzle-orm'
import { completionReversals, completions } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { notFound } from '#lib/errors.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { recordStatus } from '#lib/households/status-event.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { ReverseCompletionInput } from './schema.ts'

/**
 * Undoes a completion with a written reason; the judgement and its number stay on record (settled.md 4).
 * `PUT /api/households/<householdId>/completions/<completionId>/reversal/<reversalId>`.
 */
export const reverseCompletion = command('completion.reverse', {
  input: ReverseCompletionInput,
  load: async ({ write, actor, now, params }) => {
    const household = await loadHousehold(write, actor, params.householdId, now)
    const [completion] = await write
      .select()
      .from(completions)
      .where(
        and(
          eq(completions.id, params.completionId ?? ''),
          eq(completions.householdId, household.household.id),
        ),
      )
    if (!completion) throw notFound()
    const reversals = await write
      .select()
      .from(completionReversals)
      .where(eq(completionReversals.completionId, completion.id))
    return { household, completion, reversals }
  },
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.reversalId)
    const { household, completion, reversals } = loaded
    const kept = reversals.find(row => row.id === id)
    if (isResend(kept, input)) return same({ id })
    refuseIf(
      problemIf(
        reversals.length > 0 || household.status !== 'completed',
        'reason',
        'household.error.notReversible',
      ),
    )
    await recordStatus(write, household, {
      status: 'inTraining',
      on: household.today,
      note: input.reason,
      by: actor.userId,
      now,
    })
    await write
      .insert(completionReversals)
      .values({ id, completionId: completion.id, ...input, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'completionReversal', id, householdId: household.household.id })
  },
})
