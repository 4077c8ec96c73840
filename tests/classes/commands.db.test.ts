import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT as attendanceRoute } from '#app/api/classes/[classId]/attendances/route.ts'
import { PUT as ratingRoute } from '#app/api/classes/[classId]/ratings/route.ts'
import { PUT as classRoute } from '#app/api/classes/[classId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { lessons, levelsOf } from '#lib/progress/rules.ts'
import { freshDatabase } from '#tests/db.ts'
import { inOrder } from '#tests/households/in-order.ts'
import { actor, definition, fill, homes, id, now, programmeId, send } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)

const session = {
  programmeId,
  heldOn: '2026-07-25',
  startAt: '09:00',
  endAt: '11:30',
  place: '友谊路社区活动室',
  teacherId: actor('zhouMin').userId,
  moduleCodes: ['M1', 'M2'],
  note: null,
}
const params = { classId: id(6000) }

const factsOf = async (home: { id: string }) =>
  (await getHouseholdFacts({ read: holder.database.read, actor: actor('maXiaoyun'), now }, home.id)).facts

const entry = (n: number, home: { id: string }, presence: string) => ({
  id: id(n),
  householdId: home.id,
  presence,
})

test('a class with its modules is recorded once; a time that runs backwards is not', async () => {
  await inOrder(classRoute, {
    database: holder.database,
    action: 'class.record',
    params,
    body: session,
    other: { ...session, place: '别处' },
    bad: { ...session, endAt: '08:00' },
    by: 'maXiaoyun',
    mayNot: 'zhouMin',
    stranger: 'qianFang',
  })
  const outside = await send(
    classRoute,
    'maXiaoyun',
    { classId: id(6001) },
    { ...session, heldOn: '2026-01-02' },
  )
  expect(outside.body.error.fields[0].message).toBe('日期要在项目期内：3月5日到12月31日')
})

test('who was there gets the lessons of its modules, each once; training begins; one who was absent gets none', async () => {
  await send(classRoute, 'zhaoLei', params, session)
  const sheet = { entries: [entry(6100, homes.wang, 'present'), entry(6101, homes.chen, 'absent')] }
  expect((await send(attendanceRoute, 'zhouMin', params, sheet)).status).toBe(403)
  expect((await send(attendanceRoute, 'qianFang', params, sheet)).status).toBe(404)
  expect((await send(attendanceRoute, 'zhaoLei', params, { entries: [] })).status).toBe(422)
  expect((await send(attendanceRoute, 'zhaoLei', params, sheet)).body).toEqual({ listed: 2 })
  expect((await send(attendanceRoute, 'zhaoLei', params, sheet)).status).toBe(200)
  expect(await holder.database.read.$count(tables.attendances)).toBe(2)
  const facts = await factsOf(homes.wang)
  expect(lessons(facts, definition)).toMatchObject({ attended: 3, modules: ['M1', 'M2'] })
  expect(facts.statusEvents.at(-1)).toMatchObject({ status: 'inTraining', on: '2026-07-25' })
  expect((await factsOf(homes.chen)).statusEvents.at(-1)?.status).toBe('assessed')

  const second = { ...session, heldOn: '2026-08-01', moduleCodes: ['M1'] }
  await send(classRoute, 'zhaoLei', { classId: id(6001) }, second)
  await send(
    attendanceRoute,
    'zhaoLei',
    { classId: id(6001) },
    { entries: [entry(6110, homes.wang, 'late')] },
  )
  expect(lessons(await factsOf(homes.wang), definition).attended).toBe(3)
})

test('a mark is put right by a later one; both stay', async () => {
  await send(classRoute, 'maXiaoyun', params, session)
  await send(attendanceRoute, 'maXiaoyun', params, { entries: [entry(6100, homes.wang, 'present')] })
  await send(attendanceRoute, 'maXiaoyun', params, { entries: [entry(6102, homes.wang, 'absent')] })
  expect(lessons(await factsOf(homes.wang), definition).attended).toBe(0)
  const rows = await holder.database.read
    .select()
    .from(tables.attendances)
    .where(eq(tables.attendances.householdId, homes.wang.id))
  expect(rows.map(row => row.presence).sort()).toEqual(['absent', 'present'])
  expect(
    await holder.database.read.$count(tables.auditLog, and(eq(tables.auditLog.action, 'attendance.record'))),
  ).toBe(2)
})

test('a skill that the teacher saw in class counts as rated by the teacher, an emergency one as simulated', async () => {
  await send(classRoute, 'maXiaoyun', params, session)
  const rating = (n: number, skillCode: string, level: number) => ({
    id: id(n),
    householdId: homes.wang.id,
    skillCode,
    level,
  })
  const sheet = { entries: [rating(6200, 'L01', 1), rating(6201, 'N13', 2)] }
  expect((await send(ratingRoute, 'zhouMin', params, sheet)).status).toBe(403)
  const wrong = await send(ratingRoute, 'maXiaoyun', params, { entries: [rating(6200, 'L01', 4)] })
  expect(wrong.status).toBe(422)
  expect((await send(ratingRoute, 'maXiaoyun', params, sheet)).body).toEqual({ rated: 2 })
  expect((await send(ratingRoute, 'maXiaoyun', params, sheet)).body).toEqual({ rated: 0 })
  const facts = await factsOf(homes.wang)
  expect([...levelsOf(facts)]).toEqual([
    ['L01', 1],
    ['N13', 2],
  ])
  expect(facts.ratings.map(({ place }) => place)).toEqual(['class', 'simulated'])
  const rows = await holder.database.read.select().from(tables.skillRatings)
  expect(new Set(rows.map(row => row.trainerId))).toEqual(new Set([actor('zhouMin').userId]))
})
