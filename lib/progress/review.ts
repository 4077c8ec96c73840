import type { LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { completion, missingItems } from './completion.ts'
import type { CompletionKey, HouseholdFacts } from './facts.ts'

export interface ReviewHint {
  /** Items of the rule that no longer hold. */
  missing: CompletionKey[]
  /** Visits from before the judgement that reached the server after it. */
  lateVisits: string[]
}

/**
 * 复核提示: what came in after a completion that its judge did not know (settled.md 4). It undoes nothing; the
 * coordinator looks again. Null when there is nothing to look at.
 */
export function reviewHint(
  facts: HouseholdFacts,
  programme: ProgrammeDefinition,
  today: LocalDate,
): ReviewHint | null {
  const judged = facts.completion
  if (judged === null) return null
  const missing = missingItems(completion(facts, programme, today)).map(({ key }) => key)
  const lateVisits = facts.visits
    .filter(({ visitDate, receivedAt }) => visitDate <= judged.on && receivedAt > judged.at)
    .map(({ id }) => id)
  return missing.length === 0 && lateVisits.length === 0 ? null : { missing, lateVisits }
}
