import type { LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { assess } from './assess.ts'
import type { CompletionKey, HouseholdFacts } from './facts.ts'

export interface Affected<Household> {
  household: Household
  /** Parts of the rule that would newly be missing. */
  lost: CompletionKey[]
  /** Parts that would no longer be missing. */
  gained: CompletionKey[]
}

const underway: ReadonlySet<string> = new Set(['assessed', 'inTraining', 'readyForReview'])

/**
 * Whose way to completion would differ if other rules held for them, among those who are not done yet. Pure; whoever is done was
 * judged under the rules of his day.
 */
export function affectedBy<Household>(
  known: readonly { household: Household; facts: HouseholdFacts; definition: ProgrammeDefinition }[],
  changed: ProgrammeDefinition,
  today: LocalDate,
): Affected<Household>[] {
  return known.flatMap(({ household, facts, definition }) => {
    const before = assess(facts, definition, today)
    if (!underway.has(before.status ?? '')) return []
    const after = assess(facts, changed, today)
    const lost = after.missing.filter(key => !before.missing.includes(key))
    const gained = before.missing.filter(key => !after.missing.includes(key))
    return lost.length + gained.length > 0 ? [{ household, lost, gained }] : []
  })
}
