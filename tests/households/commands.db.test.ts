import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT as assignRoute } from '#app/api/households/[householdId]/assignments/[assignmentId]/route.ts'
import { PUT as caregiverRoute } from '#app/api/households/[householdId]/caregivers/[memberId]/route.ts'
import { PUT as consentRoute } from '#app/api/households/[householdId]/consents/[consentId]/route.ts'
import { PUT as planRoute } from '#app/api/households/[householdId]/plan-decisions/[decisionId]/route.ts'
import { PUT as promoteRoute } from '#app/api/households/[householdId]/promotions/[eventId]/route.ts'
import { PUT as revealRoute } from '#app/api/households/[householdId]/reveals/[revealId]/route.ts'
import { PUT as reviewRoute } from '#app/api/households/[householdId]/reviews/[reviewId]/route.ts'
import { PUT as applyRoute } from '#app/api/households/[householdId]/route.ts'
import { PUT as statusRoute } from '#app/api/households/[householdId]/status-events/[eventId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { listLines } from '#lib/households/queries.ts'
import { eligibilityEvidence } from '#lib/households/schema.ts'
import { assess, currentProgramme, getHouseholdFacts } from '#lib/progress/queries.ts'
import { freshDatabase } from '#tests/db.ts'
import {
  actor,
  context,
  definition,
  fill,
  homes,
  id,
  now,
  programmeId,
  send,
  today,
} from '#tests/visits/fixture.ts'
import { inOrder } from './in-order.ts'

const holder = freshDatabase(fill)
const wang = homes.wang.id

const application = (n: number, changes: object = {}) => ({
  programmeId,
  elder: {
    id: id(n + 1),
    name: '刘玉兰',
    sex: 'female',
    birthDate: '1941-04-05',
    idNumber: '120103194104050028',
  },
  caregiver: { id: id(n + 2), name: '刘强', sex: 'male', birthDate: '1968-02-03', phone: '199 0000 9001' },
  knownCaregiverId: null,
  relation: 'son',
  streetCode: '120103003',
  community: '桃园里社区',
  address: '南京路 5 号',
  specialCategory: 'none',
  source: 'community',
  appliedOn: '2026-09-10',
  ...changes,
})

const factsOf = async (householdId: string) =>
  (await getHouseholdFacts({ read: holder.database.read, actor: actor('maXiaoyun'), now }, householdId)).facts

const standingOf = async (householdId: string) => assess(await factsOf(householdId), definition, today)

const desk = () => ({ read: holder.database.read, actor: actor('maXiaoyun'), now })
const vacancy = async () => {
  const lines = await listLines(desk(), await currentProgramme(desk()))
  const line = lines.find(({ seat, family }) => seat !== null && family === null)
  return (
    line && {
      seat: line.seat,
      street: line.streetCode,
      leftBy: line.leftBy && { id: line.leftBy.household.id, on: line.leftBy.on },
    }
  )
}

const statusOf = async (householdId: string) => assess(await factsOf(householdId), definition, today).status

