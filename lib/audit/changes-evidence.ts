import { asc, eq } from 'drizzle-orm'
import {
  attendances,
  classSessions,
  followUps,
  needsAssessments,
  surveyResponses,
  testAttempts,
  users,
} from '#db/schema/index.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { sameContent } from '#lib/resend.ts'
import { type Change, change, day, withEarlier } from './change.ts'

/** Assessments, attendance, tests, questionnaires and calls. What a questionnaire says stays out of it. */
export async function evidenceChanges(ctx: Asking, householdId: string): Promise<Change[]> {
  const parts = await Promise.all([
    needsChanges(ctx, householdId),
    attendanceChanges(ctx, householdId),
    testChanges(ctx, householdId),
    callChanges(ctx, householdId),
  ])
  return parts.flat()
}

async function needsChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const rows = await read
    .select({ row: needsAssessments, by: users.name })
    .from(needsAssessments)
    .leftJoin(users, eq(users.id, needsAssessments.byUserId))
    .where(eq(needsAssessments.householdId, householdId))
    .orderBy(asc(needsAssessments.at), asc(needsAssessments.id))
  return withEarlier(rows).flatMap(({ row: { row, by }, earlier }) => {
    const common = { at: row.at, by }
    const before = earlier?.row
    return [
      change({
        ...common,
        id: row.id,
        kind: 'ability',
        old: before ? { as: 'ability', code: before.abilityLevel } : null,
        now: { as: 'ability', code: row.abilityLevel },
      }),
      ...(before && sameContent(before.needsTags, row.needsTags)
        ? []
        : [
            change({
              ...common,
              id: `${row.id}.needs`,
              kind: 'needs',
              old: before ? { as: 'tags', codes: before.needsTags } : null,
              now: { as: 'tags', codes: row.needsTags },
            }),
          ]),
    ]
  })
}

async function attendanceChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const rows = await read
    .select({ row: attendances, heldOn: classSessions.heldOn, by: users.name })
    .from(attendances)
    .innerJoin(classSessions, eq(classSessions.id, attendances.sessionId))
    .leftJoin(users, eq(users.id, attendances.byUserId))
    .where(eq(attendances.householdId, householdId))
    .orderBy(asc(attendances.at), asc(attendances.id))
  return withEarlier(rows, ({ row }) => row.sessionId).map(({ row: { row, heldOn, by }, earlier }) =>
    change({
      id: row.id,
      at: row.at,
      by,
      kind: 'attendance',
      about: heldOn,
      old: earlier ? { as: 'presence', code: earlier.row.presence } : null,
      now: { as: 'presence', code: row.presence },
    }),
  )
}

async function testChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const rows = await read
    .select({ row: testAttempts, by: users.name })
    .from(testAttempts)
    .leftJoin(users, eq(users.id, testAttempts.byUserId))
    .where(eq(testAttempts.householdId, householdId))
  return rows.map(({ row, by }) => {
    const replaced = rows.find(other => other.row.id === row.replaces)
    return change({
      id: row.id,
      at: row.at,
      by,
      kind: row.kind === 'pre' ? 'preTest' : 'postTest',
      old: replaced ? { as: 'number', number: replaced.row.score } : null,
      now: { as: 'number', number: row.score },
    })
  })
}

async function callChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const surveys = await read
    .select({ row: surveyResponses, by: users.name })
    .from(surveyResponses)
    .leftJoin(users, eq(users.id, surveyResponses.byUserId))
    .where(eq(surveyResponses.householdId, householdId))
  const calls = await read
    .select({ row: followUps, by: users.name })
    .from(followUps)
    .leftJoin(users, eq(users.id, followUps.byUserId))
    .where(eq(followUps.householdId, householdId))
  return [
    ...surveys.map(({ row, by }) => {
      const replaced = surveys.find(other => other.row.id === row.replaces)
      return change({
        id: row.id,
        at: row.at,
        by,
        kind: 'survey',
        old: day(replaced?.row.onDate),
        now: day(row.onDate),
      })
    }),
    ...calls.map(({ row, by }) => {
      const replaced = calls.find(other => other.row.id === row.replaces)
      return change({
        id: row.id,
        at: row.at,
        by,
        kind: 'followUp',
        about: row.answered ? 'answered' : 'notAnswered',
        old: day(replaced?.row.onDate),
        now: day(row.onDate),
      })
    }),
  ]
}
