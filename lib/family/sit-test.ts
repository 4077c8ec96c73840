import { eq } from 'drizzle-orm'
import { testAttempts, testSheets } from '#db/schema/index.ts'
import { formOf, knownAnswers, testToSit } from '#lib/assessments/paper.ts'
import { testScore } from '#lib/assessments/rules.ts'
import { created, openCommand, same } from '#lib/command.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { getOwnFacts } from '#lib/progress/queries.ts'
import { isResend } from '#lib/resend.ts'
import { ownHome } from './own.ts'
import { PostedTest } from './schema.ts'

/**
 * 前测 or 后测 on the caregiver's own phone (domain.md B4). `POST /api/family/test`. The page gave the attempt its id, so that
 * two taps are one attempt; which test it is follows from where the training stands, not from what was sent.
 */
export const sitOwnTest = openCommand('family.sitTest', {
  input: PostedTest,
  load: ownHome,
  run: async ({ write, now, input, loaded }) => {
    const { card, caregiverId, programme, onDate } = loaded
    const { attempt: id, proxy } = input
    const [kept] = await write.select().from(testAttempts).where(eq(testAttempts.id, id))
    if (isResend(kept, { householdId: card.householdId })) return same({ done: true })
    const { facts } = await getOwnFacts({ read: write, now }, card.householdId)
    const kind = testToSit(facts, programme)
    const answers = knownAnswers(input.answers, programme)
    const all = programme.knowledgeTest.forms.A.length
    refuseIf(
      problemIf(kind === null, 'answers', 'family.test.notNow'),
      problemIf(kind !== null && Object.keys(answers).length < all, 'answers', 'family.test.all', { all }),
    )
    await write.insert(testAttempts).values({
      id,
      householdId: card.householdId,
      caregiverId,
      kind: kind!,
      form: formOf(kind!),
      score: testScore(answers, programme),
      onDate,
      administeredBy: 'self',
      replaces: null,
      byUserId: null,
      at: now,
    })
    await write.insert(testSheets).values({ attemptId: id, answers, proxy })
    return created(
      { done: true },
      { kind: 'testAttempt', id, householdId: card.householdId, details: { kind: kind!, by: 'self' } },
    )
  },
})
