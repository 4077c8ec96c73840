import { describe, expect, test } from 'vitest'
import { addDays, instantOf } from '#lib/calendar/dates.ts'
import {
  type CompletionKey,
  completion,
  type HouseholdFacts,
  isSilent,
  paceSeries,
  reviewHint,
  visitTotals,
} from '#lib/progress/rules.ts'
import { changed, hexi } from '../programmes/hexi.ts'
import { also, today, visit, wangGuiying, wangReady } from './cast.ts'

const item = (facts: HouseholdFacts, key: CompletionKey, programme = hexi) =>
  completion(facts, programme, today).items.find(found => found.key === key)!

describe('on the very day', () => {
  test("today's visit counts today", () => {
    const facts = also({ visits: [visit('a', '2026-09-01'), visit('b', today)] })
    expect(item(facts, 'visits').values).toMatchObject({ visits: 2 })
    expect(visitTotals(also({ visits: [] }), hexi)).toEqual({
      visits: 0,
      minutes: 0,
      first: null,
      last: null,
      span: 0,
    })
  })

  test('a completion of today is on the chart today', () => {
    expect(paceSeries([today], hexi, today).actual.at(-1)).toEqual({ date: today, value: 1 })
    expect(paceSeries([], hexi, hexi.startDate).actual).toEqual([{ date: hexi.startDate, value: 0 }])
  })

  test('a phone silent for two days is named, for one day not', () => {
    const phone = { trainerId: 'sun-haitao', households: 24, deliveredAt: instantOf('2026-09-16', '23:59') }
    expect(isSilent(phone, hexi, '2026-09-18')).toBe(true)
    expect(isSilent(phone, hexi, '2026-09-17')).toBe(false)
  })

  test('a visit of the day of the judgement that arrives after it is named, one that arrived with it is not', () => {
    const at = instantOf(today, '12:00')
    const judged = (receivedAt: number) =>
      also(
        {
          completion: { on: today, at },
          visits: [...wangReady.visits, visit('same-day', today, { receivedAt })],
        },
        wangReady,
      )
    expect(reviewHint(judged(at), hexi, today)).toBeNull()
    expect(reviewHint(judged(at + 1), hexi, today)?.lateVisits).toEqual(['same-day'])
    const after = visit('next-day', addDays(today, 1), { receivedAt: at + 1 })
    expect(
      reviewHint(
        also({ completion: { on: today, at }, visits: [after, ...wangReady.visits] }, wangReady),
        hexi,
        today,
      ),
    ).toBeNull()
  })
})

describe('how the missing lessons can be had', () => {
  const next = (facts: HouseholdFacts, programme = hexi) => item(facts, 'classroom', programme).nextStep
  const makeups = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      visit(`makeup-${i}`, `2026-08-0${i + 1}`, { kind: 'makeup', arriveAt: '09:00', leaveAt: '10:30' }),
    )

  test('all eight at home, when she cannot leave him', () => {
    const homebound = also({ classAttendances: [], visits: [] })
    expect(next(homebound)).toEqual({ key: 'attendClassOrMakeup', values: { lessons: 8, makeups: 2 } })
    expect(item(also({ classAttendances: [], visits: makeups(2) }), 'classroom').state).toBe('met')
  })

  test('only in class, where the programme knows no make-up or allows too few', () => {
    const { classroom } = hexi.components
    const withRule = (over: object) =>
      changed({
        components: {
          ...hexi.components,
          classroom: { ...classroom, makeupByHomeVisit: { ...classroom.makeupByHomeVisit, ...over } },
        },
      })
    const homebound = also({ classAttendances: [], visits: [] })
    expect(next(homebound, withRule({ maxLessons: 4 }))?.key).toBe('attendClass')
    expect(next(homebound, withRule({ allowed: false }))?.key).toBe('attendClass')
  })
})

test('the test item says both scores, as far as they are there', () => {
  expect(item(wangReady, 'test').values).toEqual({ required: 60, excellent: 1, score: 85, pre: 55 })
  expect(item(wangGuiying, 'test').values).toEqual({ required: 60, excellent: 0, pre: 55 })
  expect(item(also({ tests: [] }), 'test').values).toEqual({ required: 60, excellent: 0 })
})

test('without a plan no share of it is reached, whatever the rule asks', () => {
  const lenient = changed({ completionRule: { ...hexi.completionRule, otherMinShare: 0 } })
  expect(item(also({ plan: [] }), 'share', lenient)).toMatchObject({
    state: 'missing',
    values: { percent: 0, planned: 0 },
  })
})
