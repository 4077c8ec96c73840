import { openVisit } from './delivery.ts'
import type { OpenVisit } from './receipt.ts'
import type { KeptRevision, ReviewRow } from './records.ts'
import { type Difference, difference } from './rules.ts'

/** One content that was sent: what it changed, who sent it, when and why. */
export interface SentEntry {
  kind: 'sent'
  revisionId: string
  seq: number
  disposition: KeptRevision['disposition']
  /** Why it was set aside or kept beside. */
  dispositionReason: string | null
  byName: string
  savedAt: number
  at: number
  sha256: string
  correctionReason: string | null
  /** Against the content before it; empty for the first. */
  differences: Difference[]
  body: OpenVisit
}

export interface ReviewEntry {
  kind: 'review'
  id: string
  revisionId: string
  verdict: ReviewRow['verdict']
  comment: string | null
  byName: string
  at: number
}

export type HistoryEntry = SentEntry | ReviewEntry

/**
 * Everything that happened to a record, oldest first: who, when, old, new and why. Restricted things are in no
 * entry (settled.md 2). Takes the contents in their order of arrival.
 */
export function historyOf(
  sent: readonly KeptRevision[],
  reviews: readonly ReviewRow[],
  nameOf: (userId: string) => string,
): HistoryEntry[] {
  const entries = sent.map((row, i): SentEntry => {
    const before = sent.slice(0, i).filter(({ disposition }) => disposition !== 'conflict')
    const base = before.find(({ revisionId }) => revisionId === row.basedOn) ?? before.at(-1)
    return {
      kind: 'sent',
      revisionId: row.revisionId,
      seq: row.seq,
      disposition: row.disposition,
      dispositionReason: row.dispositionReason,
      byName: nameOf(row.byUserId),
      savedAt: row.savedAt,
      at: row.receivedAt,
      sha256: row.sha256,
      correctionReason: row.body.correctionReason ?? null,
      differences: base ? difference(base.body, row.body) : [],
      body: openVisit(row.body),
    }
  })
  const judged = reviews.map(
    ({ id, revisionId, verdict, comment, byUserId, at }): ReviewEntry => ({
      kind: 'review',
      id,
      revisionId,
      verdict,
      comment,
      byName: nameOf(byUserId),
      at,
    }),
  )
  return [...entries, ...judged].sort(
    (a, b) => a.at - b.at || Number(a.kind === 'review') - Number(b.kind === 'review'),
  )
}
