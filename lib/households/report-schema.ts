import { z } from 'zod'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { field } from '#lib/fields.ts'

/** What a trainer reports of a home from the phone (settled.md 16). */
export const reportKinds = ['elderDied', 'hospital', 'moved', 'caregiverChanged'] as const
export type ReportKind = (typeof reportKinds)[number]

/** A change at home: what, since which day, in the trainer's words. */
export const ReportChangeInput = z.strictObject({
  kind: field.choice(reportKinds),
  onDate: field.date,
  note: field.remark,
})
export type ReportChangeInput = z.infer<typeof ReportChangeInput>

/** What was done about it. */
export const AnswerReportInput = z.strictObject({ note: field.remark })

export interface HouseholdReport {
  id: string
  householdId: string
  kind: ReportKind
  onDate: LocalDate
  note: string | null
  byName: string
  /** UTC milliseconds. */
  at: number
  /** Null while nobody at the desk has seen to it. */
  answer: { byName: string; at: number; note: string | null } | null
}
