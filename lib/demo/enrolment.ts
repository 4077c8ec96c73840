import * as schema from '#db/schema/index.ts'
import { planOf } from '#lib/assessments/rules.ts'
import { type LocalDate, later } from '#lib/calendar/dates.ts'
import { eligibilityEvidence } from '#lib/households/schema.ts'
import { idHash } from '#lib/privacy/identity.ts'
import { fillNumber } from '#lib/programmes/rules.ts'
import { demoPhone, userIds } from './cast.ts'
import { type StressAnswers, sitTest, stressCheckOf } from './evidence.ts'
import { assign, changeStatus, type DemoPerson, type Home } from './home.ts'
import { testIdNumber } from './id-number.ts'
import type { Stage, StagedProgramme } from './stage.ts'

export interface Waiver {
  skills: readonly string[]
  reason: string
  on: LocalDate
}

/** A household up to its needs assessment. Steps whose date is missing have not happened yet. */
export interface Enrolment {
  programme: StagedProgramme
  id: string
  /** Number of the student number, counted from 1 in the programme. */
  n: number
  seat: number | null
  elder: DemoPerson & { conditions?: string }
  caregiver: DemoPerson & { phoneEnding: string }
  relation: string
  streetCode: string
  community: string
  address: string
  specialCategory?: string
  source?: 'self' | 'community' | 'import'
  appliedOn: LocalDate
  /** Where an application ended that was not approved. */
  refused?: { on: LocalDate; reason: string }
  waitlistedOn?: LocalDate
  approvedOn?: LocalDate
  photoConsent?: boolean
  trainerId?: string
  assessed?: {
    on: LocalDate
    abilityLevel: string
    abilityScore: number
    needsTags: string[]
    preTest: number
    stress: StressAnswers
    waivers?: readonly Waiver[]
  }
  coordinatorId?: string
}

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

/** Consents, eligibility and seat: rejected, waitlisted, or approved and given to a trainer. */
function review(stage: Stage, home: Home, given: Enrolment) {
  const by = given.coordinatorId ?? userIds.maXiaoyun
  changeStatus(stage, home, 'applied', { on: given.appliedOn, by })
  if (given.refused) {
    const { on, reason } = given.refused
    addReview(stage, home, { on, by, approved: false, reason })
    changeStatus(stage, home, 'rejected', { on, by, reason })
    return
  }
  const reviewedOn = given.waitlistedOn ?? given.approvedOn
  if (!reviewedOn) return
  addConsents(stage, home, reviewedOn, by)
  addReview(stage, home, { on: reviewedOn, by, approved: true })
  if (given.waitlistedOn) changeStatus(stage, home, 'waitlisted', { on: given.waitlistedOn, by })
  if (!given.approvedOn) return
  changeStatus(stage, home, 'eligible', { on: given.approvedOn, by })
  if (home.trainerId) assign(stage, home, home.trainerId, given.approvedOn)
}

function addReview(
  stage: Stage,
  home: Home,
  { on, by, approved, reason }: { on: LocalDate; by: string; approved: boolean; reason?: string },
) {
  const at = stage.at(on, '09:50')
  stage.sheet.add(schema.eligibilityReviews, {
    id: stage.id(at),
    householdId: home.id,
    approved,
    reasonCode: reason ?? null,
    evidence: approved ? [...eligibilityEvidence] : ['age'],
    onDate: on,
    byUserId: by,
    at,
  })
}

function addConsents(stage: Stage, home: Home, on: LocalDate, by: string) {
  const at = stage.at(on, '09:40')
  for (const { code, textVersion } of home.programme.definition.consentKinds) {
    stage.sheet.add(schema.consents, {
      id: stage.id(at),
      householdId: home.id,
      kind: code as 'personal' | 'health' | 'photo',
      granted: code === 'photo' ? home.photoConsent : true,
      textVersion,
      signedBy: home.caregiver.name,
      asGuardian: true,
      onDate: on,
      byUserId: by,
      at,
    })
  }
}

/** The needs assessment with pre-test, stress check and what was left out of the plan (domain.md A6). */
function assess(stage: Stage, home: Home, given: Enrolment) {
  const { assessed } = given
  if (!assessed) return
  const by = given.coordinatorId ?? userIds.maXiaoyun
  const at = stage.at(assessed.on, '14:30')
  stage.sheet.add(schema.needsAssessments, {
    id: stage.id(at),
    householdId: home.id,
    abilityLevel: assessed.abilityLevel,
    abilityScore: assessed.abilityScore,
    assessedOn: assessed.on,
    assessorOrg: '河西区老年人能力评估示例中心',
    provisional: false,
    needsTags: assessed.needsTags,
    byUserId: by,
    at,
  })
  sitTest(stage, home, { kind: 'pre', on: assessed.on, score: assessed.preTest })
  stressCheckOf(stage, home, { on: assessed.on, answers: assessed.stress, by, at })
  changeStatus(stage, home, 'assessed', { on: assessed.on, by, at })
  const decisions = (assessed.waivers ?? []).flatMap(({ skills, reason, on }) =>
    skills.map(skill => ({ skill, decision: 'waive' as const, reason, by, on })),
  )
  home.plan = planOf(
    assessed.needsTags,
    decisions.map(one => ({ ...one, at: 0 })),
    home.programme.definition,
  )
    .filter(({ waived }) => waived === null)
    .map(({ skill }) => skill)
  for (const { skill, reason, on } of decisions) {
    const decidedAt = stage.at(later(on, assessed.on), '16:00')
    stage.sheet.add(schema.planDecisions, {
      id: stage.id(decidedAt),
      householdId: home.id,
      skillCode: skill,
      decision: 'waive',
      reason,
      byUserId: by,
      at: decidedAt,
    })
  }
}

/** Somebody else in the family who helps; is not counted as trained (domain.md A2). */
export function addSecondary(
  stage: Stage,
  home: Home,
  person: DemoPerson,
  relation: string,
  since: LocalDate,
) {
  const at = stage.at(since, '10:20')
  const id = stage.id(at)
  stage.sheet.add(schema.caregivers, {
    id,
    name: person.name,
    sex: person.sex,
    birthDate: person.birthDate,
    idNumber: null,
    idHash: null,
    isTest: true,
    createdAt: at,
    phone: null,
  })
  stage.sheet.add(schema.householdMembers, {
    id: stage.id(at),
    householdId: home.id,
    caregiverId: id,
    standing: 'secondary',
    relation,
    since,
    createdAt: at,
  })
}
