import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT as attendanceRoute } from '#app/api/classes/[classId]/attendances/route.ts'
import { PUT as classRoute } from '#app/api/classes/[classId]/route.ts'
import { PUT as needsRoute } from '#app/api/households/[householdId]/assessments/[assessmentId]/route.ts'
import { PUT as assignRoute } from '#app/api/households/[householdId]/assignments/[assignmentId]/route.ts'
import { PUT as reverseRoute } from '#app/api/households/[householdId]/completions/[completionId]/reversal/[reversalId]/route.ts'
import { PUT as confirmRoute } from '#app/api/households/[householdId]/completions/[completionId]/route.ts'
import { PUT as consentRoute } from '#app/api/households/[householdId]/consents/[consentId]/route.ts'
import { PUT as followUpRoute } from '#app/api/households/[householdId]/follow-ups/[followUpId]/route.ts'
import { PUT as overrideRoute } from '#app/api/households/[householdId]/overrides/[overrideId]/route.ts'
import { PUT as withdrawRoute } from '#app/api/households/[householdId]/overrides/[overrideId]/withdrawal/route.ts'
import { PUT as reviewRoute } from '#app/api/households/[householdId]/reviews/[reviewId]/route.ts'
import { PUT as applyRoute } from '#app/api/households/[householdId]/route.ts'
import { PUT as surveyRoute } from '#app/api/households/[householdId]/surveys/[surveyId]/route.ts'
import { PUT as testRoute } from '#app/api/households/[householdId]/tests/[testId]/route.ts'
import { PUT as visitReviewRoute } from '#app/api/visits/[visitId]/reviews/[reviewId]/route.ts'
import { PUT as visitRoute } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { instantOf } from '#lib/calendar/dates.ts'
import { eligibilityEvidence } from '#lib/households/schema.ts'
import { isEmergency } from '#lib/programmes/rules.ts'
import { assess, getHouseholdFacts } from '#lib/progress/queries.ts'
import { freshDatabase } from '#tests/db.ts'
import { inOrder } from '#tests/households/in-order.ts'
import {
  actor,
  definition,
  fill,
  homes,
  id,
  now,
  programmeId,
  send,
  today,
  visitBody,
} from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const liu = id(8000)
const bureau = 'maXiaoyun' as const

const known = () => getHouseholdFacts({ read: holder.database.read, actor: actor(bureau), now }, liu)
const status = async () => assess((await known()).facts, definition, today).status

type Handler = Parameters<typeof send>[0]

/** Sends something new and wants it done. */
async function done(
  handler: Handler,
  params: Record<string, string>,
  body: unknown,
  by: 'maXiaoyun' | 'zhouMin' = bureau,
) {
  const answer = await send(handler, by, params, body)
  expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status)
  return answer.body
}

async function enrol() {
  await done(
    applyRoute,
    { householdId: liu },
    {
      programmeId,
      elder: { id: id(8001), name: '刘玉兰', sex: 'female', birthDate: '1941-04-05' },
      caregiver: { id: id(8002), name: '刘强', sex: 'male', birthDate: '1968-02-03', phone: '19900009001' },
      relation: 'son',
      streetCode: '120103003',
      community: '桃园里社区',
      address: '南京路 5 号',
      source: 'self',
      appliedOn: '2026-08-01',
    },
  )
  for (const [i, kind] of ['personal', 'health', 'photo'].entries()) {
    await done(
      consentRoute,
      { householdId: liu, consentId: id(8010 + i) },
      {
        kind,
        granted: true,
        textVersion: '1',
        signedBy: '刘强',
        asGuardian: true,
        onDate: '2026-08-02',
      },
    )
  }
  await done(
    reviewRoute,
    { householdId: liu, reviewId: id(8020) },
    {
      approved: true,
      evidence: [...eligibilityEvidence],
      onDate: '2026-08-03',
    },
  )
  await done(
    needsRoute,
    { householdId: liu, assessmentId: id(8030) },
    {
      abilityLevel: 'severe',
      assessedOn: '2026-08-05',
      provisional: false,
      needsTags: ['sputum'],
      preTest: { id: id(8031), score: 45, form: 'A', administeredBy: 'self' },
      stress: { id: id(8032), refused: true },
    },
  )
  await done(
    assignRoute,
    { householdId: liu, assignmentId: id(8040) },
    {
      trainerId: actor('zhouMin').userId,
      fromDate: '2026-08-06',
    },
  )
}

