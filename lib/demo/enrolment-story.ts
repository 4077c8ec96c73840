import type { LocalDate } from '#lib/calendar/dates.ts'
import type { StressAnswers } from './evidence.ts'
import type { DemoPerson } from './home.ts'
import type { StagedProgramme } from './stage.ts'

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
