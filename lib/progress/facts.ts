import type { PlanItem, Rating, TestAttempt } from '#lib/assessments/schema.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import type { StatusEvent } from '#lib/households/rules.ts'
import type { RiskLevelCode } from '#lib/programmes/schema.ts'
import type { VisitFact } from '#lib/visits/rules.ts'

/** A class session and whether the present caregiver was there. `late` counts as present. */
export interface ClassAttendance {
  sessionId: string
  date: LocalDate
  modules: string[]
  present: boolean
}

export interface FollowUpFact {
  date: LocalDate
  /** Someone picked up or opened: only then is it contact. */
  answered: boolean
}

/** One item of the completion rule set aside by the coordinator with a reason. */
export interface Override {
  item: CompletionKey
  reason: string
  by: string
  at: number
}

export type CompletionKey =
  | 'consent'
  | 'eligibility'
  | 'classroom'
  | 'visits'
  | 'minutes'
  | 'span'
  | 'critical'
  | 'emergency'
  | 'share'
  | 'noneAtZero'
  | 'test'
  | 'survey'
  | 'urgentRisk'
  | 'restricted'

/**
 * All that is known about one household, as plain values: what every rule of progress reads. Evidence of
 * the present main caregiver only. Restricted flags are not in it (settled.md 2).
 */
export interface HouseholdFacts {
  householdId: string
  /** 1–quota, also after leaving; null until approved. */
  seat: number | null
  statusEvents: StatusEvent[]
  /** The latest answer per kind. */
  consents: { kind: string; granted: boolean }[]
  eligibilityApproved: boolean
  approvedOn: LocalDate | null
  plan: PlanItem[]
  classAttendances: ClassAttendance[]
  visits: VisitFact[]
  ratings: Rating[]
  tests: TestAttempt[]
  surveys: { date: LocalDate }[]
  followUps: FollowUpFact[]
  /** Unrestricted flags that are not closed. */
  openFlags: { level: RiskLevelCode }[]
  overrides: Override[]
  /** The coordinator's judgement that stands; null also after it was reversed. */
  completion: { on: LocalDate; at: number } | null
  /** Days on which an earlier main caregiver was met: contact with the household, but nobody's training. */
  earlierContacts?: LocalDate[]
}
