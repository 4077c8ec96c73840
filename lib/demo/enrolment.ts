import * as schema from '#db/schema/index.ts'
import { idHash } from '#lib/privacy/identity.ts'
import { fillNumber } from '#lib/programmes/rules.ts'
import { review } from './approval.ts'
import { assess } from './assessment.ts'
import { demoPhone } from './cast.ts'
import type { Enrolment } from './enrolment-story.ts'
import type { DemoPerson, Home } from './home.ts'
import { testIdNumber } from './id-number.ts'
import type { Stage } from './stage.ts'

export type { Enrolment } from './enrolment-story.ts'

/** Tells how a household came into the programme (domain.md A2, A3). */
export function enrol(stage: Stage, given: Enrolment): Home {
  const { sheet } = stage
  const at = stage.at(given.appliedOn, '09:30')
  const definition = given.programme.definition
  const home: Home = {
    id: given.id,
    programme: given.programme,
    studentNo: fillNumber(definition.numbers.studentNo, { year: definition.year, n: given.n }),
    elderId: stage.id(at),
    caregiverId: stage.id(at),
    elder: given.elder,
    caregiver: given.caregiver,
    trainerId: given.trainerId ?? null,
    photoConsent: given.photoConsent ?? true,
    needsTags: given.assessed?.needsTags ?? [],
    plan: [],
    status: 'applied',
    statusCount: 0,
  }
  addPeople(stage, home, given, at)
  sheet.add(schema.households, {
    id: home.id,
    programmeId: given.programme.id,
    programmeVersionId: given.programme.versionId,
    elderId: home.elderId,
    studentNo: home.studentNo,
    seat: given.seat,
    streetCode: given.streetCode,
    community: given.community,
    address: given.address,
    specialCategory: given.specialCategory ?? null,
    source: given.source ?? 'community',
    appliedOn: given.appliedOn,
    createdAt: at,
  })
  sheet.add(schema.householdMembers, {
    id: stage.id(at),
    householdId: home.id,
    caregiverId: home.caregiverId,
    standing: 'primary',
    relation: given.relation,
    since: given.appliedOn,
    createdAt: at,
  })
  review(stage, home, given)
  assess(stage, home, given)
  return home
}

function addPeople(stage: Stage, home: Home, given: Enrolment, createdAt: number) {
  const { elder, caregiver } = given
  const numberOf = (person: DemoPerson, order: number) => testIdNumber(person, given.n * 2 + order)
  const common = ({ name, sex, birthDate }: DemoPerson) => ({ name, sex, birthDate, isTest: true, createdAt })
  const [elderNumber, caregiverNumber] = [numberOf(elder, 0), numberOf(caregiver, 1)]
  stage.sheet.add(schema.elders, {
    id: home.elderId,
    ...common(elder),
    idNumber: elderNumber,
    idHash: idHash(elderNumber),
    conditions: elder.conditions ?? null,
  })
  stage.sheet.add(schema.caregivers, {
    id: home.caregiverId,
    ...common(caregiver),
    idNumber: caregiverNumber,
    idHash: idHash(caregiverNumber),
    phone: demoPhone(caregiver.phoneEnding),
  })
}
