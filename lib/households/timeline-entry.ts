import type { LocalDate } from '#lib/calendar/dates.ts'
import type { HandoutKind } from '#lib/handbook/handout-schema.ts'
import type { RiskLevelCode, StressBand } from '#lib/programmes/schema.ts'
import type { VisitListItem } from '#lib/visits/queries.ts'
import type { ReportKind } from './report-schema.ts'
import type { Status } from './rules.ts'

/** What a stress check says where it may be said at all (settled.md 15). */
export type StressMark = StressBand | 'refused' | null

export type TimelineEvent =
  | {
      kind: 'visit'
      visit: VisitListItem
      problems: { codes: string[]; text: string }
      nothingUnusual: boolean
      /** Skills promised for the visit after it. */
      promised: string[]
      stress: StressMark
    }
  | { kind: 'class'; modules: string[]; lessons: number; presence: 'present' | 'late' | 'absent' }
  | { kind: 'needs'; abilityLevel: string; provisional: boolean; preTest: number | null; stress: StressMark }
  | { kind: 'test'; score: number; readOut: boolean }
  | { kind: 'survey'; proxy: boolean }
  | { kind: 'followUp'; answered: boolean; outcome: string | null; channel: 'phone' | 'home' }
  | { kind: 'status'; status: Status; from: Status | null; reason: string | null; note: string | null }
  | { kind: 'report'; report: ReportKind; by: string; note: string | null }
  | { kind: 'assignment'; trainer: string }
  | { kind: 'caregiver'; name: string }
  | { kind: 'handbook'; edition: number; paper: HandoutKind }
  | { kind: 'risk'; riskType: string; level: RiskLevelCode; closedOn: LocalDate | null }
  | { kind: 'completion'; certificateNo: string; by: string }
  | { kind: 'reversal'; certificateNo: string; by: string; reason: string }

/** One thing that happened to a household. Restricted things are never among them (settled.md 2). */
export type TimelineEntry = TimelineEvent & { id: string; date: LocalDate; at: number }
