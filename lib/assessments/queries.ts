import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import {
  consents,
  eligibilityReviews,
  followUps,
  households,
  needsAssessments,
  surveyResponses,
  testAttempts,
  testSheets,
  users,
} from '#db/schema/index.ts'
import { authorize, may } from '#lib/access/policy.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { type Asking, getHouseholdFacts } from '#lib/progress/queries.ts'
import { standing } from './replaced.ts'

/**
 * Tests, questionnaires and calls of a household that hold, oldest first, each with whether it belongs to the
 * present main caregiver. Answers to a questionnaire only for who may read them. Throws NotFound.
 */
export async function getRecorded(ctx: Asking, householdId: string) {
  const { household } = await getHouseholdFacts(ctx, householdId)
  const own = (caregiverId: string) => caregiverId === household.caregiver?.id
  const { read, actor } = ctx
  const [tests, surveys, calls] = await Promise.all([
    read
      .select({ row: testAttempts, by: users.name })
      .from(testAttempts)
      .leftJoin(users, eq(users.id, testAttempts.byUserId))
      .where(eq(testAttempts.householdId, householdId))
      .orderBy(asc(testAttempts.onDate), asc(testAttempts.at), asc(testAttempts.id)),
    read
      .select({ row: surveyResponses, by: users.name })
      .from(surveyResponses)
      .leftJoin(users, eq(users.id, surveyResponses.byUserId))
      .where(eq(surveyResponses.householdId, householdId))
      .orderBy(asc(surveyResponses.at), asc(surveyResponses.id)),
    read
      .select({ row: followUps, by: users.name })
      .from(followUps)
      .leftJoin(users, eq(users.id, followUps.byUserId))
      .where(eq(followUps.householdId, householdId))
      .orderBy(asc(followUps.onDate), asc(followUps.at), asc(followUps.id)),
  ])
  const readsAnswers = may(actor, 'survey.readAnswers')
  return {
    tests: holding(tests).map(({ row, by }) => ({ ...row, by, own: own(row.caregiverId) })),
    surveys: holding(surveys).map(({ row, by }) => ({
      ...row,
      answers: readsAnswers ? row.answers : [],
      remark: readsAnswers ? row.remark : null,
      by,
      own: own(row.caregiverId),
    })),
    calls: holding(calls).map(({ row, by }) => ({ ...row, by, own: own(row.caregiverId) })),
  }
}

/** How often each question was answered right, over the papers whose answers are known; fewer than five are not told. */
export async function listItemShares(
  ctx: Asking,
  { id, definition }: { id: string; definition: ProgrammeDefinition },
): Promise<Map<string, { right: number; of: number }>> {
  authorize(ctx.actor, 'test.record')
  const sheets = await ctx.read
    .select({ answers: testSheets.answers })
    .from(testSheets)
    .innerJoin(testAttempts, eq(testAttempts.id, testSheets.attemptId))
    .innerJoin(households, eq(households.id, testAttempts.householdId))
    .where(and(eq(households.programmeId, id), visibleHouseholds(ctx.read, ctx.actor, localDateOf(ctx.now))))
  if (sheets.length < definition.survey.minSample) return new Map()
  return new Map(
    definition.knowledgeTest.items.map(({ code, answer }) => [
      code,
      { right: sheets.filter(({ answers }) => answers[code] === answer).length, of: sheets.length },
    ]),
  )
}

function holding<Entry extends { row: { id: string; replaces: string | null } }>(entries: Entry[]): Entry[] {
  const ids = new Set(standing(entries.map(({ row }) => row)).map(({ id }) => id))
  return entries.filter(({ row }) => ids.has(row.id))
}

/** The newest assessment of needs, or undefined. The caller has seen that it may ask. */
export async function findNeeds({ read }: Pick<Asking, 'read'>, householdId: string) {
  const [row] = await read
    .select()
    .from(needsAssessments)
    .where(eq(needsAssessments.householdId, householdId))
    .orderBy(desc(needsAssessments.at), desc(needsAssessments.id))
    .limit(1)
  return row
}

/** The latest answer per kind of consent. The caller has seen that it may ask. */
export async function listConsents({ read }: Pick<Asking, 'read'>, householdId: string) {
  const rows = await read
    .select()
    .from(consents)
    .where(eq(consents.householdId, householdId))
    .orderBy(asc(consents.at), asc(consents.id))
  return [...new Map(rows.map(row => [row.kind, row])).values()]
}

/** The newest eligibility review, or undefined. The caller has seen that it may ask. */
export async function findReview({ read }: Pick<Asking, 'read'>, householdId: string) {
  const [row] = await read
    .select()
    .from(eligibilityReviews)
    .where(eq(eligibilityReviews.householdId, householdId))
    .orderBy(desc(eligibilityReviews.at), desc(eligibilityReviews.id))
    .limit(1)
  return row
}

/**
 * Questionnaires of a programme that hold, oldest first, to be counted together. Whoever shows a single one, or what
 * somebody wrote, asks for `survey.readAnswers` first.
 */
export async function listSurveyAnswers({ read, actor, now }: Asking, programmeId: string) {
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(and(visibleHouseholds(read, actor, localDateOf(now)), eq(households.programmeId, programmeId)))
  const rows = await read
    .select({ row: surveyResponses, streetCode: households.streetCode })
    .from(surveyResponses)
    .innerJoin(households, eq(households.id, surveyResponses.householdId))
    .where(inArray(surveyResponses.householdId, visible))
    .orderBy(asc(surveyResponses.onDate), asc(surveyResponses.at), asc(surveyResponses.id))
  return holding(rows).map(({ row, streetCode }) => ({
    answers: row.answers,
    proxy: row.filledBy === 'proxy',
    onDate: row.onDate,
    remark: row.remark,
    streetCode,
  }))
}
