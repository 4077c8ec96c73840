import { daysBetween, type LocalDate } from '#lib/calendar/dates.ts'
import { eventsInOrder } from '#lib/households/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { readySince } from './completion.ts'
import type { HouseholdFacts } from './facts.ts'
import { type ReviewHint, reviewHint } from './review.ts'
import { type Standing, standingOf } from './tile.ts'

/** Where a household stands, with all that a list, a card or the board says about it. */
export interface Assessment extends Standing {
  /** 复核提示 after a completion; null when there is nothing to look at again. */
  reviewHint: ReviewHint | null
  /** Days since the rule holds; null unless ready for review. */
  readySinceDays: number | null
  /** Days since suspended; null unless suspended. */
  suspendedDays: number | null
}

/** The one computation behind every figure about a household (architecture.md section 5). Pure. */
export function assess(facts: HouseholdFacts, programme: ProgrammeDefinition, today: LocalDate): Assessment {
  const standing = standingOf(facts, programme, today)
  const ready = standing.status === 'readyForReview' ? readySince(facts, programme, today) : null
  const last = eventsInOrder(facts.statusEvents).at(-1)
  return {
    ...standing,
    reviewHint: reviewHint(facts, programme, today),
    readySinceDays: ready === null ? null : daysBetween(ready, today),
    suspendedDays: last?.status === 'suspended' ? daysBetween(last.on, today) : null,
  }
}
