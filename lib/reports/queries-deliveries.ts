import { inArray, max } from 'drizzle-orm'
import { households, visitRevisions } from '#db/schema/index.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { Asking } from '#lib/progress/queries.ts'

/** When each trainer's phone last delivered a record of a visible household: instants by user id. */
export async function lastDeliveries({ read, actor, now }: Asking): Promise<Map<string, number>> {
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(visibleHouseholds(read, actor, localDateOf(now)))
  const rows = await read
    .select({ trainerId: visitRevisions.byUserId, at: max(visitRevisions.receivedAt) })
    .from(visitRevisions)
    .where(inArray(visitRevisions.householdId, visible))
    .groupBy(visitRevisions.byUserId)
  return new Map(rows.flatMap(({ trainerId, at }) => (at === null ? [] : [[trainerId, Number(at)]])))
}
