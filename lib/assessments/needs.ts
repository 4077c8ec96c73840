import { and, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { needsAssessments, testAttempts } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { type LoadedHousehold, loadHousehold } from '#lib/households/loaded.ts'
import { followStatus } from '#lib/households/status-event.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { hasCode } from '#lib/programmes/rules.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { checkScore, checkStress } from './evidence-rules.ts'
import { AssessNeedsInput } from './evidence-schema.ts'
import { standing } from './replaced.ts'
import { keepStressCheck } from './stress-check.ts'

const assessable: ReadonlySet<string | null> = new Set(['eligible', 'assessed', 'inTraining'])

/**
 * 需求评估: the level and the needs that make the plan, with the pre-test and the stress check of that day
 * (domain.md A2, B1). `PUT /api/households/<householdId>/assessments/<assessmentId>`. A later one corrects it.
 */
export const assessNeeds = command('needs.assess', {
  input: AssessNeedsInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.assessmentId)
    const householdId = loaded.household.id
    const { preTest, stress, ...needs } = input
    const [kept] = await write.select().from(needsAssessments).where(eq(needsAssessments.id, id))
    if (isResend(kept, { householdId, ...needs })) return same({ id, status: loaded.status })
    const { programme } = loaded
    const level = programme.abilityLevels.find(({ code }) => code === needs.abilityLevel)
    const score = needs.abilityScore
    const [lowest, highest] = level?.score ?? [0, 0]
    const strange = needs.needsTags.filter(tag => !hasCode(programme.needsTags, tag))
    refuseIf(
      problemIf(!assessable.has(loaded.status), 'abilityLevel', 'household.error.notAssessable'),
      problemIf(!level, 'abilityLevel', 'deskForms.error.choose'),
      problemIf(
        level !== undefined && score !== null && (score < lowest || score > highest),
        'abilityScore',
        'deskForms.error.abilityScore',
        { lowest, highest },
      ),
      inFuture('assessedOn', needs.assessedOn, loaded.today),
      problemIf(strange.length > 0, 'needsTags', 'deskForms.error.choose'),
      preTest ? checkScore(preTest.score, programme, 'preTest.score') : [],
      problemIf(
        preTest !== null && (await hasPreTest(write, loaded)),
        'preTest.score',
        'deskForms.error.preTestThere',
      ),
      stress && 'answers' in stress ? checkStress(stress.answers, programme) : [],
    )
    await write
      .insert(needsAssessments)
      .values({ id, householdId, ...needs, byUserId: actor.userId, at: now })
    const origin = { ...loaded, onDate: needs.assessedOn, userId: actor.userId, now }
    if (preTest) {
      await write.insert(testAttempts).values({ ...evidenceOf(origin), ...preTest, kind: 'pre' })
    }
    if (stress) {
      await keepStressCheck(write, {
        id: stress.id,
        householdId,
        caregiverId: loaded.caregiver.id,
        answers: 'answers' in stress ? stress.answers : null,
        onDate: needs.assessedOn,
        byUserId: actor.userId,
        raisedBy: actor.userId,
        programme,
        now,
      })
    }
    await followStatus(write, loaded, {
      status: 'assessed',
      on: needs.assessedOn,
      by: actor.userId,
      now,
    })
    return created({ id, status: loaded.status }, { kind: 'needsAssessment', id, householdId })
  },
})

async function hasPreTest(write: Write, { household, caregiver }: LoadedHousehold): Promise<boolean> {
  const rows = await write
    .select()
    .from(testAttempts)
    .where(and(eq(testAttempts.householdId, household.id), eq(testAttempts.caregiverId, caregiver.id)))
  return standing(rows).some(({ kind }) => kind === 'pre')
}

type Origin = Pick<LoadedHousehold, 'household' | 'caregiver' | 'programme'> & {
  onDate: string
  userId: string
  now: number
}

const evidenceOf = ({ household, caregiver, onDate, userId, now }: Origin) => ({
  householdId: household.id,
  caregiverId: caregiver.id,
  onDate,
  replaces: null,
  byUserId: userId,
  at: now,
})
