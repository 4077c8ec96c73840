import { and, eq, inArray, or } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import {
  caregivers,
  elders,
  householdMembers,
  households,
  programmes,
  statusEvents,
} from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { idHash } from '#lib/privacy/identity.ts'
import { currentStatus, type Status } from './rules.ts'
import type { ApplyInput } from './schema.ts'

export type DuplicateGround = 'elderId' | 'caregiverId' | 'phone' | 'names'

/** A household that looks like the one applied for, of any year that the actor may see. */
export interface Duplicate {
  householdId: string
  studentNo: string
  programmeId: string
  year: number
  elderId: string
  elderName: string
  caregiverId: string
  caregiverName: string
  status: Status | null
  because: DuplicateGround[]
}

type Sought = Pick<ApplyInput, 'elder' | 'caregiver' | 'knownCaregiverId' | 'streetCode'>

/**
 * Households with the same elder or caregiver by ID number, the same phone, or the same two names in one street
 * (domain.md A2, A3). A caregiver who was named as known is no ground.
 */
export async function findDuplicates(
  read: Pick<Read, 'select'>,
  actor: Actor,
  today: LocalDate,
  sought: Sought,
): Promise<Duplicate[]> {
  const { elder, caregiver } = sought
  const elderHash = elder.idNumber && idHash(elder.idNumber)
  const caregiverHash = caregiver?.idNumber ? idHash(caregiver.idNumber) : null
  const rows = await read
    .select({ household: households, year: programmes.year, elder: elders, caregiver: caregivers })
    .from(households)
    .innerJoin(programmes, eq(programmes.id, households.programmeId))
    .innerJoin(elders, eq(elders.id, households.elderId))
    .innerJoin(householdMembers, eq(householdMembers.householdId, households.id))
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(
      and(
        visibleHouseholds(read, actor, today),
        or(
          elderHash ? eq(elders.idHash, elderHash) : undefined,
          caregiverHash ? eq(caregivers.idHash, caregiverHash) : undefined,
          caregiver ? eq(caregivers.phone, caregiver.phone) : undefined,
          eq(elders.name, elder.name),
        ),
      ),
    )
  const alike = rows.flatMap(row => {
    const grounds: [DuplicateGround, boolean][] = [
      ['elderId', elderHash !== null && row.elder.idHash === elderHash],
      ['caregiverId', caregiverHash !== null && row.caregiver.idHash === caregiverHash],
      ['phone', caregiver !== null && row.caregiver.phone === caregiver.phone],
      [
        'names',
        row.elder.name === elder.name &&
          row.household.streetCode === sought.streetCode &&
          (caregiver === null || row.caregiver.name === caregiver.name),
      ],
    ]
    const because = grounds.filter(([, holds]) => holds).map(([ground]) => ground)
    return because.length === 0 ? [] : [{ ...row, because }]
  })
  const statuses = await statusesOf(read, [...new Set(alike.map(({ household }) => household.id))])
  const found = new Map<string, Duplicate>()
  for (const { household, year, elder: old, caregiver: carer, because } of alike) {
    found.set(household.id, {
      householdId: household.id,
      studentNo: household.studentNo,
      programmeId: household.programmeId,
      year,
      elderId: old.id,
      elderName: old.name,
      caregiverId: carer.id,
      caregiverName: carer.name,
      status: statuses.get(household.id) ?? null,
      because: [...new Set([...(found.get(household.id)?.because ?? []), ...because])],
    })
  }
  return [...found.values()]
}

async function statusesOf(read: Pick<Read, 'select'>, ids: string[]): Promise<Map<string, Status | null>> {
  if (ids.length === 0) return new Map()
  const rows = await read.select().from(statusEvents).where(inArray(statusEvents.householdId, ids))
  return new Map(
    ids.map(id => {
      const own = rows.filter(row => row.householdId === id)
      return [
        id,
        currentStatus(
          own.map(({ status, onDate, at, position }) => ({
            status: status as Status,
            on: onDate,
            at,
            position,
          })),
        ),
      ]
    }),
  )
}
