import { currentLevels, isFade, stressResult, testResult } from '#lib/assessments/rules.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { grouped } from '#lib/grouped.ts'
import { isSafetyCritical, targetLevel } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition, StressBand } from '#lib/programmes/schema.ts'
import { countedRatings } from '#lib/progress/evidence.ts'
import type { HouseholdFacts } from '#lib/progress/facts.ts'

/** The curves behind the charts of visual.md section 7: counts of a whole cohort, nobody by name. Pure. */

export interface SkillMonth {
  /** Caregivers whom the skill was rated for by then. */
  rated: number
  /** Of those, at the skill's target level. */
  reached: number
}

export interface SkillLine {
  skill: string
  critical: boolean
  /** One per day asked for. */
  months: SkillMonth[]
  /** Whose newest rating is lower than the one before. */
  fading: number
}

/** How many could do each skill at the end of each day: where it is learned, and where it fades (domain.md A7). */
export function skillLines(
  cohort: readonly HouseholdFacts[],
  programme: ProgrammeDefinition,
  days: readonly LocalDate[],
): SkillLine[] {
  const ratings = cohort.map(countedRatings)
  const levels = days.map(day => ratings.map(all => currentLevels(all.filter(({ date }) => date <= day))))
  return programme.skills.map(({ code: skill }) => ({
    skill,
    critical: isSafetyCritical(programme, skill),
    months: levels.map(homes => {
      const known = homes.flatMap(levelOf => levelOf.get(skill) ?? [])
      const target = targetLevel(programme, skill)
      return { rated: known.length, reached: known.filter(level => level >= target).length }
    }),
    fading: ratings.filter(all => isFade(all, skill)).length,
  }))
}

export interface TestPairs {
  /** Pre-test and best post-test of each caregiver who has both, in no order that names anybody. */
  pairs: { pre: number; post: number }[]
  meanPre: number
  meanPost: number
}

/** Before and after (domain.md B4); null when fewer caregivers than `least` have both. */
export function testPairs(
  cohort: readonly HouseholdFacts[],
  programme: ProgrammeDefinition,
  least: number,
): TestPairs | null {
  const pairs = cohort
    .flatMap(({ tests }) => {
      const { pre, post } = testResult(tests, programme)
      return pre === null || post === null ? [] : [{ pre, post }]
    })
    .sort((a, b) => a.pre - b.pre || a.post - b.post)
  if (pairs.length < least) return null
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { pairs, meanPre: mean(pairs.map(({ pre }) => pre)), meanPost: mean(pairs.map(({ post }) => post)) }
}

export const stressBands = ['green', 'yellow', 'red'] as const

/** One answered check: whose, when. */
export interface StressAnswer {
  householdId: string
  onDate: LocalDate
  at: number
  answers: number[]
}

/** How many stood in each band at their first and at their newest check. */
export type StressShift = { band: StressBand; first: number; last: number }[]

/** The cohort's stress before and now, of those who answered at least twice; null for fewer of them than `least` (settled.md 15). */
export function stressShift(
  answers: readonly StressAnswer[],
  programme: ProgrammeDefinition,
  least: number,
): StressShift | null {
  const ordered = [...answers].sort((a, b) => a.onDate.localeCompare(b.onDate) || a.at - b.at)
  const homes = grouped(ordered, ({ householdId }) => householdId)
  const twice = [...homes.values()].filter(([, second]) => second !== undefined)
  if (twice.length < least) return null
  const bandOf = (one: StressAnswer) => stressResult(one.answers, programme).band
  const firsts = twice.map(all => bandOf(all[0]!))
  const lasts = twice.map(all => bandOf(all.at(-1)!))
  const count = (bands: StressBand[], wanted: StressBand) => bands.filter(band => band === wanted).length
  return stressBands.map(band => ({ band, first: count(firsts, band), last: count(lasts, band) }))
}
