import { daysBetween, type LocalDate, type LocalTime, localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import type { Locale } from './locales.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', { timeZone: 'UTC', ...options })
  formats.set(key, made)
  return made
}

const on = (date: LocalDate) => new Date(`${date}T00:00:00Z`)

/**
 * A day as people say it: `9月17日`, with the weekday `9月17日 星期四`, with the year `2026年9月17日` (visual.md 3).
 */
export function dayWords(
  date: LocalDate,
  locale: Locale,
  { weekday, year }: { weekday?: 'short' | 'long'; year?: boolean } = {},
): string {
  const day = format(locale, { day: 'numeric', month: 'long', ...(year ? { year: 'numeric' } : {}) })
  const words = day.format(on(date))
  if (!weekday) return words
  const name = format(locale, { weekday }).format(on(date))
  return locale === 'en' ? `${name} ${words}` : `${words} ${name}`
}

/** A month as people say it: `9月`. */
export const monthWords = (date: LocalDate, locale: Locale): string =>
  format(locale, { month: 'short' }).format(on(date))

/** A time of day as people write it: `9:05`. */
export const clockWords = (time: LocalTime): string => time.replace(/^0/, '')

/** The time of day in Tianjin of an instant, as people write it: `9:05`. */
export const timeWords = (instant: number): string => clockWords(localTimeOf(instant))

/** Which day an instant belongs to, seen from today: for 今天, 昨天, or a date. */
export function nearDay(instant: number, today: LocalDate): 'today' | 'yesterday' | LocalDate {
  const date = localDateOf(instant)
  const days = daysBetween(date, today)
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : date
}
