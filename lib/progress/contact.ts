import { daysBetween, earlier, type LocalDate, later } from '#lib/calendar/dates.ts'
import { suspensions } from '#lib/households/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { counts } from '#lib/visits/rules.ts'
import type { HouseholdFacts } from './facts.ts'

/**
 * The last day of contact up to `today`: a counted visit where the caregiver was met, attendance at a class, or
 * an answered follow-up call (settled.md 1). Null when there was none.
 */
export function lastContact(facts: HouseholdFacts, today: LocalDate): LocalDate | null {
  const days = [
    ...facts.visits.filter(visit => visit.met && counts(visit)).map(({ visitDate }) => visitDate),
    ...facts.classAttendances.filter(({ present }) => present).map(({ date }) => date),
    ...facts.followUps.filter(({ answered }) => answered).map(({ date }) => date),
    ...(facts.earlierContacts ?? []),
  ].filter(day => day <= today)
  return days.length === 0 ? null : days.reduce(later)
}

/**
 * Calendar days since the last contact, else since approval; days of suspension do not count (settled.md 1).
 * Null before approval.
 */
export function daysWithoutContact(facts: HouseholdFacts, today: LocalDate): number | null {
  const since = lastContact(facts, today) ?? facts.approvedOn
  if (since === null) return null
  const paused = suspensions(facts.statusEvents).reduce((days, { from, until }) => {
    const start = later(from, since)
    const end = earlier(until ?? today, today)
    return days + Math.max(0, daysBetween(start, end))
  }, 0)
  return Math.max(0, daysBetween(since, today) - paused)
}

export type ContactState = 'fresh' | 'attention' | 'urgent'

/** How long without contact, in the programme's two steps: 14 and 30 days. */
export function contactState(days: number | null, programme: ProgrammeDefinition): ContactState {
  if (days === null) return 'fresh'
  if (days >= programme.contactDays.urgent) return 'urgent'
  return days >= programme.contactDays.attention ? 'attention' : 'fresh'
}