async function attend() {
  const session = {
    programmeId,
    startAt: '09:00',
    endAt: '15:00',
    place: '活动室',
    teacherId: actor('zhouMin').userId,
  }
  const classId = id(8050)
  await done(
    classRoute,
    { classId },
    {
      ...session,
      heldOn: '2026-08-15',
      moduleCodes: definition.modules.map(({ code }) => code),
    },
  )
  await done(
    attendanceRoute,
    { classId },
    { entries: [{ id: id(8051), householdId: liu, presence: 'present' }] },
  )
}

async function visitOn(n: number, visitDate: string, level: number) {
  const skills = (await known()).facts.plan.map(({ skill }) => ({
    code: skill,
    level,
    place: isEmergency(definition, skill) ? ('simulated' as const) : ('home' as const),
  }))
  const visitId = id(n)
  const revisionId = id(n + 1)
  const body = visitBody({
    visitId,
    revisionId,
    householdId: liu,
    visitDate,
    skills,
    advice: { codes: [], text: '' },
    nextVisitDate: today,
    nextSteps: [],
    savedAt: instantOf(visitDate, '10:40'),
  })
  await done(visitRoute, { visitId, revisionId }, body, 'zhouMin')
  return { visitId, revisionId }
}

const approve = ({ visitId, revisionId }: { visitId: string; revisionId: string }, n: number) =>
  done(visitReviewRoute, { visitId, reviewId: id(n) }, { revisionId, verdict: 'approved', comment: null })

const examine = () =>
  done(
    testRoute,
    { householdId: liu, testId: id(8200) },
    {
      kind: 'post',
      form: 'B',
      score: 90,
      onDate: '2026-09-16',
      administeredBy: 'trainer',
    },
  )

const ask = () =>
  done(
    surveyRoute,
    { householdId: liu, surveyId: id(8300) },
    {
      answers: [5, 5, 5, 5, 5, 4, 5, 5],
      onDate: '2026-09-16',
      filledBy: 'self',
    },
  )

const completion = { householdId: liu, completionId: id(8400) }
const confirm = (params = completion) => send(confirmRoute, bureau, params, { onDate: today })

test('刘强 goes the whole way by hand: applied, approved, assessed, class, two visits, test, survey, done, called', async () => {
  await enrol()
  expect(await status()).toBe('assessed')
  await attend()
  expect(await status()).toBe('inTraining')
  const first = await visitOn(8100, '2026-09-01', 2)
  const early = await confirm()
  expect(early.status).toBe(422)
  expect(early.body.error.message).toBe('现在还不能确认结业：')
  const sentences = early.body.error.fields.map((field: { message: string }) => field.message)
  expect(sentences).toContain('有效入户 1 次，要求 2 次')
  expect(sentences).toContain('后测还没通过')
  expect(sentences).toContain('1 次入户记录还没审核通过')
  const second = await visitOn(8110, '2026-09-10', 3)
  await examine()
  await ask()
  expect(await status()).toBe('readyForReview')
  const unapproved = await confirm()
  expect(unapproved.body.error.fields.map((field: { path: string }) => field.path)).toEqual([
    'items.unapproved',
  ])
  await approve(first, 8120)
  await approve(second, 8121)
  const confirmed = await inOrder(confirmRoute, {
    database: holder.database,
    action: 'completion.confirm',
    params: completion,
    body: { onDate: today },
    other: { onDate: '2026-09-16' },
    bad: { onDate: '2027-01-01' },
    by: bureau,
    mayNot: 'zhouMin',
    stranger: 'qianFang',
  })
  expect(confirmed.body.certificateNo).toBe('HX-JHPX-2026-0001')
  expect(await status()).toBe('completed')
  await done(
    followUpRoute,
    { householdId: liu, followUpId: id(8500) },
    {
      channel: 'phone',
      onDate: today,
      answered: true,
      outcome: 'normal',
      answers: { stillUsing: '翻身、叩背' },
    },
  )
  expect(await status()).toBe('followedUp')
})

