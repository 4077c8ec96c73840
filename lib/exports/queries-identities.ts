import { and, eq, inArray } from 'drizzle-orm'
import { caregivers, elders, householdMembers, households } from '#db/schema/index.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { maskIdNumber, maskPhone } from '#lib/privacy/mask.ts'
import type { Asking } from '#lib/progress/queries.ts'

/** Numbers of the people of a household, masked unless the whole is asked for with a reason. */
export interface Identity {
  caregiver: { birthDate: string | null; idNumber: string; phone: string }
  elder: { birthDate: string | null; idNumber: string }
  conditions: string | null
}

const nobody = { birthDate: null, idNumber: '', phone: '' }

/**
 * Who the people of a programme's visible households are.
 * @param present the main caregiver of today, by household
 * @param full numbers and birth dates as they are; stars and no birth date otherwise (settled.md 23)
 */
export async function listIdentities(
  { read, actor, now }: Asking,
  programmeId: string,
  present: ReadonlyMap<string, string | null>,
  full: boolean,
): Promise<Map<string, Identity>> {
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(and(visibleHouseholds(read, actor, localDateOf(now)), eq(households.programmeId, programmeId)))
  const homes = await read
    .select({ id: households.id, elder: elders })
    .from(households)
    .innerJoin(elders, eq(elders.id, households.elderId))
    .where(inArray(households.id, visible))
  const members = await read
    .select({ householdId: householdMembers.householdId, caregiver: caregivers })
    .from(householdMembers)
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(inArray(householdMembers.householdId, visible))
  const carers = new Map(
    members
      .filter(({ householdId, caregiver }) => present.get(householdId) === caregiver.id)
      .map(({ householdId, caregiver }) => [householdId, caregiver]),
  )
  const idNumber = (number: string | null) => (number === null ? '' : full ? number : maskIdNumber(number))
  const phone = (number: string | null) => (number === null ? '' : full ? number : maskPhone(number))
  const birthDate = (date: string) => (full ? date : null)
  return new Map(
    homes.map(({ id, elder }) => {
      const carer = carers.get(id)
      return [
        id,
        {
          caregiver: carer
            ? {
                birthDate: birthDate(carer.birthDate),
                idNumber: idNumber(carer.idNumber),
                phone: phone(carer.phone),
              }
            : nobody,
          elder: { birthDate: birthDate(elder.birthDate), idNumber: idNumber(elder.idNumber) },
          conditions: elder.conditions,
        },
      ]
    }),
  )
}
