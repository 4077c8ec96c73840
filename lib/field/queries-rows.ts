import { and, asc, eq, gt, gte, inArray, ne, or } from 'drizzle-orm'
import {
  appointments,
  assignments,
  caregivers,
  elders,
  handbookDistributions,
  householdMembers,
  households,
  users,
  visitRevisions,
  visits,
} from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { isBook, stands } from '#lib/handbook/queries-handouts.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { listVisitRecords, revisionColumns } from '#lib/visits/records.ts'

type Read = Asking['read']

/** Whole phone numbers, by caregiver: the trainer of a family may call it. */
export async function phonesOf(read: Read, caregiverIds: readonly string[]) {
  if (caregiverIds.length === 0) return new Map<string, string | null>()
  const rows = await read
    .select({ id: caregivers.id, phone: caregivers.phone })
    .from(caregivers)
    .where(inArray(caregivers.id, [...caregiverIds]))
  return new Map(rows.map(({ id, phone }) => [id, phone]))
}

/** The next date that holds, by household: the latest by the day it speaks from, then by when it was said. */
export async function appointmentsOf(read: Read, householdIds: readonly string[]) {
  if (householdIds.length === 0) return new Map<string, typeof appointments.$inferSelect>()
  const rows = await read
    .select()
    .from(appointments)
    .where(inArray(appointments.householdId, [...householdIds]))
    .orderBy(asc(appointments.basisDate), asc(appointments.at), asc(appointments.id))
  return new Map(rows.map(row => [row.householdId, row]))
}

/** The edition of the book that a family was last given, by household. */
export async function editionsGiven(read: Read, householdIds: readonly string[]) {
  if (householdIds.length === 0) return new Map<string, string>()
  const rows = await read
    .select()
    .from(handbookDistributions)
    .where(and(inArray(handbookDistributions.householdId, [...householdIds]), isBook, stands))
    .orderBy(asc(handbookDistributions.onDate), asc(handbookDistributions.at), asc(handbookDistributions.id))
  return new Map(rows.map(({ householdId, editionId }) => [householdId, editionId]))
}

/** Every visit of the trainer's households, and of those where he has been before. */
export async function visitsAround(read: Read, actor: Actor, householdIds: readonly string[]) {
  const been = read.select({ id: visits.householdId }).from(visits).where(eq(visits.trainerId, actor.userId))
  const around = or(inArray(visits.householdId, [...householdIds]), inArray(visits.householdId, been))
  const records = await listVisitRecords(read, around)
  const homes = await read
    .select({ id: households.id, programmeVersionId: households.programmeVersionId })
    .from(households)
    .where(inArray(households.id, read.select({ id: visits.householdId }).from(visits).where(around)))
  return { records, versions: new Map(homes.map(home => [home.id, home.programmeVersionId])) }
}

/** The newest kept content of visits, by visit: what a further correction is based on. */
export async function headsOf(read: Read, visitIds: readonly string[]) {
  if (visitIds.length === 0) return new Map<string, never>()
  const rows = await read
    .select(revisionColumns)
    .from(visitRevisions)
    .where(and(inArray(visitRevisions.visitId, [...visitIds]), ne(visitRevisions.disposition, 'conflict')))
    .orderBy(asc(visitRevisions.seq))
  return new Map(rows.map(row => [row.visitId, row]))
}

/** Visits of a trainer of which the server received something since then. */
export async function lastReceived(read: Read, actor: Actor, since: number): Promise<Set<string>> {
  const rows = await read
    .select({ visitId: visitRevisions.visitId })
    .from(visitRevisions)
    .innerJoin(visits, eq(visits.id, visitRevisions.visitId))
    .where(and(eq(visits.trainerId, actor.userId), gte(visitRevisions.receivedAt, since)))
  return new Set(rows.map(({ visitId }) => visitId))
}

/** Names and roles of users, by id. */
export async function staffOf(read: Read, userIds: readonly string[]) {
  const ids = [...new Set(userIds)]
  if (ids.length === 0) return new Map<string, never>()
  const rows = await read
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(inArray(users.id, ids))
  return new Map(rows.map(row => [row.id, row]))
}

/** Names of the people of visits: the caregiver of the day and the elder, by visit. */
export async function peopleOf(read: Read, visitIds: readonly string[]) {
  if (visitIds.length === 0) return new Map<string, never>()
  const rows = await read
    .select({ visitId: visits.id, caregiver: caregivers.name, elder: elders.name })
    .from(visits)
    .innerJoin(caregivers, eq(caregivers.id, visits.caregiverId))
    .innerJoin(households, eq(households.id, visits.householdId))
    .innerJoin(elders, eq(elders.id, households.elderId))
    .where(inArray(visits.id, [...visitIds]))
  return new Map(rows.map(row => [row.visitId, row]))
}

/** The present main caregiver's name, by household. */
export async function caregiverNamesOf(read: Read, householdIds: readonly string[]) {
  const ids = [...new Set(householdIds)]
  if (ids.length === 0) return new Map<string, string>()
  const rows = await read
    .select({ householdId: householdMembers.householdId, name: caregivers.name })
    .from(householdMembers)
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(and(inArray(householdMembers.householdId, ids), eq(householdMembers.standing, 'primary')))
    .orderBy(asc(householdMembers.since), asc(householdMembers.createdAt), asc(householdMembers.id))
  return new Map(rows.map(({ householdId, name }) => [householdId, name]))
}

/** All assignments of the households in which a trainer takes part now or later, in order. */
export async function assignmentsAround(read: Read, actor: Actor, today: string) {
  const mine = read
    .select({ id: assignments.householdId })
    .from(assignments)
    .where(eq(assignments.trainerId, actor.userId))
  const bounded = read
    .select({ id: assignments.householdId })
    .from(assignments)
    .where(gt(assignments.untilDate, today))
  return read
    .select({
      householdId: assignments.householdId,
      trainerId: assignments.trainerId,
      trainerName: users.name,
      fromDate: assignments.fromDate,
      untilDate: assignments.untilDate,
    })
    .from(assignments)
    .innerJoin(users, eq(users.id, assignments.trainerId))
    .where(and(inArray(assignments.householdId, mine), inArray(assignments.householdId, bounded)))
    .orderBy(asc(assignments.fromDate), asc(assignments.at), asc(assignments.id))
}
