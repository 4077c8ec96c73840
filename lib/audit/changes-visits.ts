import { asc, eq } from 'drizzle-orm'
import { users, visitReviews, visitRevisions, visits } from '#db/schema/index.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { difference } from '#lib/visits/rules.ts'
import { type Change, change, day, withEarlier } from './change.ts'

/** What was sent about visits and how it was judged; the visit's own page shows each difference. */
export async function visitChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const sent = await read
    .select({ row: visitRevisions, by: users.name })
    .from(visitRevisions)
    .leftJoin(users, eq(users.id, visitRevisions.byUserId))
    .where(eq(visitRevisions.householdId, householdId))
    .orderBy(asc(visitRevisions.seq))
  const reviews = await read
    .select({ row: visitReviews, by: users.name })
    .from(visitReviews)
    .innerJoin(visits, eq(visits.id, visitReviews.visitId))
    .leftJoin(users, eq(users.id, visitReviews.byUserId))
    .where(eq(visits.householdId, householdId))
    .orderBy(asc(visitReviews.at), asc(visitReviews.id))
  return [
    ...withEarlier(sent, ({ row }) => row.visitId).map(({ row: { row, by }, earlier }) =>
      change({
        id: row.id,
        at: row.receivedAt,
        by,
        kind: 'visitSent',
        about: row.disposition,
        old: earlier ? day(earlier.row.visitDate) : null,
        now: earlier
          ? { as: 'differences', count: difference(earlier.row.body, row.body).length }
          : day(row.visitDate),
        reason: row.body.correctionReason ?? null,
        visitId: row.visitId,
      }),
    ),
    ...withEarlier(reviews, ({ row }) => row.visitId).map(({ row: { row, by }, earlier }) =>
      change({
        id: row.id,
        at: row.at,
        by,
        kind: 'visitReview',
        old: { as: 'verdict', code: earlier?.row.verdict ?? 'submitted' },
        now: { as: 'verdict', code: row.verdict },
        reason: row.comment,
        visitId: row.visitId,
      }),
    ),
  ]
}
