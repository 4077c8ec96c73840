import type { LocalDate } from '#lib/calendar/dates.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { orderOf, type ReviewFilter, selectVisits } from './filter.ts'
import type { VisitListItem } from './listing.ts'
import { listVisitsForReview } from './queries.ts'
import type { Asking } from './queries-rows.ts'

/** What the review list shows, and how many it would show under another filter. */
export interface ReviewList {
  filter: ReviewFilter
  today: LocalDate
  rows: VisitListItem[]
  trainers: { id: string; name: string }[]
  /** Months with a visit, the newest first: `2026-11`. */
  months: string[]
  /** The household that the filter names, when it has a record here. */
  family: Pick<VisitListItem, 'householdId' | 'caregiver'> | null
  /** When the record that waits longest for its review was received, in the programme or the household. */
  longestWaiting: number | null
  count(filter: ReviewFilter): number
  /** The records before and after one, also when it has left the list meanwhile; and its place in it. */
  beside(item: VisitListItem): Beside
}

export interface Beside {
  previous: VisitListItem | null
  next: VisitListItem | null
  /** From 1; null when the record is not in the list. */
  place: number | null
  total: number
}

/**
 * The records that a filter shows, in the order in which they are worked through. A household's own list is not
 * bound to a programme.
 */
export async function listReview(
  ctx: Asking,
  programme: { id: string },
  filter: ReviewFilter,
): Promise<ReviewList> {
  const bound = filter.household === undefined || filter.programme !== undefined
  const items = await listVisitsForReview(ctx, {
    ...(bound ? { programmeId: programme.id } : {}),
    ...(filter.household === undefined ? {} : { householdId: filter.household }),
  })
  const order = orderOf(filter)
  const rows = selectVisits(items, filter).sort(order)
  return {
    filter,
    today: localDateOf(ctx.now),
    rows,
    trainers: trainersIn(items),
    months: [...new Set(items.map(({ visitDate }) => visitDate.slice(0, 'YYYY-MM'.length)))].sort().reverse(),
    family: (filter.household !== undefined && items[0]) || null,
    longestWaiting: selectVisits(items, {}).sort(orderOf({}))[0]?.receivedAt ?? null,
    count: asked => selectVisits(items, asked).length,
    beside: item => {
      const others = rows.filter(({ id }) => id !== item.id)
      const before = others.filter(other => order(other, item) < 0)
      const index = rows.findIndex(({ id }) => id === item.id)
      return {
        previous: before.at(-1) ?? null,
        next: others[before.length] ?? null,
        place: index < 0 ? null : index + 1,
        total: rows.length,
      }
    },
  }
}

const trainersIn = (items: readonly VisitListItem[]) =>
  [...new Map(items.map(({ trainer }) => [trainer.id, trainer])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'zh-CN'),
  )
