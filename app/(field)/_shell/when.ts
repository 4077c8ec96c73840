'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type LocalDate, type LocalTime, localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { plainTime } from './time.ts'

/** Days and times as people say them (visual.md 3): 9月17日, 9月17日 星期四, 9:32. */
export function useWhen() {
  const locale = useLocale()
  const t = useTranslations('field.when')
  const day = (date: LocalDate) => dayWords(date, locale)
  const clock = (time: LocalTime) => plainTime(time)
  return {
    day,
    /** 9月17日 星期四 */
    longDay: (date: LocalDate) => dayWords(date, locale, { weekday: 'long' }),
    /** 10月1日 周四 */
    shortDay: (date: LocalDate) => dayWords(date, locale, { weekday: 'short' }),
    clock,
    /** An instant: the time when it is of today, else day and time. */
    moment: (instant: number, now: number) => {
      const time = clock(localTimeOf(instant))
      const date = localDateOf(instant)
      return date === localDateOf(now) ? time : t('at', { day: day(date), time })
    },
  }
}
