import { inOrder } from '#lib/assessments/rules.ts'
import { type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import type { Answer } from '#lib/feedback/queries-answers.ts'
import type { Reteach } from '#lib/handbook/reteach-rules.ts'
import { findSkill } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { countedRatings } from '#lib/progress/evidence.ts'
import type { Assessment, KnownHousehold } from '#lib/progress/queries.ts'
import { type HouseholdStatus, levelsOf, makeupLessons, missingItems } from '#lib/progress/rules.ts'
import { riskState } from '#lib/risks/rules.ts'
import type { VisitRecord } from '#lib/visits/records.ts'
import { defaultNextVisitDate, suggestedSkills, visitsInOrder } from '#lib/visits/rules.ts'
import type { FieldAnswer, FieldAppointment, FieldHousehold, FieldMissing, FieldPastVisit } from './schema.ts'

/** So many earlier visits go to the phone. */
const LAST_VISITS = 5

interface Given extends KnownHousehold {
  assessment: Assessment
  /** All visits of the household, in any state. */
  records: readonly VisitRecord[]
  numbers: ReadonlyMap<string, number>
  appointment: FieldAppointment | null
  phone: string | null
  handbookEditionId: string | null
  reteach: readonly Reteach[]
  answers: readonly Answer[]
  trainerNameOf: (userId: string) => string
  now: number
}

/** Nothing is left to do for a household in which the course has ended, once the programme is over too. */
export function isOver(
  status: HouseholdStatus | null,
  { endDate }: ProgrammeDefinition,
  today: LocalDate,
): boolean {
  return endDate < today && (status === 'followedUp' || status === 'withdrawn')
}

/** A household as the trainer's phone knows it. Pure; null before a caregiver or a status was recorded. */
export function fieldHousehold(given: Given): FieldHousehold | null {
  const { household, facts, definition, assessment, now } = given
  const { caregiver, elder } = household
  if (caregiver === null || assessment.status === null) return null
  const today = localDateOf(now)
  const past = pastVisits(given)
  return {
    id: household.id,
    studentNo: household.studentNo,
    seat: household.seat,
    programmeVersionId: household.programmeVersionId,
    status: assessment.status,
    caregiver: {
      id: caregiver.id,
      name: caregiver.name,
      sex: caregiver.sex,
      age: caregiver.age,
      relation: caregiver.relation,
    },
    elder: { name: elder.name, sex: elder.sex, age: elder.age },
    phone: given.phone,
    streetCode: household.streetCode,
    community: household.community,
    address: household.address,
    needsTags: household.needsTags,
    abilityLevel: household.abilityLevel,
    photoConsent: facts.consents.find(({ kind }) => kind === 'photo')?.granted ?? null,
    approvedOn: facts.approvedOn,
    plan: facts.plan,
    levels: newestRatings(given),
    progress: assessment.progress,
    missing: missing(given),
    visitsSoFar: given.records.filter(({ visit }) => given.numbers.has(visit.id)).length,
    makeupLessons: makeupLessons(facts, definition),
    lastVisits: past.slice(0, LAST_VISITS),
    agenda: suggestedSkills(
      {
        changed: given.reteach.flatMap(({ skills }) => skills),
        promised: promised(past),
        plan: facts.plan,
        levels: levelsOf(facts),
      },
      definition,
    ),
    appointment: given.appointment,
    suggestedNextDate: defaultNextVisitDate(today, definition),
    flags: household.openFlags.map(flag => ({
      id: flag.id,
      riskType: flag.riskType,
      level: flag.level,
      state: riskState(flag),
      onDate: flag.onDate,
    })),
    handbookEditionId: given.handbookEditionId,
    reteach: [...given.reteach],
    answers: answered(given),
  }
}

/** So many answers are told at a visit; the desk has them all. */
const LAST_ANSWERS = 5

const answered = ({ answers }: Given): FieldAnswer[] =>
  answers
    .flatMap(({ words, onDate, decision, reason, written }) =>
      decision === null
        ? []
        : [
            {
              words,
              onDate,
              decision,
              reason,
              written: written.map(({ number, section }) => ({ number, section })),
            },
          ],
    )
    .slice(0, LAST_ANSWERS)

const newestRatings = ({ facts }: Given): FieldHousehold['levels'] =>
  Object.fromEntries(
    inOrder(countedRatings(facts)).map(({ skill, level, date, place }) => [skill, { level, date, place }]),
  )

const missing = ({ assessment, definition }: Given): FieldMissing[] =>
  missingItems(assessment.completion).map(({ key, values, codes }) => ({
    key,
    values,
    skills: codes.filter(code => isSkill(code, definition)),
  }))

const isSkill = (code: string, definition: ProgrammeDefinition) => findSkill(definition, code) !== undefined

/** What the last visit that was met promised to practise. */
const promised = (past: readonly FieldPastVisit[]): string[] => past.find(({ met }) => met)?.nextSkills ?? []

/** Earlier visits, newest first; voided ones and those that do not count say nothing. */
function pastVisits({ records, numbers, trainerNameOf }: Given): FieldPastVisit[] {
  const told = records.flatMap(({ visit, revision, state }) =>
    revision && state !== 'voided' ? [{ ...revision.body, id: visit.id, trainerId: visit.trainerId }] : [],
  )
  return visitsInOrder(told)
    .reverse()
    .map(body => ({
      id: body.id,
      visitDate: body.visitDate satisfies LocalDate,
      kind: body.kind,
      met: body.met,
      visitNo: numbers.get(body.id) ?? null,
      attemptReason: body.attemptReason ?? null,
      trainerName: trainerNameOf(body.trainerId),
      skills: body.skills.map(({ code, level }) => ({ code, level })),
      advice: body.advice,
      problems: body.problems,
      nextSteps: body.nextSteps ?? [],
      nextSkills: body.nextSkills ?? [],
    }))
}
