import type { LocalDate } from '#lib/calendar/dates.ts'
import type { Stage } from './stage.ts'

/** A birth date of somebody who is exactly this old in full years today. */
export function bornYearsAgo({ today }: Pick<Stage, 'today'>, years: number, monthDay = '02-14'): LocalDate {
  const hadBirthday = today.slice('YYYY-'.length) >= monthDay
  return `${Number(today.slice(0, 'YYYY'.length)) - years - (hadBirthday ? 0 : 1)}-${monthDay}`
}
