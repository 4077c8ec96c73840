import type { LocalDate, LocalTime } from '#lib/calendar/dates.ts'
import type { VisitState } from './schema.ts'

/** A visit as the rules of progress see it: its current revision and where it stands. */
export interface VisitFact {
  id: string
  kind: 'coaching' | 'makeup'
  met: boolean
  state: VisitState
  visitDate: LocalDate
  arriveAt: LocalTime | null
  leaveAt: LocalTime | null
  /** Skills rated above 未学 in it. */
  skillsRated: number
  /** Signed, or a reason why not. */
  signedOrReason: boolean
  photos: number
  photoRefused: boolean
  /** When the server received its first revision, UTC milliseconds. */
  receivedAt: number
}
