import type { VisitState } from './schema.ts'

/** A judgement about one revision of a visit. */
export interface ReviewFact {
  id: string
  revisionId: string
  verdict: 'approved' | 'returned' | 'voided'
  /** UTC milliseconds. */
  at: number
}

/** Judgements as they came, oldest first. */
export const reviewsInOrder = <R extends Pick<ReviewFact, 'id' | 'at'>>(reviews: readonly R[]): R[] =>
  [...reviews].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

/**
 * Where a visit stands: the latest judgement about the revision that holds, submitted while there is none. A
 * correction is judged anew (settled.md 3); a void ends the visit for good.
 * @param currentRevisionId null while every revision was set aside
 */
export function visitState(currentRevisionId: string | null, reviews: readonly ReviewFact[]): VisitState {
  if (reviews.some(({ verdict }) => verdict === 'voided')) return 'voided'
  if (currentRevisionId === null) return 'setAside'
  const own = reviews.filter(({ revisionId }) => revisionId === currentRevisionId)
  return reviewsInOrder(own).at(-1)?.verdict ?? 'submitted'
}

/** The judgement that may follow; a void is the last one. */
export function mayReview(state: VisitState, verdict: ReviewFact['verdict']): boolean {
  if (state === 'voided') return false
  if (state === 'setAside') return verdict === 'voided'
  return state !== verdict
}
