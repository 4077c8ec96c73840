import { eq, getTableColumns, inArray, type SQL } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { visitReviews, visitRevisions, visits } from '#db/schema/index.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { type VisitFact, visitFact } from './rules.ts'
import type { VisitState } from './schema.ts'
import { visitState } from './state.ts'

type Asking = Pick<Read, 'select'>
export type VisitRow = typeof visits.$inferSelect
export type RevisionRow = typeof visitRevisions.$inferSelect
export type ReviewRow = typeof visitReviews.$inferSelect

/** A revision without the bytes that were sent: what every question but a resend's needs. */
export type KeptRevision = Omit<RevisionRow, 'bytes'>
const { bytes: _, ...columns } = getTableColumns(visitRevisions)
export const revisionColumns = columns

/** A visit with the revision that holds, the judgements about it, and where it stands. */
export interface VisitRecord {
  visit: VisitRow
  /** Null while every revision was set aside. */
  revision: KeptRevision | null
  reviews: ReviewRow[]
  state: VisitState
}

/**
 * Visits as they stand.
 * @param where on `visits`; the caller's scope belongs in it
 */
export async function listVisitRecords(read: Asking, where: SQL | undefined): Promise<VisitRecord[]> {
  const rows = await read
    .select({ visit: visits, revision: revisionColumns })
    .from(visits)
    .leftJoin(visitRevisions, eq(visitRevisions.id, visits.currentRevisionId))
    .where(where)
  const among = read.select({ id: visits.id }).from(visits).where(where)
  const reviews = await read.select().from(visitReviews).where(inArray(visitReviews.visitId, among))
  const byVisit = new Map<string, ReviewRow[]>()
  for (const review of reviews) byVisit.set(review.visitId, [...(byVisit.get(review.visitId) ?? []), review])
  return rows.map(({ visit, revision }) => {
    const own = byVisit.get(visit.id) ?? []
    return { visit, revision, reviews: own, state: visitState(visit.currentRevisionId, own) }
  })
}

/** What the rules of progress read of these visits. Those that are only set aside say nothing. */
export const visitFacts = (
  records: readonly VisitRecord[],
  programmeOf: (householdId: string) => ProgrammeDefinition,
): VisitFact[] =>
  records.flatMap(({ visit, revision, state }) =>
    revision
      ? [
          visitFact(revision.body, {
            state,
            receivedAt: visit.receivedAt,
            programme: programmeOf(visit.householdId),
          }),
        ]
      : [],
  )
