import type { LocalDate } from './calendar/dates.ts'
import { type FieldProblem, invalid } from './errors.ts'

/** Throws 422 with these problems, if there are any. */
export function refuseIf(...problems: (FieldProblem | FieldProblem[])[]): void {
  const all = problems.flat()
  if (all.length > 0) throw invalid(all)
}

/** A problem of one field when `wrong` holds; nothing otherwise. */
export const problemIf = (
  wrong: boolean,
  path: string,
  key: string,
  values?: FieldProblem['values'],
): FieldProblem[] => (wrong ? [values ? { path, key, values } : { path, key }] : [])

/** What happened cannot have happened after today. */
export const inFuture = (path: string, date: LocalDate, today: LocalDate): FieldProblem[] =>
  problemIf(date > today, path, 'deskForms.error.dateInFuture')
