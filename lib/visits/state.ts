import type { VisitState } from './schema.ts'

/** Judgements, and what takes one of the first two back; a void stays. */
export const verdicts = ['approved', 'returned', 'voided', 'approvalWithdrawn', 'returnWithdrawn'] as const
export type Verdict = (typeof verdicts)[number]

/** A judgement about one revision of a visit. */
export interface ReviewFact {
  id: string
  revisionId: string
  verdict: Verdict
  /** UTC milliseconds. */
  at: number
}

/** Judgements as they came, oldest first. */
export const reviewsInOrder = <R extends Pick<ReviewFact, 'id' | 'at'>>(reviews: readonly R[]): R[] =>
  [...reviews].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

const stateAfter: Record<Verdict, VisitState> = {
  approved: 'approved',
  returned: 'returned',
  voided: 'voided',
  approvalWithdrawn: 'submitted',
  returnWithdrawn: 'submitted',
}

/**
 * Where a visit stands: the latest judgement about the revision that holds, submitted while there is none. A
 * correction is judged anew (settled.md 3); a void ends the visit for good.
 * @param currentRevisionId null while every revision was set aside
 */
export function visitState(currentRevisionId: string | null, reviews: readonly ReviewFact[]): VisitState {
  if (reviews.some(({ verdict }) => verdict === 'voided')) return 'voided'
  if (currentRevisionId === null) return 'setAside'
  const own = reviews.filter(({ revisionId }) => revisionId === currentRevisionId)
  const last = reviewsInOrder(own).at(-1)
  return last ? stateAfter[last.verdict] : 'submitted'
}

/** The judgement that may follow; a void is the last one. Only what was given can be taken back. */
export function mayReview(state: VisitState, verdict: Verdict): boolean {
  if (state === 'voided') return false
  if (state === 'setAside') return verdict === 'voided'
  if (verdict === 'approvalWithdrawn') return state === 'approved'
  if (verdict === 'returnWithdrawn') return state === 'returned'
  return state !== verdict
}
