import { millisecondsInMinute, secondsInHour } from 'date-fns/constants'
import ical from 'ical-generator'
import { addDays, instantOf } from '#lib/calendar/dates.ts'
import type { AgreedVisit } from './schema.ts'

/** What the words of a calendar need. */
export interface CalendarWords {
  name: string
  summaryOf: (visit: AgreedVisit) => string
}

const utcDay = (day: string) => new Date(`${day}T00:00:00Z`)

/**
 * The agreed visits as an iCalendar text (RFC 5545). Times are instants; a visit without a time stands on its whole day.
 * @param minutes how long a visit takes at least
 */
export function calendarText(
  visits: readonly AgreedVisit[],
  { name, summaryOf }: CalendarWords,
  { now, minutes }: { now: number; minutes: number },
): string {
  const calendar = ical({ name, prodId: '-//Warmhand//Agenda//EN', ttl: secondsInHour })
  for (const visit of visits) {
    const allDay = visit.atTime === null
    const start = allDay ? utcDay(visit.onDate) : new Date(instantOf(visit.onDate, visit.atTime!))
    calendar.createEvent({
      id: `${visit.id}@warmhand`,
      stamp: new Date(now),
      start,
      end: allDay
        ? utcDay(addDays(visit.onDate, 1))
        : new Date(start.getTime() + minutes * millisecondsInMinute),
      allDay,
      summary: summaryOf(visit),
      location: visit.place,
    })
  }
  return calendar.toString()
}
