import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planOf } from '#lib/assessments/rules.ts'
import { addDays } from '#lib/calendar/dates.ts'
import {
  defaultNextVisitDate,
  invalidReasons,
  isValidMakeup,
  isValidVisit,
  overlaps,
  suggestedSkills,
  type VisitFact,
  visitFact,
  visitMinutes,
  visitNumbers,
} from '#lib/visits/rules.ts'
import { hexi } from '../programmes/hexi.ts'
import { attempt, thirdVisit } from './third-visit.ts'

const given = { state: 'submitted', receivedAt: 1, programme: hexi, photosThere: new Set<string>() } as const

/** 周敏's visit of 17 September as a fact, different so. */
const fact = (over: Partial<VisitFact> = {}): VisitFact => ({ ...visitFact(thirdVisit, given), ...over })

describe('a valid visit', () => {
  test('lasts from 9:32 to 10:37, with a skill, a reason for no signature and photos refused', () => {
    expect(visitMinutes(fact())).toBe(65)
    expect(fact()).toMatchObject({ skillsRated: 3, signedOrReason: true, photos: 0, photoRefused: true })
    expect(invalidReasons(fact(), hexi.validVisit)).toEqual([])
  })

  const cases: [what: string, over: Partial<VisitFact>, reason: string][] = [
    ['44 minutes', { leaveAt: '10:16' }, 'tooShort'],
    ['no time at all', { leaveAt: null }, 'tooShort'],
    ['no skill rated', { skillsRated: 0 }, 'noSkill'],
    ['neither signature nor reason', { signedOrReason: false }, 'noSignature'],
    ['no photo, not refused', { photoRefused: false }, 'noPhoto'],
    ['returned', { state: 'returned' }, 'notCounted'],
    ['voided', { state: 'voided' }, 'notCounted'],
    ['set aside', { state: 'setAside' }, 'notCounted'],
    ['a make-up lesson', { kind: 'makeup' }, 'kind'],
    ['nobody met', { met: false }, 'notMet'],
  ]
  test.each(cases)('is not one with %s', (_, over, reason) => {
    expect(invalidReasons(fact(over), hexi.validVisit)).toEqual([reason])
  })

  test('a photo makes up for a refusal that was not given; approval changes nothing', () => {
    expect(isValidVisit(fact({ photoRefused: false, photos: 1, state: 'approved' }), hexi.validVisit)).toBe(
      true,
    )
  })

  test('one rated skill is enough', () => {
    expect(isValidVisit(fact({ skillsRated: 1 }), hexi.validVisit)).toBe(true)
  })

  test('an attempted visit is no visit, a phone without camera is no refusal', () => {
    expect(isValidVisit(visitFact(attempt, given), hexi.validVisit)).toBe(false)
    expect(visitFact({ ...thirdVisit, noPhotoReason: 'phoneFailed' }, given).photoRefused).toBe(false)
  })

  test('a make-up lesson takes 90 minutes and no skill', () => {
    const makeup = fact({ kind: 'makeup', arriveAt: '09:00', leaveAt: '10:30', skillsRated: 0 })
    expect(isValidMakeup(makeup, hexi)).toBe(true)
    expect(isValidMakeup({ ...makeup, leaveAt: '10:29' }, hexi)).toBe(false)
    expect(isValidMakeup({ ...makeup, kind: 'coaching' }, hexi)).toBe(false)
    expect(isValidMakeup({ ...makeup, state: 'returned' }, hexi)).toBe(false)
  })
})

