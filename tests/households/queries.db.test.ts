import { describe, expect, test } from 'vitest'
import { loadDemo } from '#lib/demo/world.ts'
import { type HouseholdFilter, householdsHref } from '#lib/households/filter.ts'
import { type Listed, listHouseholds } from '#lib/households/queries.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { contextOf, homeIds, NOW, userIds } from '../cast.ts'
import { freshDatabase } from '../db.ts'

const holder = freshDatabase(database => loadDemo(database, { now: NOW }))

async function list(filter: HouseholdFilter) {
  const desk = contextOf(holder.database, 'maXiaoyun')
  return listHouseholds(desk, await currentProgramme(desk), filter)
}

const XIAWAFANG = '120103002'

const nameOf = ({ seat, family }: Listed) => family?.household.caregiver?.name ?? `${seat} vacant`
const names = async (filter: HouseholdFilter) => (await list(filter)).rows.map(nameOf)

describe('the list', () => {
  test('shows every seat in order, the vacant one too; whoever left or waits stands in a group of its own', async () => {
    const { rows } = await list({})
    expect(rows.map(({ seat }) => seat)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
    expect(rows.filter(({ family }) => family === null).map(({ key }) => key)).toEqual(['seat-73'])
    const waiting = (await list({ group: 'waitlist' })).rows
    expect(waiting[0]?.key).toBe(homeIds.gaoXiuzhen)
    expect(waiting.every(({ family }) => family?.standing.status === 'waitlisted')).toBe(true)
    const left = (await list({ group: 'left' })).rows.map(({ family }) => family?.standing.status)
    expect(new Set(left)).toEqual(new Set(['withdrawn', 'rejected']))
  })

  test('the vacant seat stands in the street of whoever left it', async () => {
    const [seat] = (await list({ state: ['vacant'] })).rows
    expect(seat?.streetCode).toBe(XIAWAFANG)
    expect(await names({ state: ['vacant'], street: XIAWAFANG })).toEqual(['73 vacant'])
    const left = (await list({ group: 'left' })).rows
    const gone = left.find(({ key }) => key === seat?.leftBy?.household.id)
    expect(gone?.family?.standing).toMatchObject({ status: 'withdrawn', seat: null, lastSeat: 73 })
    expect(seat?.leftBy?.on).toBe('2026-11-21')
  })

  test('a seat that was taken over says nothing of whoever had it before', async () => {
    const on90 = (await list({})).rows[89]
    expect(on90).toMatchObject({ seat: 90, leftBy: null, family: { standing: { seat: 90, lastSeat: null } } })
    const before = (await list({ group: 'left' })).rows.filter(
      ({ family }) => family?.standing.lastSeat === 90,
    )
    expect(before.map(({ family }) => family?.standing.seat)).toEqual([null])
    expect(before[0]?.key).not.toBe(on90?.key)
  })

  test('filters narrow each other', async () => {
    const silent = await list({ contact: 'urgent' })
    expect(silent.rows).toHaveLength(3)
    const everyone = new Set(silent.rows.map(({ family }) => family?.household.trainer?.name))
    expect(everyone).toEqual(new Set(['孙海涛']))
    expect(await names({ contact: 'urgent', trainer: userIds.zhouMin })).toEqual([])
    const attention = await list({ contact: 'attention' })
    expect(attention.rows.length).toBe(11)
    expect(attention.count({ contact: 'attention', next: 'booked' })).toBeGreaterThan(4)
  })

  test('finds who lacks the post-test, has a needs tag, an open risk, or completed in a span of days', async () => {
    const lacking = (await list({ missing: 'test' })).rows
    expect(lacking.map(({ key }) => key)).toContain(homeIds.wangGuiying)
    expect(lacking.every(({ family }) => family?.standing.light !== null)).toBe(true)
    const bedbound = (await list({ tag: 'bedbound' })).rows
    expect(bedbound.every(({ family }) => family?.household.needsTags.includes('bedbound'))).toBe(true)
    expect(await names({ risk: 'high' })).toContain('马玉兰')
    const { rows } = await list({ doneFrom: '2026-09-01', doneUntil: '2026-10-01' })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ completedOn }) => completedOn?.startsWith('2026-09'))).toBe(true)
  })

  test('sorts by the longest silence, and the other way round', async () => {
    const days = async (order?: 'asc') =>
      (await list({ contact: 'attention', sort: 'contact', order })).rows.map(
        ({ family }) => family?.standing.daysWithoutContact ?? 0,
      )
    const longestFirst = await days()
    expect(longestFirst).toEqual([...longestFirst].sort((a, b) => b - a))
    expect(await days('asc')).toEqual([...longestFirst].reverse())
    const progress = (await list({ sort: 'progress' })).rows
    expect(progress.at(-1)?.family).toBeNull()
  })
})

describe('the search', () => {
  test.each([
    ['王桂英'],
    ['桂英'],
    ['wangguiying'],
    ['WGY'],
    ['张德福'],
    ['zhangdefu'],
    ['HX2026-0052'],
    ['0052'],
    ['19900000052'],
    ['1990000 0052'],
    ['００５２'],
    ['52'],
  ])('%s finds 王桂英', async q => {
    expect(await names({ q })).toContain('王桂英')
  })

  test('a bare number is a seat, not part of every number', async () => {
    expect(await names({ q: '8' })).toHaveLength(1)
  })

  test('looks everywhere unless a group is named, and finds nothing for what is not there', async () => {
    expect(await names({ q: 'gaoxiuzhen' })).toEqual(['高秀珍'])
    expect(await names({ q: 'gaoxiuzhen', group: 'seats' })).toEqual([])
    expect(await names({ q: '%' })).toEqual([])
    expect(await names({ q: '99999999' })).toEqual([])
  })

  test('a trainer finds nobody who is not hers, not even by phone', async () => {
    const phone = contextOf(holder.database, 'heJun')
    const { rows } = await listHouseholds(phone, await currentProgramme(phone), { q: '19900000052' })
    expect(rows).toEqual([])
  })
})

test('a filter and its address say the same', () => {
  const filter: HouseholdFilter = { state: ['red', 'attention'], street: '120103009', sort: 'contact' }
  expect(householdsHref(filter)).toBe('/desk/households?state=red,attention&street=120103009&sort=contact')
})
