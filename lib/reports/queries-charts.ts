import { and, eq, inArray } from 'drizzle-orm'
import { households, stressChecks } from '#db/schema/index.ts'
import { authorize, may } from '#lib/access/policy.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { listSurveyAnswers } from '#lib/assessments/queries.ts'
import { satisfaction } from '#lib/assessments/rules.ts'
import { addDays, type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { type Asking, type CurrentProgramme, listHouseholdFacts } from '#lib/progress/queries.ts'
import {
  type SkillLine,
  type StressShift,
  skillLines,
  stressShift,
  type TestPairs,
  testPairs,
} from './charts.ts'
import { monthStarts } from './months.ts'

export interface Charts {
  /** The ends of the months so far, and today. */
  days: LocalDate[]
  skills: SkillLine[]
  /** Null: too few to show. */
  tests: TestPairs | null
  /** Counts per value of the scale over all items; null: too few to show. Undefined for those who may not read answers. */
  satisfaction?: { value: number; count: number }[] | null
  /** Undefined for those who may not read stress. */
  stress?: StressShift | null
}

/** The figures of the charts that the board has not. Throws 401 and 403. */
export async function getCharts(ctx: Asking, programme: CurrentProgramme): Promise<Charts> {
  authorize(ctx.actor, 'board.read')
  const { definition, startDate, endDate } = programme
  const today = localDateOf(ctx.now)
  const until = today < endDate ? today : endDate
  const known = await listHouseholdFacts(ctx, { programmeId: programme.id })
  const cohort = known.map(({ facts }) => facts)
  const ends = monthStarts(startDate, until).map(first => addDays(first, -1))
  const days = [...new Set([...ends.filter(day => day < until), until])]
  const least = definition.survey.minSample
  return {
    days,
    skills: skillLines(cohort, definition, days),
    tests: testPairs(cohort, definition, least),
    ...(may(ctx.actor, 'survey.readAnswers') ? { satisfaction: await scaleCounts(ctx, programme) } : {}),
    ...(may(ctx.actor, 'stress.read')
      ? { stress: stressShift(await stressAnswers(ctx, programme.id), definition, least) }
      : {}),
  }
}

async function scaleCounts(ctx: Asking, { id, definition }: CurrentProgramme) {
  const { items, tooFew } = satisfaction(await listSurveyAnswers(ctx, id), definition)
  if (tooFew) return null
  return definition.survey.scale.map(({ value }) => ({
    value,
    count: items.reduce((sum, { counts }) => sum + (counts.find(one => one.value === value)?.count ?? 0), 0),
  }))
}

async function stressAnswers({ read, actor, now }: Asking, programmeId: string) {
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(and(visibleHouseholds(read, actor, localDateOf(now)), eq(households.programmeId, programmeId)))
  const rows = await read.select().from(stressChecks).where(inArray(stressChecks.householdId, visible))
  return rows.flatMap(({ householdId, onDate, at, answers, refused }) =>
    refused || answers === null ? [] : [{ householdId, onDate, at, answers }],
  )
}
