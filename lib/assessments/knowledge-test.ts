import { and, eq } from 'drizzle-orm'
import { testAttempts } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { checkScore } from './evidence-rules.ts'
import { RecordTestInput } from './evidence-schema.ts'
import { checkReplaces, standing } from './replaced.ts'
import { testResult } from './rules.ts'

/**
 * 前测、后测 on paper: the marks of one attempt (domain.md B4). `PUT /api/households/<householdId>/tests/<testId>`.
 * The programme allows so many post-tests of one caregiver; the best counts.
 */
export const recordTest = command('test.record', {
  input: RecordTestInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.testId)
    const householdId = loaded.household.id
    const [kept] = await write.select().from(testAttempts).where(eq(testAttempts.id, id))
    if (isResend(kept, { householdId, ...input })) return same({ id })
    const { programme, caregiver } = loaded
    const rows = await write
      .select()
      .from(testAttempts)
      .where(and(eq(testAttempts.householdId, householdId), eq(testAttempts.caregiverId, caregiver.id)))
    const others = standing(rows).filter(row => row.id !== input.replaces)
    const result = testResult(
      others.map(({ kind, score, onDate }) => ({ kind, score, date: onDate })),
      programme,
    )
    refuseIf(
      checkScore(input.score, programme),
      inFuture('onDate', input.onDate, loaded.today),
      checkReplaces(input.replaces, rows),
      problemIf(input.kind === 'pre' && result.pre !== null, 'kind', 'deskForms.error.preTestThere'),
      problemIf(input.kind === 'post' && result.attemptsLeft === 0, 'kind', 'deskForms.error.noAttemptLeft', {
        attempts: programme.completionRule.testAttempts,
      }),
    )
    await write.insert(testAttempts).values({
      id,
      householdId,
      caregiverId: caregiver.id,
      ...input,
      byUserId: actor.userId,
      at: now,
    })
    return created({ id }, { kind: 'testAttempt', id, householdId, details: { kind: input.kind } })
  },
})
