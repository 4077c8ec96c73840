import { and, eq, inArray } from 'drizzle-orm'
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
import type { RosterFamily } from './check.ts'
import type { Likeness, LikenessGround } from './standing.ts'

type Asking = { read: Pick<Read, 'select'>; actor: Actor; today: LocalDate }

interface Known extends Omit<Likeness, 'because'> {
  streetCode: string
  elderHash: string | null
  elderBirthDate: string
  caregiverHash: string | null
  phone: string | null
}

const left: ReadonlySet<string | undefined> = new Set(['rejected', 'withdrawn'])

/**
 * Looks a family up among the households of all years that the actor may see: by ID number, by phone, by the
 * elder's name in one street. Asks the database once, however many families are looked up.
 */
export async function likenessesFor(
  ctx: Asking,
  programmeId: string,
): Promise<(family: RosterFamily) => Likeness[]> {
  const known = await everybody(ctx, programmeId)
  const by = (key: (one: Known) => string | null) => {
    const found = new Map<string, Known[]>()
    for (const one of known) {
      const value = key(one)
      if (value !== null) found.set(value, [...(found.get(value) ?? []), one])
    }
    return (value: string | null) => (value === null ? [] : (found.get(value) ?? []))
  }
  const byElder = by(one => one.elderHash)
  const byCaregiver = by(one => one.caregiverHash)
  const byPhone = by(one => one.phone)
  const byName = by(one => `${one.elderName} ${one.streetCode}`)
  return ({ elder, caregiver, streetCode }) => {
    const grounds: [LikenessGround, Known[]][] = [
      ['elderId', byElder(elder.idNumber && idHash(elder.idNumber))],
      ['caregiverId', byCaregiver(caregiver.idNumber && idHash(caregiver.idNumber))],
      ['phone', byPhone(caregiver.phone)],
      [
        'names',
        byName(`${elder.name} ${streetCode}`).filter(
          one => one.caregiverName === caregiver.name || one.elderBirthDate === elder.birthDate,
        ),
      ],
    ]
    const found = new Map<string, Likeness>()
    for (const [ground, ones] of grounds) {
      for (const one of ones) {
        const { householdId, studentNo, year, here, elderName, caregiverId, caregiverName } = one
        const because = [...(found.get(householdId)?.because ?? []), ground]
        const likeness = { householdId, studentNo, year, here, elderName, caregiverId, caregiverName }
        found.set(householdId, { ...likeness, because })
      }
    }
    return [...found.values()]
  }
}

async function everybody({ read, actor, today }: Asking, programmeId: string): Promise<Known[]> {
  const visible = visibleHouseholds(read, actor, today)
  const rows = await read
    .select({
      householdId: households.id,
      studentNo: households.studentNo,
      programmeId: households.programmeId,
      year: programmes.year,
      streetCode: households.streetCode,
      elderName: elders.name,
      elderHash: elders.idHash,
      elderBirthDate: elders.birthDate,
      caregiverId: caregivers.id,
      caregiverName: caregivers.name,
      caregiverHash: caregivers.idHash,
      phone: caregivers.phone,
    })
    .from(households)
    .innerJoin(programmes, eq(programmes.id, households.programmeId))
    .innerJoin(elders, eq(elders.id, households.elderId))
    .innerJoin(householdMembers, eq(householdMembers.householdId, households.id))
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(and(visible, eq(householdMembers.standing, 'primary')))
  const ids = read.select({ id: households.id }).from(households).where(visible)
  const events = await read
    .select({
      householdId: statusEvents.householdId,
      position: statusEvents.position,
      status: statusEvents.status,
    })
    .from(statusEvents)
    .where(inArray(statusEvents.householdId, ids))
  const last = new Map<string, { position: number; status: string }>()
  for (const event of events) {
    if ((last.get(event.householdId)?.position ?? 0) < event.position) last.set(event.householdId, event)
  }
  return rows.map(row => ({
    ...row,
    here: row.programmeId === programmeId && !left.has(last.get(row.householdId)?.status),
  }))
}
