import { expect, test } from 'vitest'
import { PUT as attendanceRoute } from '#app/api/classes/[classId]/attendances/route.ts'
import { PUT as classHandoutsRoute } from '#app/api/classes/[classId]/handouts/route.ts'
import { PUT as classRoute } from '#app/api/classes/[classId]/route.ts'
import { PUT as handoutRoute } from '#app/api/households/[householdId]/handouts/[handoutId]/route.ts'
import { PUT as withdrawalRoute } from '#app/api/households/[householdId]/handouts/[handoutId]/withdrawal/route.ts'
import { handbookDistributions } from '#db/schema/index.ts'
import { findHeldHandbook } from '#lib/handbook/held.ts'
import { listEditions } from '#lib/handbook/queries-editions.ts'
import { listClassHandouts, listHandouts } from '#lib/handbook/queries-handouts.ts'
import { listTimeline } from '#lib/households/timeline.ts'
import { listReteachRows } from '#lib/reports/queries-reteach.ts'
import { freshDatabase } from '#tests/db.ts'
import { inOrder } from '#tests/households/in-order.ts'
import {
  actor,
  context,
  definition,
  editionId,
  fill,
  homes,
  id,
  programmeId,
  send,
  today,
} from '#tests/visits/fixture.ts'
import { publishChange } from './editing.ts'

const holder = freshDatabase(fill)
const book = { kind: 'book', editionId, sections: [], copies: 1, onDate: '2026-09-10', signed: true }
const params = { householdId: homes.wang.id, handoutId: id(8000) }
const given = () => listHandouts(holder.database.read, homes.wang.id)

test('王桂英 is given the book: recorded once, on her timeline, by whoever may', async () => {
  await inOrder(handoutRoute, {
    database: holder.database,
    action: 'handout.record',
    params,
    body: book,
    other: { ...book, copies: 2 },
    bad: { ...book, kind: 'pages' },
    by: 'maXiaoyun',
    mayNot: 'zhouMin',
    stranger: 'qianFang',
  })
  expect(await given()).toMatchObject([
    { kind: 'book', number: 1, copies: 1, signed: true, receiver: '王桂英' },
  ])
  expect(await findHeldHandbook(holder.database.read, homes.wang.id)).toMatchObject({ held: { number: 1 } })
  const timeline = await listTimeline(context(holder.database, 'maXiaoyun'), homes.wang.id, definition)
  expect(timeline).toContainEqual(
    expect.objectContaining({ kind: 'handbook', edition: 1, paper: 'book', date: '2026-09-10' }),
  )
})

test('paper of an edition that was not out, of a section that is not in it, or of tomorrow is refused', async () => {
  const tried = async (changes: Partial<typeof book>) =>
    (await send(handoutRoute, 'maXiaoyun', params, { ...book, ...changes })).body.error.fields.map(
      (problem: { path: string }) => problem.path,
    )
  expect(await tried({ editionId: id(9999) })).toEqual(['editionId'])
  expect(await tried({ onDate: '2026-02-01' })).toEqual(['onDate'])
  expect(await tried({ onDate: '2026-09-18' })).toEqual(['onDate'])
  expect(await given()).toEqual([])
})

test('a record made by mistake is taken back with why, and stays to be seen', async () => {
  expect((await send(handoutRoute, 'maXiaoyun', params, book)).status).toBe(201)
  const back = async (who: Parameters<typeof send>[1], reason: string, of = params) =>
    (await send(withdrawalRoute, who, of, { reason })).status
  expect(await back('maXiaoyun', '记到别家了', { ...params, householdId: homes.chen.id })).toBe(404)
  expect(await back('qianFang', '记到别家了')).toBe(404)
  expect(await back('zhouMin', '记到别家了')).toBe(403)
  expect(await back('maXiaoyun', '')).toBe(422)
  expect(await back('maXiaoyun', '记到别家了')).toBe(200)
  expect(await back('maXiaoyun', '再说一次')).toBe(200)
  expect(await given()).toMatchObject([{ withdrawnReason: '记到别家了' }])
  expect((await findHeldHandbook(holder.database.read, homes.wang.id)).held).toBeNull()
  expect(await holder.database.read.$count(handbookDistributions)).toBe(1)
  const timeline = await listTimeline(context(holder.database, 'maXiaoyun'), homes.wang.id, definition)
  expect(timeline.filter(({ kind }) => kind === 'handbook')).toEqual([])
})

test('an important change asks for new pages until they are handed over', async () => {
  await send(handoutRoute, 'maXiaoyun', params, book)
  expect((await publishChange({ critical: true })).status).toBe(201)
  const pages = async () =>
    (await listReteachRows(context(holder.database, 'maXiaoyun'))).flatMap(({ again }) =>
      again.map(one => [one.section, one.pages]),
    )
  expect(await pages()).toEqual([['4.2', true]])
  const [newest] = await listEditions(holder.database.read)
  const sheet = { ...book, kind: 'pages', editionId: newest!.id, sections: ['4.2'], onDate: today }
  expect((await send(handoutRoute, 'zhaoLei', { ...params, handoutId: id(8001) }, sheet)).status).toBe(201)
  expect(await pages()).toEqual([])
  expect((await findHeldHandbook(holder.database.read, homes.wang.id)).changed).toEqual([])
})

test('a class: whoever took a copy has it, once, on the day of the class', async () => {
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
  const inClass = { classId: id(6000) }
  await send(classRoute, 'zhaoLei', inClass, session)
  const present = { id: id(6100), householdId: homes.wang.id, presence: 'present' }
  await send(attendanceRoute, 'zhaoLei', inClass, { entries: [present] })
  await inOrder(classHandoutsRoute, {
    database: holder.database,
    action: 'handout.record',
    params: inClass,
    body: {
      kind: 'book',
      editionId,
      copies: 1,
      entries: [
        { id: id(8100), householdId: homes.wang.id, signed: true },
        { id: id(8101), householdId: homes.chen.id, signed: false },
      ],
    },
    other: {
      kind: 'cards',
      editionId,
      copies: 1,
      entries: [{ id: id(8100), householdId: homes.wang.id, signed: true }],
    },
    bad: { kind: 'book', editionId, copies: 1, entries: [] },
    by: 'maXiaoyun',
    mayNot: 'zhouMin',
    stranger: 'qianFang',
  })
  const rows = await listClassHandouts(holder.database.read, inClass.classId)
  expect(rows.map(({ receiver, onDate, signed }) => [receiver, onDate, signed])).toEqual([
    ['王桂英', '2026-07-25', true],
    ['陈国强', '2026-07-25', false],
  ])
})
