import { z } from 'zod'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { field } from '#lib/fields.ts'

/** A month of the calendar: `2026-11`. */
export const Month = z.string(field.key('choose')).regex(/^\d{4}-(0[1-9]|1[0-2])$/, field.key('choose'))

export const FreezeInput = z.strictObject({ note: field.reason })
export type FreezeInput = z.infer<typeof FreezeInput>

/** One household as a report counts it on its last day. No name in it: a report needs none. */
export interface HouseholdRow {
  id: string
  studentNo: string
  street: string
  seated: boolean
  approved: boolean
  assessed: boolean
  inTraining: boolean
  completed: boolean
  /** Sat the later test, and passed it. */
  sat: boolean
  passed: boolean
  withdrawn: boolean
  promoted: boolean
}

export interface VisitRow {
  id: string
  recordNo: string
  street: string
  date: LocalDate
  minutes: number
}

export interface SessionRow {
  id: string
  date: LocalDate
  modules: string[]
}

export interface AttendanceRow {
  sessionId: string
  householdId: string
  studentNo: string
  street: string
  date: LocalDate
}

/** The rows that every figure of a month is made of. Surveys are counted only: nobody's answer is kept. */
export interface MonthRows {
  month: string
  /** The last day that counts: the month's end, or the day of closing when that is earlier. */
  until: LocalDate
  /** Streets in the order of the administrative list; '' for seats that nobody ever held. */
  streets: string[]
  places: { seat: number; street: string }[]
  households: HouseholdRow[]
  visits: VisitRow[]
  sessions: SessionRow[]
  attendances: AttendanceRow[]
  surveys: { street: string; valid: number; satisfied: number }[]
}
