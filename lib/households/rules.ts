import type { LocalDate } from '#lib/calendar/dates.ts'

/** Statuses that a row records; `readyForReview` is derived (settled.md 4). */
export const statuses = [
  'applied',
  'waitlisted',
  'rejected',
  'eligible',
  'assessed',
  'inTraining',
  'suspended',
  'completed',
  'followedUp',
  'withdrawn',
] as const
export type Status = (typeof statuses)[number]

export interface StatusEvent {
  status: Status
  /** The day on which it took effect. */
  on: LocalDate
  /** When it was recorded, UTC milliseconds. */
  at: number
  /** Order of recording, from 1, within the household. */
  position: number
  reason?: string | null
}
