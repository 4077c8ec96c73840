import type { FieldProblem } from '#lib/errors.ts'
import { problemIf } from '#lib/problems.ts'

interface Replaceable {
  id: string
  householdId: string
  replaces: string | null
}

/** Rows that hold: those that no later row replaces. */
export function standing<Row extends Pick<Replaceable, 'id' | 'replaces'>>(rows: readonly Row[]): Row[] {
  const replaced = new Set(rows.map(({ replaces }) => replaces))
  return rows.filter(({ id }) => !replaced.has(id))
}

/** A correction names a row of this household that still holds. */
export const checkReplaces = (replaces: string | null, rows: readonly Replaceable[]): FieldProblem[] =>
  problemIf(
    replaces !== null && !standing(rows).some(({ id }) => id === replaces),
    'replaces',
    'deskForms.error.replaced',
  )
