import type { LogVisitInput } from './schema.ts'

/** What the phone keeps of a visit without its sealed part: all that the server ever gives back. */
export type OpenVisit = Omit<LogVisitInput, 'sealed'>

/** Why a revision is kept but does not count (settled.md 12). */
export type SetAsideReason = 'notAssignedOnDate'

/** Why a revision is kept beside the one that holds. */
export type ConflictReason = 'otherContent' | 'staleBase' | 'voided'

/**
 * The server's answer to a revision that it keeps (settled.md 11, 12; reliability.md section 6, 11). The phone
 * shows 已送达 only when `id` and `sha256` are its own.
 */
export interface Receipt {
  /** The revision's id. */
  id: string
  visitId: string
  /** Lower-case hexadecimal, over exactly the bytes that were sent. */
  sha256: string
  /** The server's own order of arrival, from 1, over all visits. */
  seq: number
  /** Changed by a restore of the server: then the phone offers everything again. */
  epoch: string
  /** Null while the visit is only set aside. */
  recordNo: string | null
  disposition: 'accepted' | 'setAside'
  reason?: SetAsideReason
  /** UTC milliseconds; the first time, also in the answer to a resend. */
  receivedAt: number
}
