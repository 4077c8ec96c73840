import { and, desc, eq, exists, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { assignments, consents, householdMembers, households, visits } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import type { VisitRow } from './records.ts'

type Asking = Pick<Read, 'select'>
export type HouseholdRow = typeof households.$inferSelect

/** Households that a trainer has or ever had: a visit there may still be on its way (settled.md 12). */
const everAssigned = (read: Asking, trainerId: string): SQL =>
  exists(
    read
      .select({ id: assignments.id })
      .from(assignments)
      .where(and(eq(assignments.householdId, households.id), eq(assignments.trainerId, trainerId))),
  )

/** The household that a visit is sent for, if the actor ever had it or may see it. */
export async function findReachableHousehold(
  read: Asking,
  actor: Actor,
  now: number,
  householdId: string,
): Promise<HouseholdRow | undefined> {
  const scope =
    actor.role === 'trainer'
      ? everAssigned(read, actor.userId)
      : visibleHouseholds(read, actor, localDateOf(now))
  const [row] = await read
    .select()
    .from(households)
    .where(and(eq(households.id, householdId), scope))
    .limit(1)
  return row
}

/** A visit by its id, whoever made it. */
export async function findVisitRow(read: Asking, visitId: string): Promise<VisitRow | undefined> {
  const [row] = await read.select().from(visits).where(eq(visits.id, visitId)).limit(1)
  return row
}

/** Whether a trainer had a household on a day. */
export async function wasAssigned(
  read: Asking,
  trainerId: string,
  householdId: string,
  date: LocalDate,
): Promise<boolean> {
  const rows = await read
    .select({ id: assignments.id })
    .from(assignments)
    .where(
      and(
        eq(assignments.householdId, householdId),
        eq(assignments.trainerId, trainerId),
        lte(assignments.fromDate, date),
        or(isNull(assignments.untilDate), gt(assignments.untilDate, date)),
      ),
    )
    .limit(1)
  return rows.length > 0
}

/** Who was the main caregiver on a day; before the first, the first one (domain.md A2). */
export async function caregiverOn(
  read: Asking,
  householdId: string,
  date: LocalDate,
): Promise<string | undefined> {
  const rows = await read
    .select()
    .from(householdMembers)
    .where(and(eq(householdMembers.householdId, householdId), eq(householdMembers.standing, 'primary')))
    .orderBy(desc(householdMembers.since), desc(householdMembers.createdAt), desc(householdMembers.id))
  return (rows.find(({ since }) => since <= date) ?? rows.at(-1))?.caregiverId
}

/** The family's latest answer about photos; null when never asked. */
export async function photoConsentOf(read: Asking, householdId: string): Promise<boolean | null> {
  const [row] = await read
    .select({ granted: consents.granted })
    .from(consents)
    .where(and(eq(consents.householdId, householdId), eq(consents.kind, 'photo')))
    .orderBy(desc(consents.at), desc(consents.id))
    .limit(1)
  return row?.granted ?? null
}
