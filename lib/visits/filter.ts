import { z } from 'zod'
import type { VisitListItem } from './listing.ts'

/** Ways to look at the records: where they stand, or what is the matter with them. The first is the usual one. */
export const views = [
  'submitted',
  'returned',
  'late',
  'setAside',
  'conflict',
  'attempted',
  'approved',
  'voided',
  'all',
] as const
export type View = (typeof views)[number]

const code = z.string().min(1).max(60)

const shape = {
  programme: code,
  state: z.enum(views),
  street: code,
  /** The id of whoever made the visit. */
  trainer: code,
  /** `2026-11`: the month of the visit. */
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  household: code,
  /** Part of a record's number, or of a caregiver's or an elder's name. */
  q: z.string().trim().min(1).max(40),
}

type Shape = typeof shape
/** What the review list asks for; everything left out asks for nothing. */
export type ReviewFilter = { [Key in keyof Shape]?: z.infer<Shape[Key]> | undefined }
export type ReviewFilterKey = keyof ReviewFilter

const keys = Object.keys(shape) as ReviewFilterKey[]

/** Reads a filter from an address. What cannot be understood is left out: an old link still opens. */
export function parseReviewFilter(params: Record<string, string | string[] | undefined>): ReviewFilter {
  const entries = keys.flatMap(key => {
    const given = [params[key]].flat()[0]
    const result = given === undefined ? undefined : shape[key].safeParse(given)
    return result?.success ? [[key, result.data] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The filter as the end of an address, with its question mark; empty for the usual view. */
export function reviewQuery(filter: ReviewFilter): string {
  const query = new URLSearchParams()
  for (const key of keys) {
    const value = filter[key]
    if (value !== undefined) query.set(key, value)
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** The address under which the list shows exactly this. */
export const visitsHref = (filter: ReviewFilter): string => `/desk/visits${reviewQuery(filter)}`

/** The page of one record, which knows the list that it was opened from. */
export const visitHref = (visitId: string, filter: ReviewFilter = {}): string =>
  `/desk/visits/${visitId}${reviewQuery(filter)}`

/** The same filter without some of its parts. */
export const withoutPart = (filter: ReviewFilter, ...gone: ReviewFilterKey[]): ReviewFilter => ({
  ...filter,
  ...Object.fromEntries(gone.map(key => [key, undefined])),
})

export const viewShown = ({ state }: ReviewFilter): View => state ?? views[0]

const inView: Record<View, (item: VisitListItem) => boolean> = {
  submitted: ({ state }) => state === 'submitted',
  returned: ({ state }) => state === 'returned',
  late: ({ daysLate }) => daysLate !== null,
  setAside: ({ setAside, state }) => setAside > 0 && state !== 'voided',
  conflict: ({ conflicts, state }) => conflicts > 0 && state !== 'voided',
  attempted: ({ met }) => !met,
  approved: ({ state }) => state === 'approved',
  voided: ({ state }) => state === 'voided',
  all: () => true,
}

const holds = ({ recordNo, caregiver, elder, studentNo }: VisitListItem, typed: string): boolean => {
  const asked = typed.normalize('NFKC').toLowerCase()
  return [recordNo, studentNo, caregiver.name, elder.name].some(text => text?.toLowerCase().includes(asked))
}

/**
 * The records that a filter shows. The board counts with it and the list shows with it, so that a number and the
 * rows behind it cannot differ. Which programme is asked for is the query's to know.
 */
export function selectVisits(items: readonly VisitListItem[], filter: ReviewFilter): VisitListItem[] {
  const { street, trainer, month, household, q } = filter
  const fits = inView[viewShown(filter)]
  return items.filter(
    item =>
      fits(item) &&
      (street === undefined || item.streetCode === street) &&
      (trainer === undefined || item.trainer.id === trainer) &&
      (month === undefined || item.visitDate.startsWith(month)) &&
      (household === undefined || item.householdId === household) &&
      (q === undefined || holds(item, q)),
  )
}

type Order = (a: VisitListItem, b: VisitListItem) => number

const newestFirst: Order = (a, b) =>
  b.visitDate.localeCompare(a.visitDate) || b.receivedAt - a.receivedAt || (a.id < b.id ? 1 : -1)

const longestWaitingFirst: Order = (a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)

/** Those that wait for somebody: the one that waits longest first; all others: the newest visit first. */
export const orderOf = (filter: ReviewFilter): Order =>
  ['submitted', 'returned'].includes(viewShown(filter)) ? longestWaitingFirst : newestFirst
