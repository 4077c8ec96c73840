import { minutesInHour } from 'date-fns/constants'
import { type LocalTime, minutesOfDay } from '#lib/calendar/dates.ts'

const LAST_MINUTE = '23:59'

/** The time of day so many minutes later, not past midnight. */
export function addMinutes(time: LocalTime, minutes: number): LocalTime {
  const total = minutesOfDay(time) + minutes
  if (total > minutesOfDay(LAST_MINUTE)) return LAST_MINUTE
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(total / minutesInHour))}:${two(total % minutesInHour)}`
}

/** '09:32' as people write it: '9:32'. */
export const plainTime = (time: LocalTime): string => time.replace(/^0/, '')
