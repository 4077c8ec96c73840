import { and, eq, exists } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { caregivers, elders, householdMembers, households } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { invalid } from '#lib/errors.ts'
import { idHash } from '#lib/privacy/identity.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import type { ApplyInput } from './schema.ts'

type Person = { idNumber: string | null }

const identityOf = ({ idNumber }: Person) => ({ idNumber, idHash: idNumber ? idHash(idNumber) : null })

/** Keeps the elder: the person who is known by this ID number, or a new one. Gives the elder's id. */
export async function keepElder(write: Write, given: ApplyInput['elder'], now: number): Promise<string> {
  const identity = identityOf(given)
  if (identity.idHash) {
    const [known] = await write
      .select({ id: elders.id })
      .from(elders)
      .where(eq(elders.idHash, identity.idHash))
      .limit(1)
    if (known) return known.id
  }
  const { demo } = await installationFacts(write)
  await write.insert(elders).values({ ...given, ...identity, isTest: demo, createdAt: now })
  return given.id
}

/**
 * Keeps the caregiver: a new person, or one who already looks after an elder that the actor may see. Throws 422
 * when the known one is not there.
 */
export async function keepCaregiver(
  write: Write,
  actor: Actor,
  today: LocalDate,
  given: Pick<ApplyInput, 'caregiver' | 'knownCaregiverId'>,
  now: number,
): Promise<string> {
  if (given.caregiver) {
    const { demo } = await installationFacts(write)
    await write
      .insert(caregivers)
      .values({ ...given.caregiver, ...identityOf(given.caregiver), isTest: demo, createdAt: now })
    return given.caregiver.id
  }
  const [known] = await write
    .select({ id: caregivers.id })
    .from(caregivers)
    .where(
      and(
        eq(caregivers.id, given.knownCaregiverId ?? ''),
        exists(
          write
            .select({ id: householdMembers.id })
            .from(householdMembers)
            .innerJoin(households, eq(households.id, householdMembers.householdId))
            .where(
              and(eq(householdMembers.caregiverId, caregivers.id), visibleHouseholds(write, actor, today)),
            ),
        ),
      ),
    )
    .limit(1)
  if (!known) throw invalid([{ path: 'knownCaregiverId', key: 'deskForms.error.choose' }])
  return known.id
}