describe('次序', () => {
  const visit = (id: string, visitDate: string, over: Partial<VisitFact> = {}) =>
    fact({ id, visitDate, ...over })
  const year = [
    visit('first', '2026-08-06', { state: 'approved' }),
    visit('makeup', '2026-07-30', { kind: 'makeup' }),
    visit('attempt', '2026-09-03', { met: false }),
    visit('second', '2026-08-20', { state: 'returned' }),
    visit('voided', '2026-08-13', { state: 'voided' }),
    visit('third', '2026-09-17'),
  ]

  test('counts coaching visits by date; make-up, attempted and voided ones have none, a returned one keeps its place', () => {
    expect([...visitNumbers(year)]).toEqual([
      ['first', 1],
      ['second', 2],
      ['third', 3],
    ])
  })

  test('does not depend on the order in which records arrived', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(year, { minLength: year.length }), shuffled => {
        expect([...visitNumbers(shuffled)]).toEqual([...visitNumbers(year)])
      }),
    )
  })
})

describe('the next date', () => {
  test('is offered 14 days later, and never past the end of the programme', () => {
    expect(defaultNextVisitDate('2026-09-17', hexi)).toBe('2026-10-01')
    expect(defaultNextVisitDate('2026-12-24', hexi)).toBe('2026-12-31')
    expect(defaultNextVisitDate('2026-12-31', hexi)).toBeNull()
  })

  test('is always after the visit and within the programme', () => {
    fc.assert(
      fc.property(fc.nat(400), n => {
        const day = addDays(hexi.startDate, n)
        const next = defaultNextVisitDate(day, hexi)
        if (next === null) expect(day >= hexi.endDate).toBe(true)
        else expect(next > day && next <= hexi.endDate).toBe(true)
      }),
    )
  })
})

test('two visits of one trainer share time exactly when each begins before the other ends', () => {
  const at = (id: string, arriveAt: string | null, leaveAt: string | null, visitDate = '2026-09-17') => ({
    id,
    visitDate,
    arriveAt,
    leaveAt,
  })
  const morning = at('a', '09:00', '10:00')
  expect(overlaps(morning, at('b', '09:59', '11:00'))).toBe(true)
  expect(overlaps(morning, at('b', '08:00', '12:00'))).toBe(true)
  expect(overlaps(morning, at('b', '10:00', '11:00'))).toBe(false)
  expect(overlaps(morning, at('b', '09:00', '10:00', '2026-09-18'))).toBe(false)
  expect(overlaps(morning, at('b', null, null))).toBe(false)
})

describe('what 周敏 finds on top of the form for 王桂英', () => {
  const plan = planOf(['bedbound', 'sputum'], [], hexi)

  test('what was promised, in the order of the promise', () => {
    const agenda = suggestedSkills(
      { promised: ['R03', 'N02', 'N01'], plan, levels: new Map([['N01', 2]]) },
      hexi,
    )
    expect(agenda).toEqual([
      { skill: 'R03', because: 'promised', level: 0 },
      { skill: 'N02', because: 'promised', level: 0 },
      { skill: 'N01', because: 'promised', level: 2 },
    ])
  })

  test('when less was promised: critical skills that are not mastered, the lowest first', () => {
    const levels = new Map(plan.map(({ skill }) => [skill, 3]))
    for (const [skill, level] of [
      ['R03', 0],
      ['N02', 2],
      ['N03', 1],
      ['N01', 2],
    ] as const)
      levels.set(skill, level)
    expect(suggestedSkills({ promised: ['R03'], plan, levels }, hexi).map(({ skill }) => skill)).toEqual([
      'R03',
      'N03',
      'N01',
    ])
  })

  test('nothing twice, nothing waived, and nothing more once all is mastered', () => {
    const waived = plan.map(item =>
      item.skill === 'R03' ? { ...item, waived: { reason: '', by: '', at: 1 } } : item,
    )
    const levels = new Map(plan.map(({ skill }) => [skill, 3]))
    expect(suggestedSkills({ promised: ['N01', 'N01', 'R03'], plan: waived, levels }, hexi)).toEqual([
      { skill: 'N01', because: 'promised', level: 3 },
    ])
    expect(suggestedSkills({ promised: [], plan, levels }, hexi)).toEqual([])
  })
})
