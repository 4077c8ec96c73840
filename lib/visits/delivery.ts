import { createHash } from 'node:crypto'
import { max } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { visitRevisions } from '#db/schema/index.ts'
import { conflict, type Problem } from '#lib/errors.ts'
import type { ConflictReason, OpenVisit, Receipt, SetAsideReason } from './receipt.ts'
import type { RevisionRow, VisitRow } from './records.ts'
import { type Difference, difference } from './rules.ts'
import type { LogVisitInput } from './schema.ts'

/** SHA-256 over exactly the text that was sent, as lower-case hexadecimal (settled.md 11). */
export const digestOf = (raw: string): string => createHash('sha256').update(raw, 'utf8').digest('hex')

/** The next place in the server's order of arrival. */
export async function nextSeq(write: Pick<Read, 'select'>): Promise<number> {
  const [row] = await write.select({ last: max(visitRevisions.seq) }).from(visitRevisions)
  return (row?.last ?? 0) + 1
}

/** A body as the server gives it back: without the sealed part. */
export function openVisit({ sealed: _, ...open }: LogVisitInput): OpenVisit {
  return open
}

/** What the phone gets for a revision that is kept and is not a conflict; the same each time. */
export function receiptOf(
  revision: Pick<
    RevisionRow,
    'revisionId' | 'visitId' | 'sha256' | 'seq' | 'disposition' | 'dispositionReason' | 'receivedAt'
  >,
  visit: Pick<VisitRow, 'recordNo'>,
  epoch: string,
): Receipt {
  const setAside = revision.disposition === 'setAside'
  return {
    id: revision.revisionId,
    visitId: revision.visitId,
    sha256: revision.sha256,
    seq: revision.seq,
    epoch,
    recordNo: visit.recordNo,
    disposition: setAside ? 'setAside' : 'accepted',
    ...(setAside ? { reason: revision.dispositionReason as SetAsideReason } : {}),
    receivedAt: revision.receivedAt,
  }
}

/** What a 409 to a revision carries besides its sentence, under `error`. */
export interface ConflictAnswer {
  reason: ConflictReason
  /** What was sent just now is kept too, and where. */
  kept: { id: string; visitId: string; sha256: string; seq: number; epoch: string; receivedAt: number }
  /** What the server holds; a mended revision names `current.revisionId` as `basedOn`. */
  current: {
    revisionId: string
    recordNo: string | null
    savedAt: number
    receivedAt: number
    body: OpenVisit
  }
  /** `from` = on the server, `to` = as sent. */
  differences: Difference[]
}

const sentences: Record<ConflictReason, string> = {
  otherContent: 'visitOtherContent',
  staleBase: 'visitStaleBase',
  voided: 'visitVoided',
}

/** The 409 to a revision that does not fit what is there: both are kept, and the difference is shown. */
export function conflictProblem(
  kept: Pick<
    RevisionRow,
    'revisionId' | 'visitId' | 'sha256' | 'seq' | 'receivedAt' | 'dispositionReason' | 'body'
  >,
  { visit, head, epoch }: { visit: VisitRow; head: RevisionRow; epoch: string },
): Problem {
  const reason = kept.dispositionReason as ConflictReason
  const answer: ConflictAnswer = {
    reason,
    kept: {
      id: kept.revisionId,
      visitId: kept.visitId,
      sha256: kept.sha256,
      seq: kept.seq,
      epoch,
      receivedAt: kept.receivedAt,
    },
    current: {
      revisionId: head.revisionId,
      recordNo: visit.recordNo,
      savedAt: head.savedAt,
      receivedAt: head.receivedAt,
      body: openVisit(head.body),
    },
    differences: difference(head.body, kept.body),
  }
  return conflict(sentences[reason], { ...answer })
}
