import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { householdReportAnswers, householdReports, households, users } from '#db/schema/index.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { Asking } from '#lib/progress/queries.ts'
import type { HouseholdReport } from './report-schema.ts'

async function list({ read, actor, now }: Asking, which: SQL | undefined): Promise<HouseholdReport[]> {
  const rows = await read
    .select({ report: householdReports, byName: users.name })
    .from(householdReports)
    .innerJoin(households, eq(households.id, householdReports.householdId))
    .innerJoin(users, eq(users.id, householdReports.byUserId))
    .where(and(visibleHouseholds(read, actor, localDateOf(now)), which))
    .orderBy(asc(householdReports.at), asc(householdReports.id))
  const ids = rows.map(({ report }) => report.id)
  const answers = await read
    .select({ answer: householdReportAnswers, byName: users.name })
    .from(householdReportAnswers)
    .innerJoin(users, eq(users.id, householdReportAnswers.byUserId))
    .where(inArray(householdReportAnswers.reportId, ids))
  return rows.map(({ report: { id, householdId, kind, onDate, note, at }, byName }) => {
    const found = answers.find(({ answer }) => answer.reportId === id)
    const answer = found ? { byName: found.byName, at: found.answer.at, note: found.answer.note } : null
    return { id, householdId, kind, onDate, note, at, byName, answer }
  })
}

/** All that trainers reported of one home that the actor may see, oldest first. */
export const listReports = (ctx: Asking, householdId: string): Promise<HouseholdReport[]> =>
  list(ctx, eq(householdReports.householdId, householdId))

/** Reports of a programme's visible homes that nobody has seen to yet. */
export async function listOpenReports(ctx: Asking, programmeId: string): Promise<HouseholdReport[]> {
  const all = await list(ctx, eq(households.programmeId, programmeId))
  return all.filter(({ answer }) => answer === null)
}
