import { describe, expect, test } from 'vitest'
import { addDays, instantOf } from '#lib/calendar/dates.ts'
import {
  contactState,
  daysWithoutContact,
  derivedStatus,
  type HouseholdFacts,
  lastContact,
  progressPercent,
  trafficLight,
} from '#lib/progress/rules.ts'
import { hexi } from '../programmes/hexi.ts'
import { also, events, fengShumin, newcomer, today, visit, wangGuiying, wangReady } from './cast.ts'

const approvedOn = '2026-06-12'
const silent = (over: Partial<HouseholdFacts> = {}) =>
  also({ visits: [], classAttendances: [], followUps: [], ratings: [], ...over })

describe('contact', () => {
  test('is a visit where she was met, a class she attended, a call she answered', () => {
    expect(lastContact(wangGuiying, today)).toBe('2026-09-17')
    expect(lastContact(fengShumin, today)).toBe('2026-08-31')
    expect(lastContact(silent({ classAttendances: wangGuiying.classAttendances }), today)).toBe('2026-07-25')
    const calls = [
      { date: '2026-09-01', answered: true },
      { date: '2026-09-15', answered: false },
    ]
    expect(lastContact(silent({ followUps: calls }), today)).toBe('2026-09-01')
  })

  test("counts from the same day on: today's visit is contact today", () => {
    expect(lastContact(wangGuiying, '2026-09-17')).toBe('2026-09-17')
    expect(daysWithoutContact(wangGuiying, '2026-09-17')).toBe(0)
  })

  test('is not an attempt, nor a visit returned or voided, nor one of tomorrow', () => {
    const none = [
      visit('attempt', '2026-09-10', { met: false }),
      visit('returned', '2026-09-11', { state: 'returned' }),
      visit('voided', '2026-09-12', { state: 'voided' }),
      visit('set-aside', '2026-09-13', { state: 'setAside' }),
      visit('tomorrow', addDays(today, 1)),
    ]
    expect(lastContact(silent({ visits: none }), today)).toBeNull()
  })

  test('冯淑敏, met on 31 August, has gone 18 days without', () => {
    expect(daysWithoutContact(fengShumin, today)).toBe(18)
    expect(contactState(18, hexi)).toBe('attention')
  })

  test('without any contact the days run from approval, and before approval they do not run', () => {
    expect(daysWithoutContact(silent(), addDays(approvedOn, 5))).toBe(5)
    expect(daysWithoutContact(silent({ approvedOn: null }), today)).toBeNull()
  })

  test('days in hospital do not count: 10 days before, 20 inside, 4 after', () => {
    const hospital = silent({
      statusEvents: events(
        ['eligible', approvedOn],
        ['inTraining', approvedOn],
        ['suspended', addDays(approvedOn, 10), 'hospital'],
        ['inTraining', addDays(approvedOn, 30)],
      ),
    })
    expect(daysWithoutContact(hospital, addDays(approvedOn, 10))).toBe(10)
    expect(daysWithoutContact(hospital, addDays(approvedOn, 20))).toBe(10)
    expect(daysWithoutContact(hospital, addDays(approvedOn, 34))).toBe(14)
  })

  test('a visit during the suspension starts the count anew', () => {
    const visited = also({
      visits: [visit('in-hospital', '2026-08-20')],
      classAttendances: [],
      statusEvents: events(
        ['inTraining', approvedOn],
        ['suspended', '2026-08-10', 'hospital'],
        ['inTraining', '2026-09-01'],
      ),
    })
    expect(daysWithoutContact(visited, today)).toBe(17)
  })

  const steps: [days: number, state: string][] = [
    [0, 'fresh'],
    [13, 'fresh'],
    [14, 'attention'],
    [29, 'attention'],
    [30, 'urgent'],
    [41, 'urgent'],
  ]
  test.each(steps)('%i days are %s', (days, state) => {
    expect(contactState(days, hexi)).toBe(state)
  })
})

describe('status', () => {
  test('in training from the first class or visit on, without a row that says so', () => {
    const assessed = events(['eligible', approvedOn], ['assessed', approvedOn])
    expect(derivedStatus(silent({ statusEvents: assessed }), hexi, today)).toBe('assessed')
    expect(derivedStatus(also({ statusEvents: assessed }), hexi, today)).toBe('inTraining')
    const attempted = silent({ statusEvents: assessed, visits: [visit('a', '2026-09-01', { met: false })] })
    expect(derivedStatus(attempted, hexi, today)).toBe('assessed')
  })

  test('ready for review is derived; completed is a judgement that stands', () => {
    expect(derivedStatus(wangReady, hexi, today)).toBe('readyForReview')
    expect(derivedStatus(wangReady, hexi, '2026-09-17')).toBe('inTraining')
    const judged = also({ completion: { on: today, at: instantOf(today) }, surveys: [] }, wangReady)
    expect(derivedStatus(judged, hexi, today)).toBe('completed')
  })

  test('suspended, withdrawn and the rest are as recorded', () => {
    const suspended = also({
      statusEvents: events(['inTraining', approvedOn], ['suspended', '2026-09-01', 'hospital']),
    })
    expect(derivedStatus(suspended, hexi, today)).toBe('suspended')
    expect(derivedStatus(also({ statusEvents: [] }), hexi, today)).toBeNull()
  })
})

describe('the light', () => {
  test('green, yellow at 14 days, red at 30 days or with a grave open flag', () => {
    expect(trafficLight(wangGuiying, hexi, today)).toBe('green')
    expect(trafficLight(fengShumin, hexi, today)).toBe('yellow')
    expect(trafficLight(fengShumin, hexi, '2026-09-30')).toBe('red')
    expect(trafficLight(also({ openFlags: [{ level: 'high' }] }), hexi, today)).toBe('red')
    expect(trafficLight(also({ openFlags: [{ level: 'attention' }] }), hexi, today)).toBe('green')
  })

  test('none for who is suspended, completed or gone', () => {
    for (const status of ['applied', 'suspended', 'completed', 'followedUp', 'withdrawn'] as const) {
      expect(
        trafficLight(also({ statusEvents: events([status, approvedOn]) }), hexi, today),
        status,
      ).toBeNull()
    }
  })
})

describe('progress, for display only', () => {
  test("王桂英's bar: 7 of 8 lessons, all visits, 16 of 17 skills", () => {
    expect(progressPercent(wangGuiying, hexi, today)).toBe(81)
  })

  test('with the eighth lesson it reads 83, as in the mockup; with all done 98, for one skill is still only shown', () => {
    const m1 = { sessionId: 'm1', date: today, modules: ['M1'], present: true }
    expect(
      progressPercent(also({ classAttendances: [...wangGuiying.classAttendances, m1] }), hexi, today),
    ).toBe(83)
    expect(progressPercent(wangReady, hexi, today)).toBe(98)
  })

  test('begins at nothing, and an item set aside fills its part', () => {
    expect(progressPercent(newcomer, hexi, today)).toBe(0)
    const override = { item: 'test', reason: '不识字', by: '马晓云', at: 1 } as const
    expect(progressPercent(also({ overrides: [override] }, newcomer), hexi, today)).toBe(10)
  })
})
