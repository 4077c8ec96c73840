import { addDays, addWeeks, type LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { defaultNextVisitDate } from '#lib/visits/rules.ts'
import type { VisitForm } from './form.ts'

export interface OfferedDates {
  /** The programme's interval after a visit; null for an attempt, or when the programme ends before. */
  usual: LocalDate | null
  others: LocalDate[]
  /** The earliest day that can be picked. */
  first: LocalDate
}

/**
 * The dates offered as chips. After a visit: the usual one and the same weekday a week later. After an attempt: the
 * next day, and the same weekday of the next week. Never past the programme's end.
 */
export function offeredDates(
  { met, visitDate }: Pick<VisitForm, 'met' | 'visitDate'>,
  programme: ProgrammeDefinition,
): OfferedDates {
  const first = addDays(visitDate, 1)
  const usual = met === false ? null : defaultNextVisitDate(visitDate, programme)
  const wanted = met === false ? [first, addWeeks(visitDate, 1)] : usual ? [addWeeks(usual, 1)] : []
  return { usual, others: wanted.filter(date => date <= programme.endDate), first }
}
