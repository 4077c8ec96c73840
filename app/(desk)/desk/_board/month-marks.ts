import { daysBetween, type LocalDate } from '#lib/calendar/dates.ts'
import { monthStarts } from '#lib/reports/months.ts'

/** About so many words fit under the chart. */
const MOST = 5
/** A mark that stands nearer than this share of the axis to the last one gives way to it. */
const NEAR = 0.14

/** Which months the axis names: the first of every second (or third …) month, and the end. */
export function monthMarks(start: LocalDate, end: LocalDate): { date: LocalDate; last: boolean }[] {
  const months = [start, ...monthStarts(start, end)]
  const step = Math.max(1, Math.ceil(months.length / MOST))
  const length = daysBetween(start, end)
  const kept = months.filter((date, i) => i % step === 0 && daysBetween(date, end) > length * NEAR)
  return [...kept.map(date => ({ date, last: false })), { date: end, last: true }]
}
