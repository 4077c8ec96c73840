import { and, eq } from 'drizzle-orm'
import { testAttempts, testSheets } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { checkScore } from './evidence-rules.ts'
import { RecordTestInput } from './evidence-schema.ts'
import { knownAnswers } from './paper.ts'
import { checkReplaces, standing } from './replaced.ts'
import { testResult, testScore } from './rules.ts'

/**
 * 前测、后测 on paper: the marks of one attempt, or each answer of its paper (domain.md B4). `PUT /api/households/<householdId>/tests/<testId>`.
 * The programme allows so many post-tests of one caregiver; the best counts.
 */
export const recordTest = command('test.record', {
  input: RecordTestInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.testId)
    const householdId = loaded.household.id
    const { programme, caregiver } = loaded
    const { answers: given, ...marks } = input
    const answers = given && knownAnswers(given, programme)
    const score = answers ? testScore(answers, programme) : marks.score!
    const [kept] = await write.select().from(testAttempts).where(eq(testAttempts.id, id))
    if (isResend(kept, { householdId, ...marks, score })) return same({ id, score })
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
      checkScore(score, programme),
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
      ...marks,
      score,
      byUserId: actor.userId,
      at: now,
    })
    if (answers) {
      const proxy = input.administeredBy !== 'self'
      await write.insert(testSheets).values({ attemptId: id, answers, proxy })
    }
    return created({ id, score }, { kind: 'testAttempt', id, householdId, details: { kind: input.kind } })
  },
})
