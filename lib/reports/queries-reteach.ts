import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import { appointments, assignments, users } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import { type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { hasCriticalChange, listReteach } from '#lib/handbook/queries-reteach.ts'
import type { Reteach } from '#lib/handbook/reteach-rules.ts'
import { currentStatus } from '#lib/households/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { type Asking, listHouseholdFacts } from '#lib/progress/queries.ts'

/** A family that has to be told again, by whom and when. */
export interface ReteachRow {
  householdId: string
  caregiver: string
  definition: ProgrammeDefinition
  again: Reteach[]
  trainer: string | null
  nextVisit: LocalDate | null
}

/** Families that were taught a text that changed, or hold it on paper; not those who have left. Throws 401 and 403. */
export async function listReteachRows(ctx: Asking): Promise<ReteachRow[]> {
  authorize(ctx.actor, 'board.read')
  if (!(await hasCriticalChange(ctx.read))) return []
  const known = (await listHouseholdFacts(ctx)).filter(
    ({ facts }) => currentStatus(facts.statusEvents) !== 'withdrawn',
  )
  const found = await listReteach(
    ctx.read,
    known.map(({ household, definition }) => ({ id: household.id, definition })),
  )
  const ids = [...found.keys()]
  if (ids.length === 0) return []
  const trainers = await trainersOf(ctx, ids)
  const visits = await nextVisits(ctx, ids)
  return known.flatMap(({ household, definition }) => {
    const again = found.get(household.id)
    if (!again) return []
    return [
      {
        householdId: household.id,
        caregiver: household.caregiver?.name ?? household.elder.name,
        definition,
        again,
        trainer: trainers.get(household.id) ?? null,
        nextVisit: visits.get(household.id) ?? null,
      },
    ]
  })
}

async function trainersOf({ read, now }: Asking, ids: readonly string[]) {
  const today = localDateOf(now)
  const rows = await read
    .select({ householdId: assignments.householdId, name: users.name })
    .from(assignments)
    .innerJoin(users, eq(users.id, assignments.trainerId))
    .where(
      and(
        inArray(assignments.householdId, [...ids]),
        lte(assignments.fromDate, today),
        or(isNull(assignments.untilDate), gt(assignments.untilDate, today)),
      ),
    )
    .orderBy(asc(assignments.at), asc(assignments.id))
  return new Map(rows.map(row => [row.householdId, row.name]))
}

async function nextVisits({ read, now }: Asking, ids: readonly string[]) {
  const today = localDateOf(now)
  const rows = await read
    .select()
    .from(appointments)
    .where(inArray(appointments.householdId, [...ids]))
    .orderBy(asc(appointments.basisDate), asc(appointments.at), asc(appointments.id))
  const last = new Map(rows.map(row => [row.householdId, row.onDate]))
  return new Map([...last].filter(([, day]) => day !== null && day >= today))
}
