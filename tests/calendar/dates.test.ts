import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  ageOn,
  daysBetween,
  instantOf,
  isLocalDate,
  isLocalTime,
  localDateOf,
  localTimeOf,
  minutesOfDay,
  mondayOf,
  weekdayOf,
  weeksBetween,
} from '#lib/calendar/dates.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map(days => addDays('1970-01-01', days))

describe('days in Tianjin', () => {
  test('a record saved at 23:59 in Tianjin belongs to that day, one minute later to the next', () => {
    expect(localDateOf(Date.UTC(2026, 8, 17, 15, 59))).toBe('2026-09-17')
    expect(localDateOf(Date.UTC(2026, 8, 17, 16, 0))).toBe('2026-09-18')
    expect(localTimeOf(Date.UTC(2026, 8, 17, 16, 0))).toBe('00:00')
  })

  test('9:32 on 17 September is 1:32 in UTC', () => {
    expect(instantOf('2026-09-17', '09:32')).toBe(Date.UTC(2026, 8, 17, 1, 32))
    expect(instantOf('2026-09-17')).toBe(Date.UTC(2026, 8, 16, 16, 0))
  })

  test('a leap day exists only in leap years', () => {
    expect(isLocalDate('2024-02-29')).toBe(true)
    expect(isLocalDate('2026-02-29')).toBe(false)
    for (const wrong of ['2026-2-3', '2026/02/03', '2026-13-01', '', '17 September']) {
      expect(isLocalDate(wrong), wrong).toBe(false)
    }
  })

  test('24:00 is not a time of day', () => {
    expect(['00:00', '09:32', '23:59'].every(isLocalTime)).toBe(true)
    expect(['24:00', '9:32', '09:60', '09:32:00'].some(isLocalTime)).toBe(false)
    expect(minutesOfDay('09:32')).toBe(572)
  })

  test('17 September 2026 is a Thursday, its week began on Monday 14', () => {
    expect(weekdayOf('2026-09-17')).toBe(4)
    expect(weekdayOf('2026-09-20')).toBe(7)
    expect(mondayOf('2026-09-20')).toBe('2026-09-14')
  })

  test('张德福, born on 18 September 1944, turns 82 on his birthday and not a day before', () => {
    expect(ageOn('1944-09-18', '2026-09-17')).toBe(81)
    expect(ageOn('1944-09-18', '2026-09-18')).toBe(82)
  })

  test('adding days and counting them are inverse, over years and leap days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(weeksBetween(day, addDays(day, n))).toBeCloseTo(n / 7)
      }),
    )
  })

  test('a day begins at its own first instant and the instant before belongs to the day before', () => {
    fc.assert(
      fc.property(anyDay, day => {
        expect(localDateOf(instantOf(day))).toBe(day)
        expect(localDateOf(instantOf(day) - 1)).toBe(addDays(day, -1))
      }),
    )
  })
})
