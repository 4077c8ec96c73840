import { asc, eq } from 'drizzle-orm'
import { assignments, caregivers, householdMembers, statusEvents, users } from '#db/schema/index.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { listReports } from './queries-reports.ts'
import type { Status } from './rules.ts'
import type { TimelineEntry } from './timeline-entry.ts'

/** Said by what caused them: assessed by the assessment, completed by the judgement, followed up by the call. */
const toldElsewhere: ReadonlySet<string> = new Set(['assessed', 'completed', 'followedUp'])

/** Changes of status that nothing else in the timeline tells. */
export async function statusEntries({ read }: Asking, householdId: string): Promise<TimelineEntry[]> {
  const rows = await read
    .select()
    .from(statusEvents)
    .where(eq(statusEvents.householdId, householdId))
    .orderBy(asc(statusEvents.position))
  return rows.flatMap((row, i): TimelineEntry[] => {
    const from = (rows[i - 1]?.status ?? null) as Status | null
    const back = from === 'suspended'
    if (!back && (toldElsewhere.has(row.status) || row.status === 'inTraining')) return []
    return [
      {
        kind: 'status',
        id: row.id,
        date: row.onDate,
        at: row.at,
        status: row.status as Status,
        from,
        reason: row.reasonCode,
        note: row.note,
      },
    ]
  })
}

/** Who taught and who cared, from which day. */
export async function peopleEntries({ read }: Asking, householdId: string): Promise<TimelineEntry[]> {
  const [given, members] = await Promise.all([
    read
      .select({ row: assignments, trainer: users.name })
      .from(assignments)
      .innerJoin(users, eq(users.id, assignments.trainerId))
      .where(eq(assignments.householdId, householdId)),
    read
      .select({ row: householdMembers, name: caregivers.name })
      .from(householdMembers)
      .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
      .where(eq(householdMembers.householdId, householdId))
      .orderBy(asc(householdMembers.since), asc(householdMembers.createdAt), asc(householdMembers.id)),
  ])
  return [
    ...given.map(({ row, trainer }) => ({
      kind: 'assignment' as const,
      id: row.id,
      date: row.fromDate,
      at: row.at,
      trainer,
    })),
    ...members
      .filter(({ row }) => row.standing === 'primary')
      .slice(1)
      .map(({ row, name }) => ({
        kind: 'caregiver' as const,
        id: row.id,
        date: row.since,
        at: row.createdAt,
        name,
        first: false,
      })),
  ]
}

/** What trainers reported of the home from the phone. */
export async function reportEntries(ctx: Asking, householdId: string): Promise<TimelineEntry[]> {
  const reports = await listReports(ctx, householdId)
  return reports.map(({ id, kind: report, onDate: date, at, byName: by, note }) => ({
    kind: 'report',
    id,
    date,
    at,
    report,
    by,
    note,
  }))
}
