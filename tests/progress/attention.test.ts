import { describe, expect, test } from 'vitest'
import { addDays, instantOf } from '#lib/calendar/dates.ts'
import {
  type BoardHousehold,
  type BoardNeeds,
  type HouseholdFacts,
  needsAttention,
  standingOf,
} from '#lib/progress/rules.ts'
import type { RiskFlagFact } from '#lib/risks/rules.ts'
import { hexi } from '../programmes/hexi.ts'
import { also, events, fengShumin, newcomer, today, visit, wangGuiying, wangReady } from './cast.ts'

const now = instantOf(today, '09:05')

const household = (facts: HouseholdFacts, over: Partial<BoardHousehold> = {}): BoardHousehold => ({
  standing: standingOf(facts, hexi, today),
  nextVisitDate: null,
  readySinceDays: null,
  suspendedDays: null,
  reviewHint: null,
  ...over,
})

const quiet = (householdId: string, seat: number, days: number) =>
  also({ householdId, seat, visits: [visit(`${householdId}-1`, addDays(today, -days))] }, fengShumin)

const flag = (id: string, over: Partial<RiskFlagFact> = {}) => ({
  id,
  householdId: id,
  riskType: 'pressureInjury2',
  level: 'high' as const,
  raisedAt: instantOf(addDays(today, -1), '15:20'),
  events: [],
  ...over,
})

const calm: BoardNeeds = {
  households: [],
  flags: [],
  setAside: [],
  vacantSeats: [],
  waitlist: [],
  restrictedOpen: 0,
}

const ask = (over: Partial<BoardNeeds>) => needsAttention({ ...calm, ...over }, hexi, { today, now })

describe("马晓云's list of what needs her", () => {
  test('is empty when nothing does', () => {
    expect(ask({ households: [household(wangGuiying), household(newcomer)] })).toEqual([])
  })

  test('goes from risks over silence to seats, and restricted matters come last as a bare number', () => {
    const suspended = also({
      householdId: 'hospital',
      statusEvents: events(['inTraining', '2026-06-12'], ['suspended', '2026-09-01', 'hospital']),
    })
    const items = ask({
      households: [
        household(quiet('feng-shumin', 57, 18), { nextVisitDate: '2026-09-21' }),
        household(quiet('zhao-shulan', 58, 41)),
        household(wangReady, { readySinceDays: 4 }),
        household(suspended, { suspendedDays: 17 }),
        household(also({ householdId: 'done', completion: { on: today, at: now } }), {
          reviewHint: { missing: ['survey'], lateVisits: [] },
        }),
      ],
      flags: [flag('ma-yulan')],
      setAside: [{ visitId: 'v', householdId: 'moved' }],
      vacantSeats: [73],
      waitlist: [{ householdId: 'gao-xiuzhen' }, { householdId: 'second' }],
      restrictedOpen: 1,
    })
    expect(items.map(({ kind }) => kind)).toEqual([
      'risk',
      'noContactUrgent',
      'setAside',
      'readyForReview',
      'noContactAttention',
      'reviewHint',
      'suspendedLong',
      'vacancy',
      'restricted',
    ])
    expect(items.at(-1)).toEqual({
      kind: 'restricted',
      values: { count: 1 },
      householdIds: [],
      flagId: null,
      late: false,
    })
    expect(items.find(({ kind }) => kind === 'vacancy')).toMatchObject({
      values: { count: 1, waiting: 2 },
      householdIds: ['gao-xiuzhen'],
    })
    expect(items.find(({ kind }) => kind === 'readyForReview')?.values).toEqual({ count: 1, longest: 4 })
  })

  test('counts the silent ones, the longest first, and how many have a date', () => {
    const [urgent, attention] = ask({
      households: [
        household(quiet('a', 1, 30)),
        household(quiet('b', 2, 41)),
        household(quiet('c', 3, 14), { nextVisitDate: today }),
        household(quiet('d', 4, 20), { nextVisitDate: addDays(today, -1) }),
        household(quiet('e', 5, 13)),
      ],
    })
    expect(urgent).toMatchObject({
      kind: 'noContactUrgent',
      values: { count: 2, longest: 41 },
      householdIds: ['b', 'a'],
    })
    expect(attention).toMatchObject({
      kind: 'noContactAttention',
      values: { count: 2, longest: 20, booked: 1 },
      householdIds: ['d', 'c'],
    })
  })

  test('a household that is red for its risk alone is not said to be silent', () => {
    const risky = also({ openFlags: [{ level: 'urgent' }] })
    expect(ask({ households: [household(risky)] })).toEqual([])
  })

  test('an urgent risk comes before an older, lesser one; a seen one leaves until its time has passed', () => {
    const kinds = ask({
      flags: [
        flag('old', { raisedAt: instantOf(addDays(today, -3)) }),
        flag('urgent', { riskType: 'fall', level: 'urgent', raisedAt: now - 1 }),
        flag('seen', { raisedAt: now - 1, events: [{ step: 'acknowledged', at: now }] }),
        flag('seen-but-late', {
          raisedAt: instantOf(addDays(today, -2)),
          events: [{ step: 'acknowledged', at: now }],
        }),
        flag('watch', { riskType: 'fall', level: 'attention', raisedAt: now - 1 }),
      ],
    })
    expect(kinds.map(({ flagId, late }) => [flagId, late])).toEqual([
      ['urgent', false],
      ['old', true],
      ['seen-but-late', true],
    ])
  })

  test('a short stay in hospital is not mentioned yet', () => {
    const suspended = also({
      statusEvents: events(['inTraining', '2026-06-12'], ['suspended', '2026-09-10', 'hospital']),
    })
    expect(ask({ households: [household(suspended, { suspendedDays: 13 })] })).toEqual([])
    expect(ask({ households: [household(suspended, { suspendedDays: 14 })] })).toHaveLength(1)
  })
})
