import { describe, expect, test } from 'vitest'
import {
  type CompletionKey,
  completion,
  type HouseholdFacts,
  lessons,
  missingItems,
} from '#lib/progress/rules.ts'
import { changed, hexi } from '../programmes/hexi.ts'
import { also, newcomer, ratings, today, visit, wangGuiying, wangReady } from './cast.ts'

const missing = (facts: HouseholdFacts) => missingItems(completion(facts, hexi, today)).map(({ key }) => key)
const item = (facts: HouseholdFacts, key: CompletionKey) =>
  completion(facts, hexi, today).items.find(found => found.key === key)!

describe('what 王桂英 still lacks on 18 September', () => {
  test('a lesson, two critical skills, the test and the survey', () => {
    expect(missing(wangGuiying)).toEqual(['classroom', 'critical', 'test', 'survey'])
  })

  test('the lesson can be had in class or at home: M3 and M5 credit 3, the make-up 4', () => {
    expect(item(wangGuiying, 'classroom')).toMatchObject({
      values: { lessons: 7, makeup: 4, required: 8 },
      codes: ['M1', 'M2', 'M4', 'M6'],
      nextStep: { key: 'attendClassOrMakeup', values: { lessons: 1, makeups: 1 } },
    })
  })

  test('turning and skin checks are still done with help', () => {
    expect(item(wangGuiying, 'critical')).toMatchObject({
      codes: ['N02', 'N03'],
      values: { planned: 7, reached: 5, missing: 2 },
      nextStep: { key: 'practise', values: { count: 2 } },
    })
  })

  test('what she has: three visits of 205 minutes over 42 days, 94 % of the skills', () => {
    expect(item(wangGuiying, 'visits').values).toEqual({ visits: 3, required: 2 })
    expect(item(wangGuiying, 'minutes').values).toEqual({ minutes: 205, required: 120 })
    expect(item(wangGuiying, 'span').values).toEqual({ days: 42, required: 7 })
    expect(item(wangGuiying, 'share')).toMatchObject({
      state: 'met',
      values: { percent: 94, required: 80, reached: 16, planned: 17 },
    })
    expect(item(wangGuiying, 'emergency')).toMatchObject({ state: 'met', nextStep: null, codes: [] })
  })

  test('the waived skills are named with their reasons', () => {
    const { waivers } = completion(wangGuiying, hexi, today)
    expect(waivers).toHaveLength(11)
    expect(waivers[0]?.waived?.by).toBe('周敏')
  })
})

