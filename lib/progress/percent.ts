import { plannedSkills, testResult } from '#lib/assessments/rules.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { factsOn, levelsOf, visitTotals } from './evidence.ts'
import type { CompletionKey, HouseholdFacts } from './facts.ts'
import { lessons } from './lessons.ts'

type Part = keyof ProgrammeDefinition['progressWeights']

/** The item of the completion rule whose override fills a part of the bar. */
const itemOf: Record<Part, CompletionKey> = {
  classroom: 'classroom',
  visits: 'visits',
  skills: 'share',
  test: 'test',
  survey: 'survey',
}

const portion = (done: number, required: number) => (required <= 0 ? 1 : Math.min(1, done / required))

function skillsPortion(facts: HouseholdFacts, programme: ProgrammeDefinition): number {
  const planned = plannedSkills(facts.plan)
  const levels = levelsOf(facts)
  const reached = planned.filter(skill => (levels.get(skill) ?? 0) >= programme.completionRule.otherMinLevel)
  return planned.length === 0 ? 0 : reached.length / planned.length
}

/**
 * The progress bar, 0–100, for display only: it decides nothing (domain.md A8). Lessons, visits and skills fill
 * their part by share, test and survey when they are there; an item set aside counts as done.
 */
export function progressPercent(
  facts: HouseholdFacts,
  programme: ProgrammeDefinition,
  today: LocalDate,
): number {
  const known = factsOn(facts, today)
  const { total, required } = lessons(known, programme)
  const portions: Record<Part, number> = {
    classroom: portion(total, required),
    visits: portion(visitTotals(known, programme).visits, programme.completionRule.homeVisitsMin),
    skills: skillsPortion(known, programme),
    test: testResult(known.tests, programme).passed ? 1 : 0,
    survey: known.surveys.length > 0 ? 1 : 0,
  }
  const exempt = new Set(facts.overrides.map(({ item }) => item))
  const sum = (Object.keys(portions) as Part[]).reduce((percent, part) => {
    const filled = exempt.has(itemOf[part]) ? 1 : portions[part]
    return percent + programme.progressWeights[part] * filled
  }, 0)
  return Math.round(sum)
}
