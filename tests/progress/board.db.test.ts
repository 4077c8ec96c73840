import { expect, test } from 'vitest'
import { loadDemo } from '#lib/demo/world.ts'
import { parseFilter } from '#lib/households/filter.ts'
import { listHouseholds } from '#lib/households/queries.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { tileStates } from '#lib/progress/rules.ts'
import { type Board, type Figure, getBoard } from '#lib/reports/queries.ts'
import { parseReviewFilter } from '#lib/visits/filter.ts'
import { listReview } from '#lib/visits/review-list.ts'
import { contextOf, NOW } from '../cast.ts'
import { freshDatabase } from '../db.ts'

const holder = freshDatabase(database => loadDemo(database, { now: NOW }))
const desk = () => contextOf(holder.database, 'maXiaoyun')

function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return []
  if ('href' in value && 'count' in value) return [value as Figure]
  return Object.values(value).flatMap(figuresIn)
}

/** Every number of the board with its address, each address once. */
const figuresOf = ({ figures, streets, total, months, deliveries, needFigures }: Board): Figure[] => [
  ...new Map(
    figuresIn([figures, streets, total, months, deliveries, needFigures]).map(one => [one.href, one]),
  ).values(),
]

async function rowsBehind({ href }: Figure): Promise<number | null> {
  const { pathname, searchParams } = new URL(href, 'http://desk')
  const params = Object.fromEntries(searchParams)
  const programme = await currentProgramme(desk(), params.programme)
  if (pathname === '/desk/households') {
    return (await listHouseholds(desk(), programme, parseFilter(params))).rows.length
  }
  if (pathname !== '/desk/visits') return null
  return (await listReview(desk(), programme, parseReviewFilter(params))).rows.length
}

test.each(['TJ-HX-2026', 'TJ-HX-2024'])('every number on the board of %s opens so many rows', async code => {
  const board = await getBoard(desk(), await currentProgramme(desk(), code))
  const figures = figuresOf(board)
  expect(figures.length).toBeGreaterThan(50)
  const differing = []
  let counted = 0
  for (const figure of figures) {
    const rows = await rowsBehind(figure)
    if (rows === null) continue
    counted += 1
    if (rows !== figure.count) differing.push({ ...figure, rows })
  }
  expect(differing).toEqual([])
  expect(counted).toBe(figures.length - 1)
})

test('the eight states and the streets add up to the quota, and the sentence says the same', async () => {
  const board = await getBoard(desk(), await currentProgramme(desk()))
  const { figures, streets, total, headline, pace } = board
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0)
  expect(sum(tileStates.map(state => figures.states[state].count))).toBe(100)
  expect(sum(streets.map(({ seats }) => seats.count))).toBe(total.seats.count)
  expect(sum(streets.map(({ attention }) => attention.count))).toBe(total.attention.count)
  expect(headline.values).toMatchObject({
    quota: figures.quota.count,
    completed: figures.states.completed.count,
    ready: figures.states.readyForReview.count,
  })
  expect(figures.completedLately.count).toBe(Math.round(pace.perWeek * pace.weeks))
  expect(board.months.find(({ kind }) => kind === 'today')?.completed?.count).toBe(pace.completed)
})

test('what waits is counted as the list that it opens', async () => {
  const board = await getBoard(desk(), await currentProgramme(desk()))
  const grouped = board.needs.filter(({ kind }) => kind !== 'risk')
  expect(grouped.length).toBeGreaterThan(4)
  for (const { kind, values } of grouped) {
    expect([kind, board.needFigures[kind as keyof Board['needFigures']].count]).toEqual([kind, values.count])
  }
})

test('赵磊 sees the same board; a trainer sees no restricted matter in it', async () => {
  const programme = await currentProgramme(desk())
  const [hers, his] = await Promise.all(
    (['maXiaoyun', 'zhaoLei'] as const).map(member =>
      getBoard(contextOf(holder.database, member), programme),
    ),
  )
  expect(his?.headline).toEqual(hers?.headline)
  expect(hers?.needs.at(-1)).toMatchObject({ kind: 'restricted', values: { count: 1 } })
  const phone = await getBoard(contextOf(holder.database, 'zhouMin'), programme)
  expect(phone.needs.some(({ kind }) => kind === 'restricted')).toBe(false)
})
