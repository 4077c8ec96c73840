import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT as needsRoute } from '#app/api/households/[householdId]/assessments/[assessmentId]/route.ts'
import { PUT as followUpRoute } from '#app/api/households/[householdId]/follow-ups/[followUpId]/route.ts'
import { PUT as surveyRoute } from '#app/api/households/[householdId]/surveys/[surveyId]/route.ts'
import { PUT as testRoute } from '#app/api/households/[householdId]/tests/[testId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { testResult } from '#lib/assessments/rules.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { freshDatabase } from '#tests/db.ts'
import { inOrder } from '#tests/households/in-order.ts'
import { actor, definition, fill, homes, id, now, send, today } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const wang = homes.wang.id

const factsOf = async () =>
  (await getHouseholdFacts({ read: holder.database.read, actor: actor('maXiaoyun'), now }, wang)).facts

const needs = {
  abilityLevel: 'severe',
  abilityScore: 38,
  assessedOn: '2026-09-10',
  assessorOrg: '河西区评估中心',
  provisional: false,
  needsTags: ['bedbound', 'diabetes'],
  preTest: { id: id(5001), score: 55, form: 'A', administeredBy: 'self' },
  stress: { id: id(5002), answers: [1, 1, 2, 1, 0] },
}

test('the needs make the plan, with pre-test and stress check of the day; a second pre-test is not taken', async () => {
  const before = (await factsOf()).plan.map(({ skill }) => skill)
  expect(before).not.toContain('D02')
  await inOrder(needsRoute, {
    database: holder.database,
    action: 'needs.assess',
    params: { householdId: wang, assessmentId: id(5000) },
    body: needs,
    other: { ...needs, abilityScore: 39 },
    bad: { ...needs, abilityScore: 70, preTest: { ...needs.preTest, score: 57 } },
    by: 'maXiaoyun',
    mayNot: 'zhouMin',
    stranger: 'qianFang',
  })
  const facts = await factsOf()
  expect(facts.plan.map(({ skill }) => skill)).toContain('D02')
  expect(testResult(facts.tests, definition).pre).toBe(55)
  const [check] = await holder.database.read.select().from(tables.stressChecks)
  expect(check).toMatchObject({ score: 5, refused: false, visitId: null })
  expect(await holder.database.read.$count(tables.restrictedFlags)).toBe(0)
  const again = await send(
    needsRoute,
    'maXiaoyun',
    { householdId: wang, assessmentId: id(5010) },
    { ...needs, preTest: { ...needs.preTest, id: id(5011) }, stress: null },
  )
  expect(again.body.error.fields.map((field: { path: string }) => field.path)).toEqual(['preTest.score'])
})

test('a crisis answer raises the restricted flag and no ordinary one, and the log does not tell', async () => {
  const crisis = { ...needs, stress: { id: id(5002), answers: [0, 0, 0, 0, 1] } }
  const answer = await send(needsRoute, 'maXiaoyun', { householdId: wang, assessmentId: id(5000) }, crisis)
  expect(answer.status).toBe(201)
  const flags = await holder.database.read.select().from(tables.restrictedFlags)
  expect(flags).toMatchObject([{ id: id(5002), riskType: 'caregiverCrisis', level: 'urgent', note: null }])
  expect((await factsOf()).openFlags).toEqual([])
  expect(await holder.database.read.$count(tables.riskFlags)).toBe(0)
  expect(JSON.stringify(await holder.database.read.select().from(tables.auditLog))).not.toMatch(
    /risis|stress/,
  )
})

test('refusing the stress check is kept and blocks nothing', async () => {
  const refused = { ...needs, stress: { id: id(5002), refused: true } }
  const answer = await send(needsRoute, 'maXiaoyun', { householdId: wang, assessmentId: id(5000) }, refused)
  expect(answer.status).toBe(201)
  const [check] = await holder.database.read.select().from(tables.stressChecks)
  expect(check).toMatchObject({ refused: true, answers: null, score: null })
})

const post = (score: number, changes: object = {}) => ({
  kind: 'post',
  form: 'B',
  score,
  onDate: today,
  administeredBy: 'trainer',
  replaces: null,
  ...changes,
})

