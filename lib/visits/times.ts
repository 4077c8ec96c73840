import { type LocalDate, type LocalTime, minutesOfDay } from '#lib/calendar/dates.ts'

/** Minutes from arriving to leaving; null while one is open, negative when leaving comes first. */
export function visitMinutes(times: {
  arriveAt: LocalTime | null
  leaveAt: LocalTime | null
}): number | null {
  if (times.arriveAt === null || times.leaveAt === null) return null
  return minutesOfDay(times.leaveAt) - minutesOfDay(times.arriveAt)
}

export interface Timed {
  id: string
  visitDate: LocalDate
  arriveAt: LocalTime | null
  leaveAt: LocalTime | null
}

/** Whether two visits share time; each is half-open, so leaving at 10:00 and arriving at 10:00 do not. */
export function overlaps(a: Timed, b: Timed): boolean {
  if (a.id === b.id || a.visitDate !== b.visitDate) return false
  if (a.arriveAt === null || a.leaveAt === null || b.arriveAt === null || b.leaveAt === null) return false
  return a.arriveAt < b.leaveAt && b.arriveAt < a.leaveAt
}

/** The other visits of the same trainer that share time with this one. */
export const overlapping = <V extends Timed>(visit: Timed, others: readonly V[]): V[] =>
  others.filter(other => overlaps(visit, other))
