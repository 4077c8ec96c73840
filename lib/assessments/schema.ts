import type { LocalDate } from '#lib/calendar/dates.ts'

/** One row of the append-only history of a caregiver's skills (domain.md A7). */
export interface Rating {
  skill: string
  level: number
  date: LocalDate
  /** When it was recorded, UTC milliseconds: orders two of one day. */
  at: number
  place: 'class' | 'home' | 'simulated'
  /** The visit or class session that it belongs to. */
  visitId?: string | null
  classSessionId?: string | null
}

/** Waives, adds or restores one skill of a household's plan; the latest per skill holds. */
export interface PlanDecision {
  skill: string
  decision: 'waive' | 'add' | 'restore'
  reason: string
  /** Who decided, as shown to people. */
  by: string
  at: number
}

export interface PlanItem {
  skill: string
  source: 'core' | 'everyone' | 'needs' | 'added'
  waived: { reason: string; by: string; at: number } | null
}

export interface TestAttempt {
  kind: 'pre' | 'post'
  score: number
  date: LocalDate
}

export interface SurveyResponse {
  /** One answer per survey item, on the survey's scale. */
  answers: number[]
  proxy: boolean
}
