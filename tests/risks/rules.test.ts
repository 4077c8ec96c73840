import { describe, expect, test } from 'vitest'
import { instantOf } from '#lib/calendar/dates.ts'
import {
  blocksCompletion,
  checkRaisedFlag,
  checkRiskStep,
  deadlineOf,
  isOpen,
  isOverdue,
  isRestricted,
  isUnseen,
  nextRiskStep,
  type RiskFlagFact,
  type RiskStep,
  riskState,
  turnsTileRed,
} from '#lib/risks/rules.ts'
import { hexi } from '../programmes/hexi.ts'

const raisedAt = instantOf('2026-09-17', '15:20')

/** 马玉兰家发现压疮 II 期 */
const flag = (over: Partial<RiskFlagFact> = {}, ...steps: RiskStep[]): RiskFlagFact => ({
  id: 'ma-yulan',
  riskType: 'pressureInjury2',
  level: 'high',
  raisedAt,
  events: steps.map(step => ({ step, at: raisedAt + 1 })),
  ...over,
})

describe('a risk flag goes one way: open, acknowledged, actioned, closed', () => {
  test('each step in its turn, and never back', () => {
    expect(riskState(flag())).toBe('open')
    expect(nextRiskStep(flag())).toBe('acknowledged')
    expect(nextRiskStep(flag({}, 'acknowledged'))).toBe('actioned')
    expect(nextRiskStep(flag({}, 'actioned', 'acknowledged'))).toBe('closed')
    expect(nextRiskStep(flag({}, 'acknowledged', 'actioned', 'closed'))).toBeNull()
    expect(isOpen(flag({}, 'acknowledged', 'actioned'))).toBe(true)
    expect(isOpen(flag({}, 'acknowledged', 'actioned', 'closed'))).toBe(false)
  })

  test('a step out of turn is refused, and closing says how it ended', () => {
    const keys = (of: RiskFlagFact, step: RiskStep, note?: string) =>
      checkRiskStep(of, { step, note: note ?? null }).map(({ key }) => key)
    expect(keys(flag(), 'acknowledged')).toEqual([])
    expect(keys(flag(), 'actioned')).toEqual(['risk.error.step'])
    expect(keys(flag({}, 'acknowledged', 'actioned'), 'closed')).toEqual(['risk.error.outcomeMissing'])
    expect(keys(flag({}, 'acknowledged', 'actioned'), 'closed', '已换药，创面收口')).toEqual([])
  })
})

describe('by when something must be done', () => {
  const cases: [name: string, over: Partial<RiskFlagFact>, dueAt: number][] = [
    ['stage 2: the same day', {}, instantOf('2026-09-18')],
    [
      'stage 1: 24 hours',
      { riskType: 'pressureInjury', level: 'attention' },
      instantOf('2026-09-18', '15:20'),
    ],
    [
      'a fall with injury: at once, two hours',
      { riskType: 'fall', level: 'urgent' },
      instantOf('2026-09-17', '17:20'),
    ],
    ['a social need: three days', { riskType: 'socialNeed', level: 'attention' }, instantOf('2026-09-21')],
    [
      'a level that the kind does not have: as usual',
      { riskType: 'socialNeed', level: 'urgent' },
      instantOf('2026-09-21'),
    ],
  ]
  test.each(cases)('%s', (_, over, dueAt) => {
    expect(deadlineOf(flag(over), hexi).dueAt).toBe(dueAt)
  })

  test('is overdue from that instant on, until something was done', () => {
    const midnight = instantOf('2026-09-18')
    expect(isOverdue(flag(), hexi, midnight - 1)).toBe(false)
    expect(isOverdue(flag(), hexi, midnight)).toBe(true)
    expect(isOverdue(flag({}, 'acknowledged'), hexi, midnight)).toBe(true)
    expect(isOverdue(flag({}, 'acknowledged', 'actioned'), hexi, midnight)).toBe(false)
  })

  test('an urgent flag unseen for two hours is red; a lesser one or a seen one is not', () => {
    const twoHours = instantOf('2026-09-17', '17:20')
    const urgent = { riskType: 'fall', level: 'urgent' } as const
    expect(isUnseen(flag(urgent), hexi, twoHours - 1)).toBe(false)
    expect(isUnseen(flag(urgent), hexi, twoHours)).toBe(true)
    expect(isUnseen(flag(urgent, 'acknowledged'), hexi, twoHours)).toBe(false)
    expect(isUnseen(flag(), hexi, twoHours)).toBe(false)
  })
})

describe('what a level means', () => {
  test('high and urgent turn the tile red, only urgent stands in the way of completion', () => {
    expect((['attention', 'high', 'urgent'] as const).map(level => turnsTileRed(level, hexi))).toEqual([
      false,
      true,
      true,
    ])
    expect((['attention', 'high', 'urgent'] as const).map(level => blocksCompletion(level, hexi))).toEqual([
      false,
      false,
      true,
    ])
  })

  test('only levels of the kind can be raised', () => {
    const keys = (riskType: string, level: string) =>
      checkRaisedFlag({ riskType, level }, hexi).map(({ key }) => key)
    expect(keys('fall', 'urgent')).toEqual([])
    expect(keys('fall', 'high')).toEqual(['risk.error.level'])
    expect(keys('fever', 'high')).toEqual(['risk.error.unknownType'])
  })

  test('suspected abuse and a crisis of the caregiver are restricted, an unknown kind is not', () => {
    expect(
      ['abuseSuspected', 'caregiverCrisis', 'fall', 'fever'].map(type => isRestricted(type, hexi)),
    ).toEqual([true, true, false, false])
  })
})