async function ready() {
  await enrol()
  await attend()
  await approve(await visitOn(8100, '2026-09-01', 3), 8120)
  await approve(await visitOn(8110, '2026-09-10', 3), 8121)
  await ask()
}

test('one missing item is set aside with a reason, and taken back; the rule follows at once', async () => {
  await ready()
  const params = { householdId: liu, overrideId: id(8600) }
  await inOrder(overrideRoute, {
    database: holder.database,
    action: 'completion.override',
    params,
    body: { item: 'test', reason: '视力不好，由培训师口头考过' },
    other: { item: 'test', reason: '别的' },
    bad: { item: 'visits', reason: '不缺的项' },
    by: bureau,
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  expect(await status()).toBe('readyForReview')
  const twice = await send(
    overrideRoute,
    bureau,
    { householdId: liu, overrideId: id(8601) },
    { item: 'test', reason: '再来' },
  )
  expect(twice.status).toBe(409)
  expect((await send(withdrawRoute, bureau, params, {})).status).toBe(200)
  expect((await send(withdrawRoute, bureau, params, {})).status).toBe(200)
  expect(await status()).toBe('inTraining')
  expect((await send(withdrawRoute, bureau, { ...params, householdId: homes.wang.id }, {})).status).toBe(404)
  const [row] = await holder.database.read.select().from(tables.completionOverrides)
  expect(row?.withdrawnBy).toBe(actor(bureau).userId)
})

test('something restricted that is open stops the confirmation and says nothing about itself', async () => {
  await ready()
  await examine()
  await holder.database.transact(write =>
    write.insert(tables.restrictedFlags).values({
      id: id(8700),
      householdId: liu,
      riskType: 'abuseSuspected',
      level: 'urgent',
      note: '手臂有淤青',
      onDate: today,
      raisedBy: actor('zhouMin').userId,
      raisedAt: now,
    }),
  )
  expect(await status()).toBe('readyForReview')
  const refused = await confirm()
  expect(refused.body.error.fields).toMatchObject([
    { path: 'items.restricted', message: '有待处理事项，请联系区民政' },
  ])
  expect(JSON.stringify(refused.body)).not.toMatch(/淤青|abuse/)
  const override = { item: 'restricted', reason: '已转介，另案处理' }
  await done(overrideRoute, { householdId: liu, overrideId: id(8701) }, override)
  const log = await holder.database.read.select().from(tables.auditLog)
  expect(JSON.stringify(log)).not.toContain('restricted')
  expect((await confirm()).status).toBe(201)
})

test('an undone completion keeps its number; the next one gets the next', async () => {
  await ready()
  await examine()
  expect((await confirm()).body.certificateNo).toBe('HX-JHPX-2026-0001')
  expect((await confirm({ ...completion, completionId: id(8401) })).status).toBe(409)
  const params = { ...completion, reversalId: id(8450) }
  await inOrder(reverseRoute, {
    database: holder.database,
    action: 'completion.reverse',
    params,
    body: { reason: '后测成绩录错了人' },
    other: { reason: '别的' },
    bad: { reason: '' },
    by: bureau,
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  expect(await status()).toBe('readyForReview')
  expect((await confirm({ ...completion, completionId: id(8401) })).body.certificateNo).toBe(
    'HX-JHPX-2026-0002',
  )
  const rows = await holder.database.read
    .select()
    .from(tables.completions)
    .where(eq(tables.completions.householdId, liu))
  expect(rows.map(row => row.certificateNo).sort()).toEqual(['HX-JHPX-2026-0001', 'HX-JHPX-2026-0002'])
})
