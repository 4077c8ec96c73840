import type { VisitListItem } from '#lib/visits/queries.ts'
import { counts } from '#lib/visits/rules.ts'

/** Visits at which somebody was met and that count: what the sums of ledger and report are made of. */
export const counted = (item: Pick<VisitListItem, 'met' | 'state'>): boolean => item.met && counts(item)
