import { tzOffset } from '@date-fns/tz/tzOffset'
import { daysInWeek, millisecondsInDay, millisecondsInMinute, minutesInHour } from 'date-fns/constants'

/** A day of service as people count it in Tianjin: 'YYYY-MM-DD' in Asia/Shanghai. */
export type LocalDate = string
/** A time of day on that calendar: 'HH:mm'. */
export type LocalTime = string

export const ZONE = 'Asia/Shanghai'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Whether the text is a day that exists ('2026-02-30' is not one). */
export function isLocalDate(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(dayNumber(text)) && fromDayNumber(dayNumber(text)) === text
}

/** Whether the text is a time of day, 'HH:mm' from 00:00 to 23:59. */
export const isLocalTime = (text: string): boolean => TIME.test(text)

/** Days since 1970-01-01; the plain arithmetic under all functions here. */
function dayNumber(date: LocalDate): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / millisecondsInDay)
}

const fromDayNumber = (days: number): LocalDate =>
  new Date(days * millisecondsInDay).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** The instant's clock face in Asia/Shanghai, as if it were UTC. */
function onTheWall(instant: number): string {
  const offset = tzOffset(ZONE, new Date(instant)) * millisecondsInMinute
  return new Date(instant + offset).toISOString()
}

/** The day in Asia/Shanghai to which an instant (UTC milliseconds) belongs. */
export const localDateOf = (instant: number): LocalDate => onTheWall(instant).slice(0, 'YYYY-MM-DD'.length)

/** The time of day in Asia/Shanghai of an instant (UTC milliseconds). */
export const localTimeOf = (instant: number): LocalTime =>
  onTheWall(instant).split('T')[1]!.slice(0, 'HH:mm'.length)

/**
 * The instant (UTC milliseconds) of a day and time in Asia/Shanghai; the day begins at 00:00. The offset is asked at
 * the answer, not beside it: China had summer time in some years, and the two may lie on either side of a change.
 */
export function instantOf(date: LocalDate, time: LocalTime = '00:00'): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`)
  const near = asUtc - offsetMs(asUtc)
  return asUtc - offsetMs(near)
}

const offsetMs = (instant: number): number => tzOffset(ZONE, new Date(instant)) * millisecondsInMinute

/** The day that many days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days)

/** The day that many weeks later (earlier when negative). */
export const addWeeks = (date: LocalDate, weeks: number): LocalDate => addDays(date, weeks * daysInWeek)

/** Calendar days from one day to another: 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from)

/** Weeks from one day to another, with fractions. */
export const weeksBetween = (from: LocalDate, to: LocalDate): number => daysBetween(from, to) / daysInWeek

/** Weekday, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || daysInWeek

/** The Monday of the day's week. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date))

/** Full years from a birth date to a day. */
export function ageOn(birthDate: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 'YYYY'.length)) - Number(birthDate.slice(0, 'YYYY'.length))
  const hadBirthday = day.slice('YYYY-'.length) >= birthDate.slice('YYYY-'.length)
  return hadBirthday ? years : years - 1
}

/** Minutes since midnight of 'HH:mm'. */
export function minutesOfDay(time: LocalTime): number {
  const [hours, minutes] = time.split(':').map(Number)
  return hours! * minutesInHour + minutes!
}

export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)
