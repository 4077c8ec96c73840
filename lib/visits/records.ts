import { eq, getTableColumns, inArray, type SQL } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { visitPhotos, visitReviews, visitRevisions, visits } from '#db/schema/index.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { hashesByVisit } from './photo-rules.ts'
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
  /** Hashes of the photos that have arrived. */
  photosThere: ReadonlySet<string>
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
  const photos = await photosByVisit(read, among)
  return rows.map(({ visit, revision }) => {
    const own = byVisit.get(visit.id) ?? []
    return {
      visit,
      revision,
      reviews: own,
      state: visitState(visit.currentRevisionId, own),
      photosThere: photos.get(visit.id) ?? new Set(),
    }
  })
}

/** Hashes of the photos that have arrived, by visit. */
async function photosByVisit(
  read: Asking,
  among: Parameters<typeof inArray>[1],
): Promise<Map<string, Set<string>>> {
  const rows = await read
    .select({ visitId: visitPhotos.visitId, sha256: visitPhotos.sha256 })
    .from(visitPhotos)
    .where(inArray(visitPhotos.visitId, among as string[]))
  return hashesByVisit(rows)
}

/** What the rules of progress read of these visits. Those that are only set aside say nothing. */
export const visitFacts = (
  records: readonly VisitRecord[],
  programmeOf: (householdId: string) => ProgrammeDefinition,
): VisitFact[] =>
  records.flatMap(({ visit, revision, state, photosThere }) =>
    revision
      ? [
          visitFact(revision.body, {
            state,
            receivedAt: visit.receivedAt,
            programme: programmeOf(visit.householdId),
            photosThere,
          }),
        ]
      : [],
  )
