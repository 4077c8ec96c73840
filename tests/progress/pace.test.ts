import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, instantOf } from '#lib/calendar/dates.ts'
import {
  headline,
  isSilent,
  pace,
  paceSeries,
  paceWindow,
  silentPhones,
  tileCounts,
} from '#lib/progress/rules.ts'
import { hexi } from '../programmes/hexi.ts'

const today = addDays(hexi.startDate, 28 * 7)

/** n completions spread over the days that end so many days before today. */
const spread = (n: number, from: number, until: number) =>
  Array.from({ length: n }, (_, i) => addDays(today, -from + Math.floor((i * (from - until)) / n)))

/** The mockup: 46 completed by today, 23 of them in the last 8 weeks, 15 weeks to go. */
const mockup = [...spread(23, 190, 57), ...spread(23, 55, 0)]

describe('the pace of the year', () => {
  test('46 of 100 done, 2.9 a week: about 89 by the end, 11 short; 3.6 a week would do', () => {
    const now = pace(mockup, hexi, today)
    expect(now).toMatchObject({ completed: 46, quota: 100, weeks: 8, forecast: 89, short: 11 })
    expect(now.weeksLeft).toBe(15)
    expect(now.perWeek).toBeCloseTo(2.875)
    expect(now.neededPerWeek).toBeCloseTo(3.6)
    expect(now.planned).toBeCloseTo(65.1, 1)
  })

  test('a completion of 56 days ago belongs to the 57th day back, not to the 8 weeks', () => {
    expect(pace([addDays(today, -56)], hexi, today).perWeek).toBe(0)
    expect(pace([addDays(today, -55)], hexi, today).perWeek).toBe(1 / 8)
    expect(paceWindow(hexi, today)).toEqual({ from: addDays(today, -55), until: addDays(today, 1) })
  })

  test('while the programme is three weeks old the mean is over three weeks', () => {
    const day = addDays(hexi.startDate, 21)
    expect(pace([addDays(day, -1), day, day], hexi, day)).toMatchObject({ weeks: 3, perWeek: 1 })
  })

  test('on its first day the lines begin, on its last they end', () => {
    expect(paceSeries([], hexi, hexi.startDate)).toMatchObject({
      actual: [{ date: hexi.startDate, value: 0 }],
      forecast: [{ date: hexi.startDate, value: 0 }, { date: hexi.endDate }],
    })
    expect(paceSeries(mockup, hexi, hexi.endDate).forecast).toEqual([])
  })

  test('before the start nothing is done and all the time is left; after the end no time', () => {
    expect(pace([], hexi, '2026-01-01')).toMatchObject({ completed: 0, forecast: 0, planned: 0, perWeek: 0 })
    const after = pace(mockup, hexi, '2027-02-01')
    expect(after).toMatchObject({ weeksLeft: 0, neededPerWeek: null, forecast: 46, planned: 100 })
    expect(paceSeries([], hexi, '2026-01-01').actual).toEqual([])
  })

  const someDays = fc.array(
    fc.integer({ min: -20, max: 330 }).map(n => addDays(hexi.startDate, n)),
    { maxLength: 100 },
  )
  const someDay = fc.integer({ min: -20, max: 330 }).map(n => addDays(hexi.startDate, n))

  test('the forecast never exceeds the quota and never falls below what is done', () => {
    fc.assert(
      fc.property(someDays, someDay, (completedOn, day) => {
        const { forecast, completed, short, planned } = pace(completedOn, hexi, day)
        expect(forecast).toBeLessThanOrEqual(hexi.quota)
        expect(forecast).toBeGreaterThanOrEqual(completed)
        expect(forecast + short).toBe(hexi.quota)
        expect(planned).toBeGreaterThanOrEqual(0)
        expect(planned).toBeLessThanOrEqual(hexi.quota)
      }),
    )
  })

  test('one more completion never lowers the forecast, and the order of completions does not matter', () => {
    fc.assert(
      fc.property(someDays, someDay, someDay, (completedOn, more, day) => {
        const before = pace(completedOn, hexi, day)
        expect(pace([...completedOn, more], hexi, day).forecast).toBeGreaterThanOrEqual(before.forecast)
        expect(pace([...completedOn].reverse(), hexi, day)).toEqual(before)
      }),
    )
  })

  test('the drawn line ends where the sentence says, rises only, and has one point a week', () => {
    const { actual, plan, forecast } = paceSeries(mockup, hexi, today)
    expect(actual).toHaveLength(29)
    expect(actual.at(-1)).toEqual({ date: today, value: 46 })
    expect(actual.every(({ value }, i) => i === 0 || value >= actual[i - 1]!.value)).toBe(true)
    expect(plan).toEqual([
      { date: hexi.startDate, value: 0 },
      { date: hexi.endDate, value: 100 },
    ])
    expect(forecast).toEqual([
      { date: today, value: 46 },
      { date: hexi.endDate, value: 89 },
    ])
    const midweek = addDays(today, 3)
    expect(paceSeries(mockup, hexi, midweek).actual.at(-1)?.date).toBe(midweek)
  })
})

describe('the first sentence of the board', () => {
  const tiles = { ...tileCounts([]), readyForReview: 7 }
  const say = (completedOn: string[], day: string) => headline(pace(completedOn, hexi, day), tiles)

  test('behind: 46 completed, 7 waiting for you, about 89 at the pace of 8 weeks, 11 short', () => {
    expect(say(mockup, today)).toEqual({
      key: 'behind',
      values: { quota: 100, completed: 46, ready: 7, weeks: 8, forecast: 89, short: 11 },
    })
  })

  test('on track, done, and ended have sentences of their own', () => {
    expect(say(spread(60, 55, 0), today).key).toBe('onTrack')
    expect(say(spread(100, 190, 0), today).key).toBe('done')
    expect(say(mockup, '2027-01-15').key).toBe('ended')
  })

  test('孙海涛 has delivered nothing for 3 days: his 24 households may be incomplete', () => {
    const phone = (trainerId: string, deliveredAt: number | null, households = 24) => ({
      trainerId,
      deliveredAt,
      households,
    })
    const day = '2026-09-18'
    const phones = [
      phone('zhou-min', instantOf(day, '08:52')),
      phone('he-jun', instantOf('2026-09-17', '19:15')),
      phone('sun-haitao', instantOf('2026-09-15', '18:20')),
      phone('newly-hired', null, 0),
    ]
    expect(silentPhones(phones, hexi, day)).toEqual([{ ...phones[2], days: 3 }])
    expect(isSilent(phone('never', null), hexi, day)).toBe(true)
    expect(
      silentPhones([phones[2]!, phone('never', null)], hexi, day).map(({ trainerId }) => trainerId),
    ).toEqual(['never', 'sun-haitao'])
  })
})
