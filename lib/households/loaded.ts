import { and, asc, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import {
  caregivers,
  householdMembers,
  households,
  programmes,
  programmeVersions,
  statusEvents,
} from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { notFound } from '#lib/errors.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { currentStatus, type Status, type StatusEvent } from './rules.ts'

type Asking = Pick<Read, 'select'>

/** One household as a command needs it: its rows, the rules it is trained under, who cares, where it stands. */
export interface LoadedHousehold {
  household: typeof households.$inferSelect
  programme: ProgrammeDefinition
  programmeRow: typeof programmes.$inferSelect
  caregiver: typeof caregivers.$inferSelect
  statusEvents: StatusEvent[]
  status: Status | null
  today: LocalDate
}

/** Loads a household within the actor's scope. Throws NotFound, also for one that he may not see. */
export async function loadHousehold(
  read: Asking,
  actor: Actor,
  householdId: string | undefined,
  now: number,
): Promise<LoadedHousehold> {
  const today = localDateOf(now)
  const [row] = await read
    .select({ household: households, programmeRow: programmes, version: programmeVersions })
    .from(households)
    .innerJoin(programmes, eq(programmes.id, households.programmeId))
    .innerJoin(programmeVersions, eq(programmeVersions.id, households.programmeVersionId))
    .where(and(eq(households.id, householdId ?? ''), visibleHouseholds(read, actor, today)))
    .limit(1)
  if (!row) throw notFound()
  const events = await listStatusEvents(read, row.household.id)
  return {
    household: row.household,
    programmeRow: row.programmeRow,
    programme: row.version.definition,
    caregiver: await caregiverOn(read, row.household.id, today),
    statusEvents: events,
    status: currentStatus(events),
    today,
  }
}

/** The main caregiver of a day: the latest primary member who had begun by then (domain.md A2). */
export async function caregiverOn(read: Asking, householdId: string, today: LocalDate) {
  const rows = await read
    .select({ caregiver: caregivers, since: householdMembers.since })
    .from(householdMembers)
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(and(eq(householdMembers.householdId, householdId), eq(householdMembers.standing, 'primary')))
    .orderBy(asc(householdMembers.since), asc(householdMembers.createdAt), asc(householdMembers.id))
  const last = rows.filter(({ since }) => since <= today).at(-1) ?? rows[0]
  if (!last) throw new Error('a household without a main caregiver')
  return last.caregiver
}

/** The status events of a household in the order in which they were recorded. */
export async function listStatusEvents(read: Asking, householdId: string): Promise<StatusEvent[]> {
  const rows = await read
    .select()
    .from(statusEvents)
    .where(eq(statusEvents.householdId, householdId))
    .orderBy(asc(statusEvents.position))
  return rows.map(({ status, onDate, at, position, reasonCode }) => ({
    status: status as Status,
    on: onDate,
    at,
    position,
    reason: reasonCode,
  }))
}
