import { currentLevels } from '#lib/assessments/rules.ts'
import type { Rating } from '#lib/assessments/schema.ts'
import { daysBetween, type LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { counts, isValidVisit, visitMinutes } from '#lib/visits/rules.ts'
import type { HouseholdFacts } from './facts.ts'

/** The facts as they stood at the end of a day: evidence dated later does not count yet. */
export function factsOn(facts: HouseholdFacts, today: LocalDate): HouseholdFacts {
  const dated = <T extends { date: LocalDate }>(list: readonly T[]) =>
    list.filter(({ date }) => date <= today)
  return {
    ...facts,
    classAttendances: dated(facts.classAttendances),
    visits: facts.visits.filter(({ visitDate }) => visitDate <= today),
    ratings: dated(facts.ratings),
    tests: dated(facts.tests),
    surveys: dated(facts.surveys),
    followUps: dated(facts.followUps),
  }
}

/** Ratings that count: those of a class, and those of a visit that is neither returned nor voided (settled.md 3). */
export function countedRatings(facts: HouseholdFacts): Rating[] {
  const counted = new Set(facts.visits.filter(counts).map(({ id }) => id))
  return facts.ratings.filter(({ visitId }) => !visitId || counted.has(visitId))
}

/** The present level per skill, from the ratings that count. */
export const levelsOf = (facts: HouseholdFacts): Map<string, number> => currentLevels(countedRatings(facts))

export interface VisitTotals {
  /** Valid coaching visits on different days. */
  visits: number
  minutes: number
  first: LocalDate | null
  last: LocalDate | null
  /** Days from the first to the last. */
  span: number
}

/** The valid coaching visits taken together (domain.md A8). */
export function visitTotals(facts: HouseholdFacts, programme: ProgrammeDefinition): VisitTotals {
  const valid = facts.visits.filter(visit => isValidVisit(visit, programme.validVisit))
  const days = [...new Set(valid.map(({ visitDate }) => visitDate))].sort()
  const first = days[0] ?? null
  const last = days.at(-1) ?? null
  return {
    visits: days.length,
    minutes: valid.reduce((sum, visit) => sum + (visitMinutes(visit) ?? 0), 0),
    first,
    last,
    span: first !== null && last !== null ? daysBetween(first, last) : 0,
  }
}
