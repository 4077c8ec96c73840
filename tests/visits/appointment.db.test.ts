import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT } from '#app/api/households/[householdId]/appointments/[appointmentId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { listHouseholdFacts } from '#lib/progress/queries.ts'
import { freshDatabase } from '../db.ts'
import { context, fill, homes, id, type Name, send, today } from './fixture.ts'

const world = freshDatabase(fill)

const moved = { onDate: '2026-10-08', atTime: '09:30', reason: '老人去医院复查' }
const set = (name: Name | null, body: object = moved, appointmentId = id(400)) =>
  send(PUT, name, { householdId: homes.wang.id, appointmentId }, body)

test('a family that is not yours has no appointments: 何军, another district, nobody', async () => {
  expect((await set('heJun')).status).toBe(404)
  expect((await set('zhengXiaoyan')).status).toBe(404)
  expect((await set('qianFang')).status).toBe(404)
  expect((await set(null)).status).toBe(401)
})

test('a reviewer of the handbook sees no household at all', async () => {
  expect((await set('linHushi')).status).toBe(404)
})

test('a day that has passed, one after the programme, none without why', async () => {
  const wrong: [object, string][] = [
    [{ ...moved, onDate: '2026-09-16' }, 'onDate'],
    [{ ...moved, onDate: '2027-01-01' }, 'onDate'],
    [{ onDate: null, reason: '住院' }, 'noDateReason'],
    [{ onDate: null, noDateReason: 'suspended', atTime: '09:00', reason: '住院' }, 'atTime'],
    [{ ...moved, noDateReason: 'suspended' }, 'noDateReason'],
    [{ ...moved, onDate: '2026-02-30' }, 'onDate'],
  ]
  for (const [body, path] of wrong) {
    const answer = await set('zhouMin', body)
    expect([answer.status, answer.body.error.fields[0].path]).toEqual([422, path])
  }
  expect(await world.database.read.select().from(tables.appointments)).toEqual([])
})

test('周敏 moves the next date, and the household says so everywhere', async () => {
  const { status, body } = await set('zhouMin')
  expect(status).toBe(201)
  expect(body).toMatchObject({ id: id(400), ...moved, noDateReason: null })
  const [known] = await listHouseholdFacts(context(world.database, 'maXiaoyun'), { ids: [homes.wang.id] })
  expect(known?.household.appointment).toEqual({ onDate: '2026-10-08', atTime: '09:30', noDateReason: null })
  await set('maXiaoyun', { onDate: today }, id(401))
  const [again] = await listHouseholdFacts(context(world.database, 'maXiaoyun'), { ids: [homes.wang.id] })
  expect(again?.household.appointment?.onDate).toBe(today)
})

test('the same again changes nothing; another day under the same id is refused', async () => {
  const sent = await set('zhouMin')
  expect(await set('zhouMin')).toEqual({ status: 200, body: sent.body })
  expect((await set('zhouMin', { ...moved, onDate: '2026-10-09' })).status).toBe(409)
  const audit = await world.database.read
    .select()
    .from(tables.auditLog)
    .where(eq(tables.auditLog.action, 'appointment.set'))
  expect(audit).toHaveLength(1)
})
