import { asc, eq } from 'drizzle-orm'
import {
  attendances,
  classSessions,
  needsAssessments,
  stressChecks,
  testAttempts,
  visits,
} from '#db/schema/index.ts'
import { may } from '#lib/access/policy.ts'
import { standing } from '#lib/assessments/replaced.ts'
import { stressResult } from '#lib/assessments/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { sessionLessons } from '#lib/progress/rules.ts'
import { listVisitsForReview } from '#lib/visits/queries.ts'
import { listVisitRecords } from '#lib/visits/records.ts'
import type { StressMark, TimelineEntry } from './timeline-entry.ts'

/** The latest stress check per visit, or per day for those of an assessment. */
async function stressMarks(
  { read, actor }: Asking,
  householdId: string,
  programme: ProgrammeDefinition,
): Promise<Map<string, StressMark>> {
  if (!may(actor, 'stress.read')) return new Map()
  const rows = await read
    .select()
    .from(stressChecks)
    .where(eq(stressChecks.householdId, householdId))
    .orderBy(asc(stressChecks.at), asc(stressChecks.id))
  return new Map(
    rows.map(({ visitId, onDate, refused, answers }) => [
      visitId ?? onDate,
      refused || !answers ? 'refused' : stressResult(answers, programme).band,
    ]),
  )
}

/** Visits and attempts, also those that were set aside. */
export async function visitEntries(ctx: Asking, householdId: string, programme: ProgrammeDefinition) {
  const [items, records, marks] = await Promise.all([
    listVisitsForReview(ctx, { householdId }),
    listVisitRecords(ctx.read, eq(visits.householdId, householdId)),
    stressMarks(ctx, householdId, programme),
  ])
  const bodies = new Map(records.map(({ visit, revision }) => [visit.id, revision?.body]))
  return items.map((visit): TimelineEntry => {
    const body = bodies.get(visit.id)
    return {
      kind: 'visit',
      id: visit.id,
      date: visit.visitDate,
      at: visit.receivedAt,
      visit,
      problems: body?.problems ?? { codes: [], text: '' },
      nothingUnusual: body?.nothingUnusual ?? false,
      promised: body?.nextSkills ?? [],
      stress: marks.get(visit.id) ?? null,
    }
  })
}

/** Classes, with what holds of the marks. */
export async function classEntries({ read }: Asking, householdId: string, programme: ProgrammeDefinition) {
  const rows = await read
    .select({ mark: attendances, session: classSessions })
    .from(attendances)
    .innerJoin(classSessions, eq(classSessions.id, attendances.sessionId))
    .where(eq(attendances.householdId, householdId))
    .orderBy(asc(attendances.at), asc(attendances.id))
  const latest = new Map(rows.map(row => [row.session.id, row]))
  return [...latest.values()].map(
    ({ mark, session }): TimelineEntry => ({
      kind: 'class',
      id: session.id,
      date: session.heldOn,
      at: mark.at,
      modules: session.moduleCodes,
      lessons: mark.presence === 'absent' ? 0 : sessionLessons(session.moduleCodes, programme),
      presence: mark.presence,
    }),
  )
}

/** Assessments of needs, with the pre-test of that day. */
export async function needsEntries(ctx: Asking, householdId: string, programme: ProgrammeDefinition) {
  const [rows, tests, marks] = await Promise.all([
    ctx.read.select().from(needsAssessments).where(eq(needsAssessments.householdId, householdId)),
    ctx.read.select().from(testAttempts).where(eq(testAttempts.householdId, householdId)),
    stressMarks(ctx, householdId, programme),
  ])
  const pre = standing(tests).filter(({ kind }) => kind === 'pre')
  return rows.map(
    (row): TimelineEntry => ({
      kind: 'needs',
      id: row.id,
      date: row.assessedOn,
      at: row.at,
      abilityLevel: row.abilityLevel,
      provisional: row.provisional,
      preTest: pre.find(({ onDate }) => onDate === row.assessedOn)?.score ?? null,
      stress: marks.get(row.assessedOn) ?? null,
    }),
  )
}
