import type { LocalDate } from '#lib/calendar/dates.ts'
import type { AppointmentBody } from '../_pack/overlay.ts'

/** A rescheduling as it is typed. */
export interface Move {
  onDate: string
  atTime: string
  none: boolean
  noDateReason: string
  reason: string
}

/** What stands in the way of a rescheduling, as a key under `field.reschedule`; null when nothing does. */
export function moveProblem(
  move: Move,
  today: LocalDate,
  endDate: LocalDate,
): 'missing' | 'past' | 'afterEnd' | null {
  if (move.none) return move.noDateReason === '' ? 'missing' : null
  if (move.onDate === '') return 'missing'
  if (move.onDate < today) return 'past'
  return move.onDate > endDate ? 'afterEnd' : null
}

/** The body of `PUT /api/households/<id>/appointments/<id>`. */
export const appointmentBody = (move: Move): AppointmentBody & { reason: string | null } => ({
  onDate: move.none ? null : move.onDate,
  atTime: move.none || move.atTime === '' ? null : move.atTime,
  noDateReason: move.none ? move.noDateReason : null,
  reason: move.reason.trim() === '' ? null : move.reason.trim(),
})
