import { caregivers, householdMembers } from '#db/schema/index.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { idHash } from '#lib/privacy/identity.ts'
import { demoPhone } from './cast.ts'
import type { DemoPerson, Home } from './home.ts'
import { testIdNumber } from './id-number.ts'
import type { Stage } from './stage.ts'

/** Somebody else in the family who helps; is not counted as trained (domain.md A2). */
export function addSecondary(
  stage: Stage,
  home: Home,
  person: DemoPerson,
  relation: string,
  since: LocalDate,
) {
  const caregiverId = addPerson(stage, person, since)
  addMember(stage, home, { caregiverId, standing: 'secondary', relation, since })
}

/**
 * Another main caregiver from a day on. What the one before has learnt stays with her; the plan carries over
 * (domain.md A2).
 * @param n tells this person's numbers apart from others'
 */
export function changeCaregiver(
  stage: Stage,
  home: Home,
  given: { person: DemoPerson; relation: string; since: LocalDate; phoneEnding: string; n: number },
) {
  const before = stage.sheet
    .rowsOf(householdMembers)
    .find(row => row.householdId === home.id && row.standing === 'primary' && !row.until)
  if (before) before.until = given.since
  const idNumber = testIdNumber(given.person, given.n)
  const caregiverId = addPerson(stage, given.person, given.since, {
    idNumber,
    idHash: idHash(idNumber),
    phone: demoPhone(given.phoneEnding),
  })
  addMember(stage, home, { caregiverId, standing: 'primary', relation: given.relation, since: given.since })
  home.caregiverId = caregiverId
  home.caregiver = given.person
}

function addPerson(
  stage: Stage,
  { name, sex, birthDate }: DemoPerson,
  since: LocalDate,
  known: { idNumber: string; idHash: string; phone: string } | null = null,
): string {
  const at = stage.at(since, '10:20')
  const id = stage.id(at)
  const none = { idNumber: null, idHash: null, phone: null }
  stage.sheet.add(caregivers, { id, name, sex, birthDate, isTest: true, createdAt: at, ...(known ?? none) })
  return id
}

function addMember(
  stage: Stage,
  home: Home,
  member: {
    caregiverId: string
    standing: 'primary' | 'secondary'
    relation: string
    since: LocalDate
  },
) {
  const at = stage.at(member.since, '10:20')
  stage.sheet.add(householdMembers, {
    id: stage.id(at),
    householdId: home.id,
    until: null,
    createdAt: at,
    ...member,
  })
}
