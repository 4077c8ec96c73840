import { and, asc, eq, gt, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import {
  appointments,
  assignments,
  caregivers,
  elders,
  householdMembers,
  households,
  users,
} from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { Asking } from './queries-programmes.ts'

/** The ids of the households that a condition names: what every other table is asked with. */
export const idsOf = ({ read }: Pick<Asking, 'read'>, which: SQL) =>
  read.select({ id: households.id }).from(households).where(which)

export type HouseholdIds = ReturnType<typeof idsOf>

/** Who lives there; who cares, who teaches now, when is the next date: oldest first in each list. */
export async function peopleRows({ read, now }: Asking, which: SQL) {
  const ids = idsOf({ read }, which)
  const today = localDateOf(now)
  const [homes, members, trainers, dates] = await Promise.all([
    read
      .select({ household: households, elder: elders })
      .from(households)
      .innerJoin(elders, eq(elders.id, households.elderId))
      .where(which)
      .orderBy(asc(households.studentNo)),
    read
      .select({
        householdId: householdMembers.householdId,
        standing: householdMembers.standing,
        relation: householdMembers.relation,
        since: householdMembers.since,
        until: householdMembers.until,
        caregiver: caregivers,
      })
      .from(householdMembers)
      .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
      .where(inArray(householdMembers.householdId, ids))
      .orderBy(asc(householdMembers.since), asc(householdMembers.createdAt), asc(householdMembers.id)),
    read
      .select({ householdId: assignments.householdId, id: users.id, name: users.name })
      .from(assignments)
      .innerJoin(users, eq(users.id, assignments.trainerId))
      .where(
        and(
          inArray(assignments.householdId, ids),
          lte(assignments.fromDate, today),
          or(isNull(assignments.untilDate), gt(assignments.untilDate, today)),
        ),
      )
      .orderBy(asc(assignments.fromDate), asc(assignments.at), asc(assignments.id)),
    read
      .select({
        householdId: appointments.householdId,
        onDate: appointments.onDate,
        atTime: appointments.atTime,
        noDateReason: appointments.noDateReason,
      })
      .from(appointments)
      .where(inArray(appointments.householdId, ids))
      .orderBy(asc(appointments.basisDate), asc(appointments.at), asc(appointments.id)),
  ])
  return { homes, people: { members, trainers, dates } }
}

type Asked = Awaited<ReturnType<typeof peopleRows>>
export type HomeRow = Asked['homes'][number]
export type PeopleRows = Asked['people']
