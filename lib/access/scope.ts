import { and, eq, exists, gt, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { assignments, households, programmes } from '#db/schema/index.ts'
import type { Actor } from './actor.ts'

/**
 * Which households an actor may see, as a condition on `households` (domain.md A1). Deny by default: a role
 * that is not named sees none.
 * @param today local date; a trainer sees a household from the first to the last day of an assignment
 */
export function visibleHouseholds(read: Pick<Read, 'select'>, actor: Actor | null, today: string): SQL {
  switch (actor?.role) {
    case 'coordinator':
      return inArray(
        households.programmeId,
        read
          .select({ id: programmes.id })
          .from(programmes)
          .where(eq(programmes.regionCode, actor.regionCode)),
      )
    case 'providerAdmin':
      return inArray(
        households.programmeId,
        read
          .select({ id: programmes.id })
          .from(programmes)
          .where(eq(programmes.providerId, actor.organisationId)),
      )
    case 'trainer':
      return assignedOn(read, actor.userId, today)
    default:
      return inArray(households.id, [])
  }
}

/** Households that a trainer has on a local date. */
export function assignedOn(read: Pick<Read, 'select'>, trainerId: string, date: string): SQL {
  return exists(
    read
      .select({ id: assignments.id })
      .from(assignments)
      .where(
        and(
          eq(assignments.householdId, households.id),
          eq(assignments.trainerId, trainerId),
          lte(assignments.fromDate, date),
          or(isNull(assignments.untilDate), gt(assignments.untilDate, date)),
        ),
      ),
  )
}

/** Which programmes an actor may see, as a condition on `programmes`. */
export function visibleProgrammes(actor: Actor | null): SQL {
  switch (actor?.role) {
    case 'coordinator':
    case 'trainer':
      return eq(programmes.regionCode, actor.regionCode)
    case 'providerAdmin':
      return eq(programmes.providerId, actor.organisationId)
    default:
      return inArray(programmes.id, [])
  }
}
