import { ageOn, type LocalDate, type LocalTime } from '#lib/calendar/dates.ts'
import { maskPhone } from '#lib/privacy/mask.ts'
import { type OpenFlag, openFlags, standingCompletion } from './assembly.ts'
import type { JudgementRows } from './queries-judgements.ts'
import type { HomeRow, PeopleRows } from './queries-people.ts'

/** A person as lists show them: an age, never a birth date (settled.md 23). */
export interface Person {
  id: string
  name: string
  sex: 'female' | 'male'
  age: number
}

export interface Caregiver extends Person {
  /** Code of the programme's relations. */
  relation: string
  maskedPhone: string | null
}

/** Who a household is. Phone masked; no ID number, no birth date. */
export interface Household {
  id: string
  programmeId: string
  programmeVersionId: string
  /** Its seat, or the last one it held; `Standing` says which. */
  seat: number | null
  studentNo: string
  /** The present main caregiver; null only before one was recorded. */
  caregiver: Caregiver | null
  elder: Person
  streetCode: string
  community: string
  address: string
  specialCategory: string | null
  appliedOn: LocalDate
  /** Who has the household today. */
  trainer: { id: string; name: string } | null
  abilityLevel: string | null
  needsTags: string[]
  /** The next date agreed with the family, or why there is none; null before the first. */
  appointment: { onDate: LocalDate | null; atTime: LocalTime | null; noDateReason: string | null } | null
  /** Of the completion that stands. */
  certificateNo: string | null
  /** Unrestricted flags that are not closed. */
  openFlags: OpenFlag[]
}

type PersonRow = { id: string; name: string; sex: 'female' | 'male'; birthDate: LocalDate }

const personOf = ({ id, name, sex, birthDate }: PersonRow, today: LocalDate): Person => ({
  id,
  name,
  sex,
  age: ageOn(birthDate, today),
})

/** The latest primary member who has begun is the present main caregiver (domain.md A2). */
function caregiverOf({ members }: PeopleRows, today: LocalDate): Caregiver | null {
  const main = members.filter(({ standing }) => standing === 'primary')
  const present = main.filter(({ since }) => since <= today).at(-1) ?? main[0]
  if (!present) return null
  const { caregiver, relation } = present
  return {
    ...personOf(caregiver, today),
    relation,
    maskedPhone: caregiver.phone === null ? null : maskPhone(caregiver.phone),
  }
}

/** Who a household is, from its rows. */
export function identityOf(
  { household: row, elder }: HomeRow,
  { people, judgements }: { people: PeopleRows; judgements: JudgementRows },
  today: LocalDate,
): Household {
  const needs = judgements.needs.at(-1)
  const trainer = people.trainers.at(-1)
  const appointment = people.dates.at(-1)
  return {
    id: row.id,
    programmeId: row.programmeId,
    programmeVersionId: row.programmeVersionId,
    seat: row.seat,
    studentNo: row.studentNo,
    caregiver: caregiverOf(people, today),
    elder: personOf(elder, today),
    streetCode: row.streetCode,
    community: row.community,
    address: row.address,
    specialCategory: row.specialCategory,
    appliedOn: row.appliedOn,
    trainer: trainer ? { id: trainer.id, name: trainer.name } : null,
    abilityLevel: needs?.abilityLevel ?? null,
    needsTags: needs?.needsTags ?? [],
    appointment: appointment
      ? {
          onDate: appointment.onDate,
          atTime: appointment.atTime,
          noDateReason: appointment.noDateReason,
        }
      : null,
    certificateNo: standingCompletion(judgements)?.certificateNo ?? null,
    openFlags: openFlags(judgements),
  }
}