test('two post-tests and no third; the best counts; a correction replaces one and the old stays', async () => {
  await inOrder(testRoute, {
    database: holder.database,
    action: 'test.record',
    params: { householdId: wang, testId: id(5100) },
    body: post(55),
    other: post(60),
    bad: post(57),
    by: 'maXiaoyun',
    mayNot: 'zhouMin',
    stranger: 'qianFang',
  })
  const second = { householdId: wang, testId: id(5101) }
  expect((await send(testRoute, 'zhaoLei', second, post(50))).status).toBe(201)
  const third = await send(testRoute, 'zhaoLei', { householdId: wang, testId: id(5102) }, post(90))
  expect(third.body.error.fields[0].message).toBe('后测最多 2 次，已经用完')
  const corrected = post(85, { replaces: id(5101) })
  expect((await send(testRoute, 'zhaoLei', { householdId: wang, testId: id(5103) }, corrected)).status).toBe(
    201,
  )
  expect(testResult((await factsOf()).tests, definition)).toMatchObject({
    post: 85,
    attempts: 2,
    excellent: true,
  })
  expect(await holder.database.read.$count(tables.testAttempts)).toBe(3)
  const twice = post(95, { replaces: id(5101) })
  const late = await send(testRoute, 'zhaoLei', { householdId: wang, testId: id(5104) }, twice)
  expect(late.body.error.fields.map((field: { path: string }) => field.path)).toContain('replaces')
})

test('one questionnaire of eight answers; a correction names the one it replaces', async () => {
  const survey = {
    answers: [5, 5, 4, 5, 5, 4, 5, 5],
    remark: null,
    onDate: today,
    filledBy: 'self',
    replaces: null,
  }
  await inOrder(surveyRoute, {
    database: holder.database,
    action: 'survey.record',
    params: { householdId: wang, surveyId: id(5200) },
    body: survey,
    other: { ...survey, filledBy: 'proxy' },
    bad: { ...survey, answers: [5, 5, 4] },
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  const second = await send(surveyRoute, 'maXiaoyun', { householdId: wang, surveyId: id(5201) }, survey)
  expect(second.body.error.fields[0].message).toContain('更正')
  const better = { ...survey, answers: [5, 5, 4, 5, 5, 4, 5, 4], replaces: id(5200) }
  expect(
    (await send(surveyRoute, 'maXiaoyun', { householdId: wang, surveyId: id(5201) }, better)).status,
  ).toBe(201)
  expect((await factsOf()).surveys).toHaveLength(1)
})

const call = (changes: object = {}) => ({
  channel: 'phone',
  onDate: today,
  answered: true,
  outcome: null,
  answers: null,
  replaces: null,
  ...changes,
})

test('a call before completion is contact and nothing else', async () => {
  await inOrder(followUpRoute, {
    database: holder.database,
    action: 'followUp.record',
    params: { householdId: wang, followUpId: id(5300) },
    body: call({ answers: { difficulties: '夜里翻身吃力', visitAgain: '' } }),
    other: call(),
    bad: call({ answered: false, outcome: 'normal' }),
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  const facts = await factsOf()
  expect(facts.followUps).toEqual([{ date: today, answered: true }])
  expect(facts.statusEvents.at(-1)?.status).toBe('assessed')
  const [row] = await holder.database.read.select().from(tables.followUps)
  expect(row?.answers).toEqual({ difficulties: '夜里翻身吃力' })
})

test('失联 needs tries on three different days; an answered call after completion ends the course', async () => {
  await holder.database.transact(write =>
    write.insert(tables.statusEvents).values(
      (['inTraining', 'completed'] as const).map((status, i) => ({
        id: id(5400 + i),
        householdId: wang,
        position: 4 + i,
        status,
        onDate: '2026-09-01',
        at: now,
      })),
    ),
  )
  const tried = (n: number, onDate: string, outcome: string | null = null) =>
    send(
      followUpRoute,
      'maXiaoyun',
      { householdId: wang, followUpId: id(n) },
      call({ answered: false, onDate, outcome }),
    )
  expect((await tried(5500, '2026-09-10')).status).toBe(201)
  const early = await tried(5501, '2026-09-10', 'lost')
  expect(early.body.error.fields[0].message).toBe('在不同的日子试过 3 次才算失联')
  expect((await tried(5502, '2026-09-12')).status).toBe(201)
  expect((await tried(5503, '2026-09-14', 'lost')).status).toBe(201)
  const noOutcome = await send(
    followUpRoute,
    'maXiaoyun',
    { householdId: wang, followUpId: id(5504) },
    call(),
  )
  expect(noOutcome.body.error.fields[0].path).toBe('outcome')
  const spoken = call({ outcome: 'normal' })
  const done = await send(followUpRoute, 'maXiaoyun', { householdId: wang, followUpId: id(5504) }, spoken)
  expect(done.body.status).toBe('followedUp')
  const events = await holder.database.read
    .select()
    .from(tables.statusEvents)
    .where(eq(tables.statusEvents.householdId, wang))
  expect(events.at(-1)?.status).toBe('followedUp')
})
