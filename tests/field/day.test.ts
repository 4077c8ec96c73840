import { describe, expect, test } from 'vitest'
import { findHouseholds } from '#app/(field)/_households/find.ts'
import { appointmentBody, moveProblem } from '#app/(field)/_households/move.ts'
import { freeze, type Item } from '#app/(field)/_outbox/item.ts'
import { overlaid } from '#app/(field)/_pack/overlay.ts'
import { dayOf } from '#app/(field)/_today/day.ts'
import { makeVisit } from '#app/(field)/_visit/make.ts'
import { making, routine } from './fill.ts'
import { appointment, home, NOW, packOf, TODAY, wang } from './wang.ts'

const zhao = home('0075', '赵淑兰', { appointment: appointment('2026-09-08') })
const chen = home('0061', '陈国强', { appointment: appointment(TODAY, '14:00') })
const liu = home('0019', '刘玉芬', { appointment: appointment(TODAY) })
const feng = home('0033', '冯艳萍', { appointment: appointment('2026-09-21', '09:00') })
const he = home('0044', '何秀', { appointment: null })
const paused = home('0045', '孙丽', { status: 'suspended', appointment: appointment('2026-09-01') })
const willCall = home('0046', '白静', { appointment: appointment(null, null, 'familyWillCall') })
const pack = packOf([he, liu, chen, zhao, wang, feng, paused, willCall])

const day = (over: Partial<Parameters<typeof dayOf>[0]> = {}) =>
  dayOf({ pack, fetchedAt: NOW, items: [], drafts: [], today: TODAY, upcoming: 3, ...over })

const names = (households: { caregiver: { name: string } }[]) =>
  households.map(({ caregiver }) => caregiver.name)

describe('the trainer’s day', () => {
  test('overdue first, today by time, no time last, then what comes', () => {
    const { overdue, today, nextUp, upcoming } = day()
    expect(overdue.map(({ household, days }) => [household.caregiver.name, days])).toEqual([['赵淑兰', 9]])
    expect(names(today)).toEqual(['王桂英', '陈国强', '刘玉芬'])
    expect(nextUp).toBe(wang.id)
    expect(names(upcoming)).toEqual(['冯艳萍'])
  })

  test('a paused household is not overdue; one that will call is not forgotten', () => {
    expect(names(day().overdue.map(({ household }) => household))).not.toContain('孙丽')
    expect(day().undated).toBe(1)
  })

  test('the phone’s own day counts: after midnight today’s visits are overdue', () => {
    expect(day({ today: '2026-09-18' }).overdue).toHaveLength(4)
  })
})

const frozen = (householdId: string, body: object, over: Partial<Item> = {}): Item => ({
  ...freeze(
    { id: 'r1', kind: 'visit', subjectId: 'v1', householdId, title: '', day: TODAY, address: '' },
    body,
    NOW + 1,
  ),
  ...over,
})

describe('what the trainer said since the pack came', () => {
  const visited = frozen(wang.id, makeVisit(routine(), making))
  const appointmentOf = (items: Item[]) =>
    overlaid(pack, NOW, items).households.find(({ id }) => id === wang.id)?.appointment

  test('a visit on its way has already moved the next date', () => {
    expect(appointmentOf([visited])).toMatchObject({ onDate: '2026-10-01' })
    expect(overlaid(pack, NOW, [visited]).booked['2026-10-01']).toBe(1)
  })

  test('so has one that was delivered after the pack; an earlier one is in it', () => {
    const delivered = { ...visited, status: 'delivered' as const }
    expect(appointmentOf([{ ...delivered, deliveredAt: NOW + 5 }])).toMatchObject({ onDate: '2026-10-01' })
    expect(appointmentOf([{ ...delivered, deliveredAt: NOW - 5 }])).toMatchObject({ onDate: TODAY })
  })

  test('what the server refused has not happened', () => {
    expect(appointmentOf([{ ...visited, status: 'needsAttention' }])).toMatchObject({ onDate: TODAY })
  })

  test('a returned record that was mended asks for nothing more', () => {
    const returned = [
      {
        visitId: 'v1',
        revisionId: 'r0',
        householdId: wang.id,
        caregiverName: '王桂英',
        visitDate: '2026-09-14',
        recordNo: 'HX2026-0052-V02',
        comment: '离开时间比到达早了，请核对。',
        byName: '马晓云',
        byRole: 'coordinator' as const,
        at: NOW,
        body: makeVisit(routine(), making),
      },
    ]
    const given = { pack: { ...pack, returned } }
    expect(day(given).returned[0]?.mended).toBe(false)
    expect(day({ ...given, items: [visited] }).returned[0]?.mended).toBe(true)
  })
})

describe('my households', () => {
  const find = (typed: string, filter: 'all' | 'overdue' | 'noNext' | 'training' = 'all') =>
    names(findHouseholds(pack.households, { typed, filter, today: TODAY }, () => '友谊路街道'))

  test('the nearest date first, then without one, then whom nobody goes to now', () => {
    expect(find('').slice(0, 2)).toEqual(['赵淑兰', '刘玉芬'])
    expect(find('').slice(-3)).toEqual(['何秀', '白静', '孙丽'])
  })

  test.each([
    ['桂英', ['王桂英']],
    ['张德福 王', ['王桂英']],
    ['hx2026-0061', ['陈国强']],
    ['００６１', ['陈国强']],
    ['刘玉芬 nobody', []],
  ])('%s finds %j', (typed, found) => {
    expect(find(typed)).toEqual(found)
  })

  test('by phone and by street', () => {
    expect(find('19900000052')).toContain('王桂英')
    expect(find('友谊路')).toHaveLength(pack.households.length)
  })

  test('filters', () => {
    expect(find('', 'overdue')).toEqual(['赵淑兰'])
    expect(find('', 'noNext')).toEqual(['何秀'])
  })
})

describe('another date', () => {
  const move = { onDate: '2026-09-24', atTime: '', none: false, noDateReason: '', reason: ' ' }

  test.each([
    ['a day to come', move, null],
    ['no day', { ...move, onDate: '' }, 'missing'],
    ['yesterday', { ...move, onDate: '2026-09-16' }, 'past'],
    ['after the programme', { ...move, onDate: '2027-01-01' }, 'afterEnd'],
    ['none, without a reason', { ...move, none: true }, 'missing'],
    ['none, with one', { ...move, none: true, noDateReason: 'suspended' }, null],
  ] as const)('%s', (_, given, problem) => {
    expect(moveProblem(given, TODAY, '2026-12-31')).toBe(problem)
  })

  test('is sent without what was not said', () => {
    expect(appointmentBody(move)).toEqual({
      onDate: '2026-09-24',
      atTime: null,
      noDateReason: null,
      reason: null,
    })
    expect(appointmentBody({ ...move, none: true, noDateReason: 'suspended' })).toMatchObject({
      onDate: null,
    })
  })
})