test('刘强 applies for his mother: a household with the next student number, nothing approved', async () => {
  const done = await inOrder(applyRoute, {
    database: holder.database,
    action: 'household.apply',
    params: { householdId: id(1000) },
    body: application(1000),
    other: application(1000, { address: '南京路 6 号' }),
    bad: application(1000, { caregiver: null, streetCode: '' }),
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  expect(done.body).toEqual({ householdId: id(1000), studentNo: 'HX2026-0003' })
  expect(await statusOf(id(1000))).toBe('applied')
  const [carer] = await holder.database.read
    .select()
    .from(tables.caregivers)
    .where(eq(tables.caregivers.id, id(1002)))
  expect(carer?.phone).toBe('19900009001')
})

test('the same elder twice in a year is refused; a known phone is shown until a reason says why not', async () => {
  await send(applyRoute, 'maXiaoyun', { householdId: id(1000) }, application(1000))
  const twice = await send(applyRoute, 'maXiaoyun', { householdId: id(1010) }, application(1010))
  expect(twice.status).toBe(409)
  expect(twice.body.error.duplicates[0]).toMatchObject({
    studentNo: 'HX2026-0003',
    because: expect.arrayContaining(['elderId']),
  })
  const father = {
    elder: { id: id(1021), name: '刘长河', sex: 'male', birthDate: '1939-04-05', idNumber: null },
  }
  const alike = await send(applyRoute, 'maXiaoyun', { householdId: id(1020) }, application(1020, father))
  expect(alike.status).toBe(409)
  expect(alike.body.error.duplicates[0].because).toEqual(['phone'])
  const known = alike.body.error.duplicates[0].caregiverId
  const both = await send(
    applyRoute,
    'maXiaoyun',
    { householdId: id(1020) },
    application(1020, { ...father, caregiver: null, knownCaregiverId: known }),
  )
  expect(both.status).toBe(201)
  const carers = await holder.database.read
    .select()
    .from(tables.householdMembers)
    .where(eq(tables.householdMembers.caregiverId, known))
  expect(carers.map(row => row.householdId).sort()).toEqual([id(1000), id(1020)])
})

const consent = (kind: string, changes: object = {}) => ({
  kind,
  granted: true,
  textVersion: '1',
  signedBy: '刘强',
  asGuardian: true,
  onDate: '2026-09-11',
  ...changes,
})
const approval = {
  approved: true,
  reasonCode: null,
  evidence: [...eligibilityEvidence],
  note: null,
  onDate: '2026-09-12',
}

async function apply() {
  await send(applyRoute, 'maXiaoyun', { householdId: id(1000) }, application(1000))
}
async function consents() {
  for (const [i, kind] of ['personal', 'health'].entries()) {
    const answer = await send(
      consentRoute,
      'maXiaoyun',
      { householdId: id(1000), consentId: id(1100 + i) },
      consent(kind),
    )
    expect(answer.status).toBe(201)
  }
}

test('three separate consents: one refused, one withdrawn later; the latest answer holds', async () => {
  await apply()
  await inOrder(consentRoute, {
    database: holder.database,
    action: 'consent.record',
    params: { householdId: id(1000), consentId: id(1100) },
    body: consent('photo', { granted: false }),
    other: consent('photo'),
    bad: consent('photo', { signedBy: '' }),
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  await send(consentRoute, 'maXiaoyun', { householdId: id(1000), consentId: id(1101) }, consent('personal'))
  await send(
    consentRoute,
    'maXiaoyun',
    { householdId: id(1000), consentId: id(1102) },
    consent('personal', { granted: false, onDate: today }),
  )
  expect((await factsOf(id(1000))).consents).toEqual(
    expect.arrayContaining([
      { kind: 'photo', granted: false },
      { kind: 'personal', granted: false },
    ]),
  )
  const old = await send(
    consentRoute,
    'maXiaoyun',
    { householdId: id(1000), consentId: id(1103) },
    consent('health', { textVersion: '0' }),
  )
  expect(old.status).toBe(422)
})

test('approving needs the signed consents, then takes the lowest vacant seat', async () => {
  await apply()
  const params = { householdId: id(1000), reviewId: id(1200) }
  const early = await send(reviewRoute, 'maXiaoyun', params, approval)
  expect(early.status).toBe(422)
  expect(early.body.error.fields[0].message).toBe('还差 2 份必需的同意书，签好再通过')
  await consents()
  await inOrder(reviewRoute, {
    database: holder.database,
    action: 'eligibility.review',
    params,
    body: approval,
    other: { ...approval, note: '再看一遍' },
    bad: { ...approval, evidence: ['age'] },
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  const facts = await factsOf(id(1000))
  expect(facts).toMatchObject({ seat: 1, approvedOn: '2026-09-12', eligibilityApproved: true })
  expect(await statusOf(id(1000))).toBe('eligible')
})

test('with the quota full an approved household waits, and is promoted when 王桂英 leaves: her seat, her own number', async () => {
  await apply()
  await consents()
  await holder.database.transact(write => write.update(tables.programmes).set({ quota: 1 }))
  await holder.database.transact(write =>
    write.update(tables.households).set({ seat: 1 }).where(eq(tables.households.id, wang)),
  )
  const review = { householdId: id(1000), reviewId: id(1200) }
  expect((await send(reviewRoute, 'maXiaoyun', review, approval)).body.status).toBe('waitlisted')
  const promotion = { householdId: id(1000), eventId: id(1300) }
  const full = await send(promoteRoute, 'maXiaoyun', promotion, { onDate: today, note: null })
  expect(full.status).toBe(409)
  expect(full.body.error.message).toContain('没有空缺')
  const left = await inOrder(statusRoute, {
    database: holder.database,
    action: 'household.changeStatus',
    params: { householdId: wang, eventId: id(1301) },
    body: { change: 'withdrawn', onDate: today, reasonCode: 'elderDied', note: null },
    other: { change: 'withdrawn', onDate: today, reasonCode: 'movedAway', note: null },
    bad: { change: 'withdrawn', onDate: today, reasonCode: 'bored', note: null },
    by: 'maXiaoyun',
    mayNot: 'zhouMin',
    stranger: 'qianFang',
  })
  expect(left.body.status).toBe('withdrawn')
  expect(await vacancy()).toEqual({
    seat: 1,
    street: '120103007',
    leftBy: { id: wang, on: today },
  })
  const promoted = await inOrder(promoteRoute, {
    database: holder.database,
    action: 'household.promote',
    params: promotion,
    body: { onDate: today, note: null },
    bad: { onDate: '2026-13-01', note: null },
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  expect(promoted.body.seat).toBe(1)
  expect(await statusOf(id(1000))).toBe('eligible')
  expect(await vacancy()).toBeUndefined()
  expect(await standingOf(id(1000))).toMatchObject({ seat: 1, lastSeat: null })
  expect(await standingOf(wang)).toMatchObject({ seat: null, lastSeat: 1 })
})

test('a seat that two families left, one after the other, is said to have been left by the last', async () => {
  await apply()
  await consents()
  await holder.database.transact(write => write.update(tables.programmes).set({ quota: 1 }))
  await holder.database.transact(write =>
    write.update(tables.households).set({ seat: 1 }).where(eq(tables.households.id, wang)),
  )
  const leave = (householdId: string, event: number) =>
    send(
      statusRoute,
      'maXiaoyun',
      { householdId, eventId: id(event) },
      { change: 'withdrawn', onDate: today, reasonCode: 'movedAway', note: null },
    )
  expect((await leave(wang, 1301)).status).toBe(201)
  const review = { householdId: id(1000), reviewId: id(1200) }
  expect((await send(reviewRoute, 'maXiaoyun', review, { ...approval, onDate: today })).body.status).toBe(
    'eligible',
  )
  expect((await leave(id(1000), 1302)).status).toBe(201)
  expect(await vacancy()).toEqual({
    seat: 1,
    street: '120103003',
    leftBy: { id: id(1000), on: today },
  })
})

test('a rejected application has a reason of the list, and can be reopened with a written one', async () => {
  await apply()
  const params = { householdId: id(1000), reviewId: id(1200) }
  const rejection = {
    approved: false,
    reasonCode: 'NOT_DISABLED',
    evidence: ['age'],
    note: null,
    onDate: today,
  }
  expect((await send(reviewRoute, 'maXiaoyun', params, { ...rejection, reasonCode: 'NO' })).status).toBe(422)
  expect((await send(reviewRoute, 'maXiaoyun', params, rejection)).body.status).toBe('rejected')
  const again = { change: 'applied', onDate: today, reasonCode: null, note: null }
  const event = { householdId: id(1000), eventId: id(1400) }
  const bare = await send(statusRoute, 'maXiaoyun', event, again)
  expect(bare.body.error.fields[0]).toMatchObject({ path: 'note' })
  expect((await send(statusRoute, 'maXiaoyun', event, { ...again, note: '补了评估结果' })).status).toBe(201)
  expect(await statusOf(id(1000))).toBe('applied')
})

test('a stay in hospital suspends and resumes where the household was', async () => {
  const suspend = { change: 'suspended', onDate: '2026-09-10', reasonCode: 'hospital', note: null }
  const resume = { change: 'resumed', onDate: today, reasonCode: null, note: null }
  expect(
    (await send(statusRoute, 'maXiaoyun', { householdId: wang, eventId: id(1500) }, resume)).status,
  ).toBe(422)
  expect(
    (await send(statusRoute, 'maXiaoyun', { householdId: wang, eventId: id(1500) }, suspend)).status,
  ).toBe(201)
  const tooEarly = { ...resume, onDate: '2026-09-01' }
  const early = await send(statusRoute, 'maXiaoyun', { householdId: wang, eventId: id(1501) }, tooEarly)
  expect(early.body.error.fields[0].message).toBe('上一次变动是9月10日，日期不能更早')
  const back = await send(statusRoute, 'maXiaoyun', { householdId: wang, eventId: id(1501) }, resume)
  expect(back.body.status).toBe('assessed')
  expect(await statusOf(wang)).toBe('assessed')
})

test('何军 takes 王桂英 over from a day on; 周敏 had her until then', async () => {
  await inOrder(assignRoute, {
    database: holder.database,
    action: 'household.assign',
    params: { householdId: wang, assignmentId: id(1600) },
    body: { trainerId: actor('heJun').userId, fromDate: '2026-09-20', reason: '周敏请假' },
    other: { trainerId: actor('heJun').userId, fromDate: '2026-09-21', reason: '周敏请假' },
    bad: { trainerId: actor('zhaoLei').userId, fromDate: '2026-09-20', reason: null },
    by: 'maXiaoyun',
    mayNot: 'zhouMin',
    stranger: 'qianFang',
  })
  const rows = await holder.database.read
    .select()
    .from(tables.assignments)
    .where(eq(tables.assignments.householdId, wang))
  expect(rows.map(row => [row.trainerId, row.fromDate, row.untilDate]).sort()).toEqual(
    [
      [actor('zhengXiaoyan').userId, '2026-06-12', '2026-07-01'],
      [actor('zhouMin').userId, '2026-07-01', '2026-09-20'],
      [actor('heJun').userId, '2026-09-20', null],
    ].sort(),
  )
  const before = await send(
    assignRoute,
    'zhaoLei',
    { householdId: wang, assignmentId: id(1601) },
    { trainerId: actor('zhouMin').userId, fromDate: '2026-09-19', reason: null },
  )
  expect(before.body.error.fields[0].message).toBe('现在的培训师从9月20日开始，日期不能更早')
})

test('the daughter takes over: what the mother learned stays with the mother, the plan carries over', async () => {
  const levels = { householdId: wang, caregiverId: homes.wang.caregiver, skillCode: 'N01', level: 3 }
  await holder.database.transact(write =>
    write.insert(tables.skillRatings).values({
      id: id(1700),
      ...levels,
      place: 'class',
      onDate: '2026-09-01',
      trainerId: actor('zhouMin').userId,
      at: now,
    }),
  )
  expect((await factsOf(wang)).ratings).toHaveLength(1)
  const plan = (await factsOf(wang)).plan
  const daughter = {
    id: id(1701),
    name: '张敏',
    sex: 'female',
    birthDate: '1975-01-02',
    phone: '19900009100',
  }
  const body = { caregiver: daughter, knownCaregiverId: null, relation: 'daughter', since: '2026-09-15' }
  await inOrder(caregiverRoute, {
    database: holder.database,
    action: 'household.changeCaregiver',
    params: { householdId: wang, memberId: id(1702) },
    body,
    other: { ...body, since: '2026-09-16' },
    bad: { ...body, since: '2026-05-01' },
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  const facts = await factsOf(wang)
  expect(facts.ratings).toEqual([])
  expect(facts.plan).toEqual(plan)
  expect(await holder.database.read.$count(tables.skillRatings)).toBe(1)
})

test('a skill is waived with a reason by her trainer, and restored; nobody else may touch it', async () => {
  const params = { householdId: wang, decisionId: id(1800) }
  const waive = { skill: 'R03', decision: 'waive', reason: '医生嘱暂不活动' }
  expect((await send(planRoute, 'heJun', params, waive)).status).toBe(404)
  expect((await send(planRoute, 'linHushi', params, waive)).status).toBe(404)
  const bare = await send(planRoute, 'zhouMin', params, { ...waive, reason: ' ' })
  expect(bare.body.error.fields[0].message).toBe('请写明原因')
  expect((await send(planRoute, 'zhouMin', params, waive)).status).toBe(201)
  expect((await send(planRoute, 'zhouMin', params, waive)).status).toBe(200)
  const of = async () => (await factsOf(wang)).plan.find(({ skill }) => skill === 'R03')
  expect((await of())?.waived).toMatchObject({ reason: '医生嘱暂不活动', by: '周敏' })
  const twice = await send(planRoute, 'maXiaoyun', { householdId: wang, decisionId: id(1801) }, waive)
  expect(twice.body.error.fields[0].message).toBe('这一项不在计划里，或已经免除')
  const restore = { skill: 'R03', decision: 'restore', reason: '医生说可以了' }
  expect(
    (await send(planRoute, 'maXiaoyun', { householdId: wang, decisionId: id(1801) }, restore)).status,
  ).toBe(201)
  expect((await of())?.waived).toBeNull()
})

test('a masked number is shown once with a reason, and the log says who, what and why, not the number', async () => {
  const body = { what: 'phone', reason: 'contact' }
  const shown = await inOrder(revealRoute, {
    database: holder.database,
    action: 'identity.reveal',
    params: { householdId: wang, revealId: id(1900) },
    body,
    other: { what: 'caregiverId', reason: 'contact' },
    bad: { what: 'phone', reason: '想看看' },
    by: 'maXiaoyun',
    mayNot: 'zhouMin',
    stranger: 'qianFang',
  })
  expect(shown.body).toEqual({ what: 'phone', shown: '19900000052' })
  const [row] = await holder.database.read.select().from(tables.auditLog)
  expect(row).toMatchObject({ actorId: actor('maXiaoyun').userId, householdId: wang, details: body })
  expect(JSON.stringify(row)).not.toContain('19900000052')
  expect(context(holder.database, 'maXiaoyun').actor?.name).toBe('马晓云')
})
