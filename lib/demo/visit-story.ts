import type { LocalDate, LocalTime } from '#lib/calendar/dates.ts'
import type { CaregiverSign, LogVisitInput, NextStep, RaisedFlag, Vitals } from '#lib/visits/schema.ts'
import type { StressAnswers } from './evidence.ts'

/** The next date with the family, or why there is none. */
export type NextVisit = { on: LocalDate; time?: LocalTime } | { reason: string }

interface Delivery {
  /** When the phone saved it and when the server got it, UTC milliseconds. */
  savedAt?: number
  receivedAt?: number
  lateReason?: string
}

export interface Judgement {
  verdict: 'approved' | 'returned' | 'voided'
  on: LocalDate
  time?: LocalTime
  by?: string
  comment?: string
}

/** One home visit as it is told; what is left out is the ordinary. */
export interface VisitStory extends Delivery {
  on: LocalDate
  from: LocalTime
  to: LocalTime
  kind?: 'coaching' | 'makeup'
  makeupReason?: string
  /** Level reached per skill. */
  skills: Readonly<Record<string, number>>
  present?: string[]
  elderStates?: string[]
  elderStateText?: string
  vitals?: Vitals
  /** Unusual values that the trainer confirmed as read. */
  vitalsConfirmed?: string[]
  problems?: { codes?: string[]; text?: string }
  advice?: { codes?: string[]; text?: string }
  flags?: RaisedFlag[]
  /** Sealed: only the coordinator sees it. */
  stress?: StressAnswers
  restricted?: RaisedFlag[]
  handbook?: boolean
  next: NextVisit
  nextSkills?: string[]
  promises?: NextStep[]
  /** How many, where the family agreed; one when not said. */
  photos?: number
  sign?: CaregiverSign
  /** Oldest first; none while nobody has looked at it. */
  judgements?: Judgement[]
  /** A later revision: what it changes and why. */
  correction?: Delivery & { change: Partial<LogVisitInput>; reason: string; judgements?: Judgement[] }
}

/** A visit where nobody was met (settled.md 13). */
export interface AttemptStory extends Delivery {
  on: LocalDate
  from: LocalTime | null
  reason: string
  cancelledBy?: string
  note?: string
  next: NextVisit
  judgements?: Judgement[]
}
