import { describe, expect, test } from 'vitest'
import {
  checkTransition,
  currentStatus,
  isBereaved,
  nextStatuses,
  type Status,
  type StatusEvent,
  statusBeforeSuspension,
  statuses,
  suspensions,
} from '#lib/households/rules.ts'
import { hexi } from '../programmes/hexi.ts'

const days = [
  '2026-06-01',
  '2026-06-12',
  '2026-06-30',
  '2026-07-18',
  '2026-08-01',
  '2026-08-15',
  '2026-09-01',
]

const life = (...path: (Status | [Status, string])[]): StatusEvent[] =>
  path.map((step, i) => {
    const [status, reason] = typeof step === 'string' ? [step, null] : step
    return { status, reason, on: days[i]!, at: Date.parse(days[i]!), position: i + 1 }
  })

const at = { programme: hexi, today: '2026-09-17' }

const keys = (events: StatusEvent[], next: Parameters<typeof checkTransition>[1]) =>
  checkTransition(events, next, at).map(({ key }) => key)

describe('the life of a household in the programme', () => {
  test("王桂英's: applied, approved, assessed, in training", () => {
    const events = life('applied', 'eligible', 'assessed', 'inTraining')
    expect(currentStatus(events)).toBe('inTraining')
    expect(currentStatus([...events].reverse())).toBe('inTraining')
    expect(currentStatus([])).toBeNull()
  })

  const steps: [from: Status, to: Status[]][] = [
    ['applied', ['eligible', 'waitlisted', 'rejected', 'withdrawn']],
    ['waitlisted', ['eligible', 'rejected', 'withdrawn']],
    ['rejected', ['applied']],
    ['eligible', ['assessed', 'inTraining', 'waitlisted', 'suspended', 'withdrawn']],
    ['assessed', ['inTraining', 'completed', 'suspended', 'withdrawn']],
    ['inTraining', ['completed', 'suspended', 'withdrawn']],
    ['completed', ['followedUp', 'inTraining']],
    ['followedUp', []],
    ['withdrawn', []],
  ]
  test.each(steps)('from %s', (from, to) => {
    expect(nextStatuses(life(from))).toEqual(to)
    for (const status of statuses.filter(one => !to.includes(one))) {
      const found = keys(life(from), { status, on: '2026-09-17', reason: 'other', note: '更正' })
      expect(found, status).toContain('household.error.transition')
    }
  })

  test('a household begins by applying', () => {
    expect(nextStatuses([])).toEqual(['applied'])
    expect(keys([], { status: 'applied', on: '2026-09-17' })).toEqual([])
  })

  test('after a stay in hospital it resumes where it was', () => {
    const events = life('applied', 'eligible', 'assessed', ['suspended', 'hospital'])
    expect(statusBeforeSuspension(events)).toBe('assessed')
    expect(nextStatuses(events)).toEqual(['withdrawn', 'assessed'])
    expect(keys(events, { status: 'assessed', on: '2026-09-01' })).toEqual([])
  })

  test('rejecting, suspending and withdrawing ask for a reason of the list', () => {
    const inTraining = life('applied', 'eligible', 'assessed', 'inTraining')
    const on = '2026-09-17'
    expect(keys(inTraining, { status: 'suspended', on })).toEqual(['household.error.reasonMissing'])
    expect(keys(inTraining, { status: 'suspended', on, reason: 'tired' })).toEqual([
      'household.error.reasonMissing',
    ])
    expect(keys(inTraining, { status: 'suspended', on, reason: 'hospital' })).toEqual([])
    expect(keys(life('applied'), { status: 'rejected', on, reason: 'UNDER_60' })).toEqual([])
  })

  test('taking a completion back asks why in words', () => {
    const events = life('applied', 'eligible', 'assessed', 'inTraining', 'completed')
    expect(keys(events, { status: 'inTraining', on: '2026-09-17' })).toEqual(['household.error.noteMissing'])
    expect(keys(events, { status: 'inTraining', on: '2026-09-17', note: '证书发错了人' })).toEqual([])
  })

  test('nothing happens tomorrow, or before what is already recorded', () => {
    const events = life('applied', 'eligible')
    expect(keys(events, { status: 'assessed', on: '2026-09-18' })).toEqual(['household.error.dateInFuture'])
    expect(keys(events, { status: 'assessed', on: '2026-06-11' })).toEqual(['household.error.dateBeforeLast'])
    expect(keys(events, { status: 'assessed', on: '2026-06-12' })).toEqual([])
  })

  test('two stays in hospital are two spans, the second still open', () => {
    const events = life('eligible', 'inTraining', ['suspended', 'hospital'], 'inTraining', [
      'suspended',
      'hospital',
    ])
    expect(suspensions(events)).toEqual([
      { from: '2026-06-30', until: '2026-07-18' },
      { from: '2026-08-01', until: null },
    ])
  })

  test('when the elder has died all messages stop; when the family moved away they need not', () => {
    expect(isBereaved(life('inTraining', ['withdrawn', 'elderDied']), hexi)).toBe(true)
    expect(isBereaved(life('inTraining', ['withdrawn', 'movedAway']), hexi)).toBe(false)
    expect(isBereaved(life('inTraining'), hexi)).toBe(false)
  })
})
