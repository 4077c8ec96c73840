'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { type LocalDate, type LocalTime, localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import { plainTime } from './time.ts'

/** Days and times as people say them (visual.md 3): 9月17日, 9月17日 星期四, 9:32. */
export function useWhen() {
  const format = useFormatter()
  const t = useTranslations('field.when')
  const at = (day: LocalDate) => new Date(`${day}T00:00:00Z`)
  const day = (date: LocalDate) =>
    format.dateTime(at(date), { month: 'long', day: 'numeric', timeZone: 'UTC' })
  const joined = (date: LocalDate, weekday: 'long' | 'short') =>
    t('dayAndWeekday', { day: day(date), weekday: format.dateTime(at(date), { weekday, timeZone: 'UTC' }) })
  const clock = (time: LocalTime) => plainTime(time)
  return {
    day,
    /** 9月17日 星期四 */
    longDay: (date: LocalDate) => joined(date, 'long'),
    /** 10月1日 周四 */
    shortDay: (date: LocalDate) => joined(date, 'short'),
    clock,
    /** An instant: the time when it is of today, else day and time. */
    moment: (instant: number, now: number) => {
      const time = clock(localTimeOf(instant))
      const date = localDateOf(instant)
      return date === localDateOf(now) ? time : t('at', { day: day(date), time })
    },
  }
}
