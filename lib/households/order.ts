import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { HouseholdFilter, Sort } from './filter.ts'
import type { Listed } from './listing.ts'

type Value = number | string | null

/** What a column sorts by; null goes last either way. */
const measure: Record<Sort, (row: Listed, streets: Map<string, number>) => Value> = {
  seat: row => row.seat,
  name: row => row.family?.household.caregiver?.name ?? null,
  street: (row, streets) => streets.get(row.streetCode ?? '') ?? null,
  trainer: row => row.family?.household.trainer?.name ?? null,
  progress: row => row.family?.standing.progress ?? null,
  contact: row => (row.family?.standing.light == null ? null : row.family.standing.daysWithoutContact),
  next: row => row.family?.household.appointment?.onDate ?? null,
}

/** The direction that a column takes first: the longest silence, the furthest progress, the nearest date. */
export const firstOrder: Record<Sort, 'asc' | 'desc'> = {
  seat: 'asc',
  name: 'asc',
  street: 'asc',
  trainer: 'asc',
  progress: 'desc',
  contact: 'desc',
  next: 'asc',
}

const collator = new Intl.Collator('zh-CN')

function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

/** The rows by a column of the filter; without one as they came. Equal rows keep their order. */
export function sortRows(
  rows: readonly Listed[],
  { sort, order }: Pick<HouseholdFilter, 'sort' | 'order'>,
  { streets }: Pick<ProgrammeDefinition, 'streets'>,
): Listed[] {
  if (!sort) return [...rows]
  const places = new Map(streets.map(({ code }, i) => [code, i]))
  const sign = (order ?? firstOrder[sort]) === 'asc' ? 1 : -1
  return [...rows].sort((left, right) => {
    const [a, b] = [measure[sort](left, places), measure[sort](right, places)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * compare(a, b)
  })
}