describe('each part of the rule, one by one', () => {
  test('with everything done nothing is missing', () => {
    expect(missing(wangReady)).toEqual([])
    expect(completion(wangReady, hexi, today).holds).toBe(true)
  })

  const spoiled: [what: string, over: Partial<HouseholdFacts>, keys: CompletionKey[], next: string][] = [
    [
      'health consent withdrawn',
      {
        consents: [
          { kind: 'personal', granted: true },
          { kind: 'health', granted: false },
        ],
      },
      ['consent'],
      'signConsent',
    ],
    [
      'photo consent refused',
      { consents: ['personal', 'health'].map(kind => ({ kind, granted: true })) },
      [],
      '',
    ],
    ['eligibility not approved', { eligibilityApproved: false }, ['eligibility'], 'reviewEligibility'],
    ['no test', { tests: [] }, ['test'], 'sitTest'],
    ['a test of 55', { tests: [{ kind: 'post', score: 55, date: today }] }, ['test'], 'repeatTest'],
    [
      'two tests of 55',
      { tests: [1, 2].map(() => ({ kind: 'post', score: 55, date: today })) },
      ['test'],
      'testDecision',
    ],
    ['no survey', { surveys: [] }, ['survey'], 'askSurvey'],
    ['an urgent flag open', { openFlags: [{ level: 'urgent' }] }, ['urgentRisk'], 'closeRisks'],
    ['a high flag open', { openFlags: [{ level: 'high' }] }, [], ''],
    ['no plan', { plan: [] }, ['critical', 'emergency', 'share', 'noneAtZero'], 'assess'],
  ]
  test.each(spoiled)('%s', (_, over, keys, next) => {
    const found = missingItems(completion(also(over, wangReady), hexi, today))
    expect(found.map(({ key }) => key)).toEqual(keys)
    if (keys.length > 0) expect(found[0]?.nextStep?.key).toBe(next)
  })

  test('two valid visits on one day are one; seven days must lie between the first and the last', () => {
    const visits = (second: string) => [
      visit('a', '2026-08-06'),
      visit('b', second, { arriveAt: '15:00', leaveAt: '16:10' }),
    ]
    const facts = (second: string) => also({ visits: visits(second), ratings: [] }, wangReady)
    expect(item(facts('2026-08-06'), 'visits').values).toEqual({ visits: 1, required: 2 })
    expect(item(facts('2026-08-12'), 'span')).toMatchObject({
      state: 'missing',
      values: { days: 6 },
      nextStep: { key: 'visitFrom', values: { date: '2026-08-13' } },
    })
    expect(item(facts('2026-08-13'), 'span').state).toBe('met')
  })

  test('120 minutes are enough, 119 are not; without a visit there is no span, whatever the rule asks', () => {
    const second = (leaveAt: string) =>
      also(
        { visits: [visit('a', '2026-08-06', { leaveAt: '10:30' }), visit('b', '2026-08-20', { leaveAt })] },
        wangReady,
      )
    expect(item(second('10:30'), 'minutes')).toMatchObject({ state: 'met', values: { minutes: 120 } })
    expect(item(second('10:29'), 'minutes')).toMatchObject({
      state: 'missing',
      nextStep: { values: { minutes: 1 } },
    })
    const sameDay = changed({
      completionRule: { ...hexi.completionRule, daysFirstToLastMin: 0 },
      components: { ...hexi.components, homeVisit: { ...hexi.components.homeVisit, minDaysFirstToLast: 0 } },
    })
    const span = completion(newcomer, sameDay, today).items.find(({ key }) => key === 'span')
    expect(span).toMatchObject({ state: 'missing', nextStep: { key: 'firstVisit' } })
  })

  test('an emergency skill needs 协助下完成, another critical one 独立完成', () => {
    const at = (level: number) =>
      also(
        { ratings: [...wangReady.ratings, ...ratings(today, null, `N12 ${level}`, `N01 ${level}`)] },
        wangReady,
      )
    expect(missing(at(3))).toEqual([])
    expect(missing(at(2))).toEqual(['critical'])
    expect(missing(at(1))).toEqual(['critical', 'emergency'])
  })

  test('80 % of the planned skills, and none untouched: four of five is enough, with the fifth shown', () => {
    const plan = ['L03', 'N04', 'D08', 'P01', 'P02'].map(skill => ({
      skill,
      source: 'core' as const,
      waived: null,
    }))
    const rated = (...all: string[]) => also({ plan, ratings: ratings(today, null, ...all) }, wangReady)
    expect(missing(rated('L03 2', 'N04 2', 'D08 2', 'P01 2', 'P02 1'))).toEqual([])
    expect(missing(rated('L03 2', 'N04 2', 'D08 2', 'P01 1', 'P02 1'))).toEqual(['share'])
    expect(item(rated('L03 2', 'N04 2', 'D08 2', 'P01 1', 'P02 1'), 'share').nextStep).toEqual({
      key: 'practiseMore',
      values: { count: 1 },
    })
    expect(missing(rated('L03 2', 'N04 2', 'D08 2', 'P01 2'))).toEqual(['noneAtZero'])
  })

  test('a part that the programme does not ask for is not in the list', () => {
    const lenient = changed({
      completionRule: { ...hexi.completionRule, satisfactionRequired: false, consent: false },
    })
    const keys = completion(newcomer, lenient, today).items.map(({ key }) => key)
    expect(keys).not.toContain('survey')
    expect(keys).not.toContain('consent')
    expect(keys).toContain('test')
  })
})

describe('which evidence counts', () => {
  test('a returned visit counts neither itself nor with its ratings', () => {
    const visits = wangReady.visits.map(one =>
      one.id === 'third' ? { ...one, state: 'returned' as const } : one,
    )
    const facts = also({ visits }, wangReady)
    expect(item(facts, 'visits').values).toEqual({ visits: 2, required: 2 })
    expect(item(facts, 'minutes').values).toEqual({ minutes: 140, required: 120 })
    expect(missing(facts)).toEqual(['critical', 'emergency', 'noneAtZero'])
    expect(item(facts, 'critical').codes).toEqual(['N01'])
    expect(item(facts, 'emergency').codes).toEqual(['N12'])
    expect(item(facts, 'noneAtZero').codes).toEqual(['R03'])
  })

  test('a class next week does not count yet, even when everybody is ticked present', () => {
    const later = { sessionId: 'm4', date: '2026-09-25', modules: ['M4'], present: true }
    const facts = also({ classAttendances: [...wangGuiying.classAttendances, later] })
    expect(lessons(wangGuiying, hexi).total).toBe(7)
    expect(missing(facts)).toContain('classroom')
    expect(missingItems(completion(facts, hexi, '2026-09-25')).map(({ key }) => key)).not.toContain(
      'classroom',
    )
  })

  test('a module attended twice is credited once, make-up visits at most twice', () => {
    const twice = { sessionId: 'again', date: today, modules: ['M3', 'M3', 'M5'], present: true }
    expect(lessons(also({ classAttendances: [...wangGuiying.classAttendances, twice] }), hexi).attended).toBe(
      3,
    )
    const makeups = [1, 2, 3].map(n =>
      visit(`makeup-${n}`, `2026-08-0${n}`, { kind: 'makeup', arriveAt: '09:00', leaveAt: '10:30' }),
    )
    expect(lessons(also({ visits: makeups, classAttendances: [] }), hexi)).toMatchObject({
      total: 8,
      makeup: 8,
    })
  })
})
