import type { LocalDate } from '#lib/calendar/dates.ts'
import type { FieldProblem } from '#lib/errors.ts'
import { currentStatus } from '#lib/households/rules.ts'
import { problemIf } from '#lib/problems.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { HouseholdFacts } from '#lib/progress/facts.ts'
import { lessons } from '#lib/progress/lessons.ts'
import type { Presence } from './schema.ts'

const inCourse: ReadonlySet<string> = new Set(['eligible', 'assessed', 'inTraining'])

/**
 * Whether a household belongs on the sheet of a session with these modules: `expected` while its caregiver still
 * lacks lessons and one of the modules, `welcome` while its course runs, null otherwise.
 */
export function placeOnSheet(
  facts: HouseholdFacts,
  programme: ProgrammeDefinition,
  moduleCodes: readonly string[],
): 'expected' | 'welcome' | null {
  if (!inCourse.has(currentStatus(facts.statusEvents) ?? '')) return null
  const { total, required, missingModules } = lessons(facts, programme)
  return total < required && moduleCodes.some(code => missingModules.includes(code)) ? 'expected' : 'welcome'
}

/** Nobody was at a class that has not been held yet. */
export const notHeldYet = (heldOn: LocalDate, today: LocalDate): FieldProblem[] =>
  problemIf(heldOn > today, 'entries', 'classes.error.notHeldYet')

/** How many came, came late and did not come; being late is being there, and counted apart. */
export function countPresence(presences: Iterable<Presence>): Record<Presence, number> {
  const counts = { present: 0, late: 0, absent: 0 }
  for (const presence of presences) counts[presence] += 1
  return counts
}
