import { expect, test } from 'vitest'
import { visitRevisions } from '#db/schema/index.ts'
import { localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import { loadDemo } from '#lib/demo/world.ts'
import { getFieldPack } from '#lib/field/queries.ts'
import { findCurrentEdition, listSections } from '#lib/handbook/queries.ts'
import { currentProgramme, listHouseholdFacts } from '#lib/progress/queries.ts'
import { confirmable } from '#lib/progress/rules.ts'
import { getBoard } from '#lib/reports/queries.ts'
import { contextOf, homeIds, NOW } from '../cast.ts'
import { freshDatabase } from '../db.ts'

const holder = freshDatabase()
const TODAY = '2026-11-23'

/** 结业, 要留意 and 名额 per street, as on the mockup of the board. */
const STREETS = [
  [3, 0, 6],
  [4, 0, 7],
  [3, 2, 8],
  [4, 1, 8],
  [4, 0, 7],
  [3, 0, 6],
  [5, 0, 9],
  [4, 0, 8],
  [3, 3, 9],
  [2, 3, 8],
  [3, 1, 7],
  [3, 0, 6],
  [3, 0, 5],
  [2, 2, 6],
]

test('the demo fills an empty database once, and the product reads from it what the mockups show', async () => {
  const { database } = holder
  await loadDemo(database, { now: NOW })
  const records = await database.read.$count(visitRevisions)
  await expect(loadDemo(database, { now: NOW })).rejects.toThrow('installation already')
  expect(await database.read.$count(visitRevisions)).toBe(records)

  const desk = contextOf(database, 'maXiaoyun')
  await theBoard(desk)
  await theYear2024(desk)
  await whoIsReady(desk)
  await theDayOfZhouMin(contextOf(database, 'zhouMin'))
  await theBook(desk)
})

const timeOf = (instant: number) => `${localDateOf(instant)} ${localTimeOf(instant)}`

type Context = ReturnType<typeof contextOf>

async function theBoard(desk: Context) {
  const board = await getBoard(desk, await currentProgramme(desk))
  const { values } = board.headline
  expect(values).toEqual({ quota: 100, completed: 46, ready: 7, weeks: 8, forecast: 89, short: 11 })
  expect(
    board.streets.map(({ completed, attention, seats }) => [completed.count, attention.count, seats.count]),
  ).toEqual(STREETS)
  expect(board.silent.map(({ name }) => name)).toEqual(['孙海涛'])
  expect(
    Object.fromEntries(board.deliveries.map(({ name, deliveredAt }) => [name, timeOf(deliveredAt!)])),
  ).toEqual({
    周敏: '2026-11-23 08:52',
    郑晓燕: '2026-11-23 08:41',
    何军: '2026-11-22 19:15',
    孙海涛: '2026-11-19 18:20',
  })
  const need = (kind: string) => board.needs.find(item => item.kind === kind)
  expect(need('risk')?.householdIds).toEqual([homeIds.maYulan])
  expect(need('noContactUrgent')?.values).toMatchObject({ count: 3, longest: 41 })
  expect(need('readyForReview')?.values).toMatchObject({ count: 7, longest: 4 })
  expect(need('noContactAttention')?.values).toMatchObject({ count: 8, booked: 5 })
  expect(need('vacancy')?.householdIds).toEqual([homeIds.gaoXiuzhen])
  expect(need('restricted')?.values).toEqual({ count: 1 })
  expect(need('reviewHint')).toBeUndefined()
}

async function theYear2024(desk: Context) {
  const board = await getBoard(desk, await currentProgramme(desk, 'TJ-HX-2024'))
  expect(board.headline).toMatchObject({ key: 'done', values: { completed: 100, quota: 100 } })
}

/** Whoever is shown as ready can be confirmed without anything else. */
async function whoIsReady(desk: Context) {
  const { id, definition } = await currentProgramme(desk)
  const known = await listHouseholdFacts(desk, { programmeId: id })
  const ready = known.filter(({ facts }) => confirmable(facts, definition, TODAY).confirmable)
  const open = ready.filter(({ facts }) => facts.completion === null).map(({ facts }) => facts.seat)
  expect(open.sort((a, b) => a! - b!)).toEqual([20, 30, 35, 49, 53, 66, 81])
}

async function theDayOfZhouMin(phone: Context) {
  const pack = await getFieldPack(phone)
  const dated = pack.households.filter(({ appointment }) => appointment?.onDate === TODAY)
  expect(dated.map(({ id }) => id).sort()).toEqual(
    [homeIds.chenGuoqiang, homeIds.liuYufen, homeIds.zhangXiuyun].sort(),
  )
  expect(pack.returned.map(({ householdId }) => householdId)).toEqual([homeIds.sunJianhua])
}

async function theBook(desk: Context) {
  const edition = await findCurrentEdition(desk)
  expect(edition?.code).toBe('2026-1')
  const sections = await listSections(desk, edition?.id ?? '')
  expect(sections.map(({ code }) => code)).toEqual(expect.arrayContaining(['4.1', '4.5', '7.1', '7.5']))
  expect(sections.every(({ reviewedOn }) => reviewedOn === null)).toBe(true)
}
