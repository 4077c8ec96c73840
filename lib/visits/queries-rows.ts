import { and, asc, eq, inArray, ne, type SQL } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import {
  caregivers,
  editions,
  elders,
  households,
  riskEvents,
  riskFlags,
  users,
  visitRevisions,
  visits,
} from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { listDefinitions } from '#lib/programmes/queries.ts'
import { listVisitRecords, revisionColumns } from './records.ts'

/** What a query about visits needs of a request. */
export interface Asking {
  read: Pick<Read, 'select'>
  actor: Actor | null
  now: number
}

/** Every visit of the households that a condition names, with the rows that a list or a page shows of them. */
export async function visitRows({ read, actor, now }: Asking, which: SQL | undefined) {
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(and(visibleHouseholds(read, actor, localDateOf(now)), which))
  const here = inArray(visits.householdId, visible)
  const records = await listVisitRecords(read, here)
  const homes = await read
    .select({ household: households, elder: { name: elders.name, birthDate: elders.birthDate } })
    .from(households)
    .innerJoin(elders, eq(elders.id, households.elderId))
    .where(inArray(households.id, visible))
  const revisions = await read
    .select({
      visitId: visitRevisions.visitId,
      revisionId: visitRevisions.revisionId,
      disposition: visitRevisions.disposition,
      seq: visitRevisions.seq,
      savedAt: visitRevisions.savedAt,
      receivedAt: visitRevisions.receivedAt,
    })
    .from(visitRevisions)
    .where(inArray(visitRevisions.householdId, visible))
    .orderBy(asc(visitRevisions.seq))
  const flags = await read
    .select({ visitId: riskFlags.visitId, level: riskFlags.level })
    .from(riskFlags)
    .where(inArray(riskFlags.householdId, visible))
  const people = await read
    .select({ visitId: visits.id, name: caregivers.name, phone: caregivers.phone })
    .from(visits)
    .innerJoin(caregivers, eq(caregivers.id, visits.caregiverId))
    .where(here)
  return {
    records,
    homes: new Map(homes.map(home => [home.household.id, home])),
    revisions,
    flags,
    people: new Map(people.map(person => [person.visitId, person])),
    names: await namesOf(
      { read },
      records.flatMap(({ visit, reviews }) => [visit.trainerId, ...reviews.map(({ byUserId }) => byUserId)]),
    ),
    definitions: await listDefinitions(
      read,
      homes.map(({ household }) => household.programmeVersionId),
    ),
  }
}

export type VisitRows = Awaited<ReturnType<typeof visitRows>>

/** Names of users by id. */
export async function namesOf(
  { read }: Pick<Asking, 'read'>,
  userIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(userIds)]
  if (ids.length === 0) return new Map()
  const rows = await read.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Everything that was ever sent for one visit, oldest first, without the bytes. */
export const revisionRows = ({ read }: Pick<Asking, 'read'>, visitId: string) =>
  read
    .select(revisionColumns)
    .from(visitRevisions)
    .where(eq(visitRevisions.visitId, visitId))
    .orderBy(asc(visitRevisions.seq))

/** The newest set-aside content of visits that have no other. */
export async function setAsideBodies({ read }: Pick<Asking, 'read'>, visitIds: readonly string[]) {
  if (visitIds.length === 0) return []
  return read
    .select({
      visitId: visitRevisions.visitId,
      body: visitRevisions.body,
      seq: visitRevisions.seq,
    })
    .from(visitRevisions)
    .where(and(inArray(visitRevisions.visitId, [...visitIds]), ne(visitRevisions.disposition, 'conflict')))
    .orderBy(asc(visitRevisions.seq))
}

/** The ordinary flags that a visit raised, with what was done about each. */
export async function flagRows({ read }: Pick<Asking, 'read'>, visitId: string) {
  const flags = await read.select().from(riskFlags).where(eq(riskFlags.visitId, visitId))
  const events = await read
    .select({ flagId: riskEvents.flagId, step: riskEvents.step, at: riskEvents.at })
    .from(riskEvents)
    .innerJoin(riskFlags, eq(riskFlags.id, riskEvents.flagId))
    .where(eq(riskFlags.visitId, visitId))
  return flags.map(flag => ({
    ...flag,
    events: events.filter(({ flagId }) => flagId === flag.id).map(({ step, at }) => ({ step, at })),
  }))
}

/** The numbers of editions, by their ids. */
export async function editionNumbers(
  { read }: Pick<Asking, 'read'>,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, number>> {
  const asked = ids.filter(id => typeof id === 'string')
  if (asked.length === 0) return new Map()
  const rows = await read
    .select({ id: editions.id, number: editions.number })
    .from(editions)
    .where(inArray(editions.id, asked))
  return new Map(rows.map(({ id, number }) => [id, number]))
}
