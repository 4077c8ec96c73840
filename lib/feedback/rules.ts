import type { FieldProblem } from '#lib/errors.ts'
import { problemIf } from '#lib/problems.ts'
import type { Decision } from './schema.ts'

/** How many readers of a section tapped that they understood it or not. */
export interface Understanding {
  understood: number
  notUnderstood: number
}

/** Whole percent that did not understand; null when nobody said. */
export function shareNotUnderstood({ understood, notUnderstood }: Understanding): number | null {
  const all = understood + notUnderstood
  return all === 0 ? null : Math.round((notUnderstood * 100) / all)
}

/** The last by time holds, as in every list of judgements. */
export const latest = <Row extends { at: number; id: string }>(rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>(
    (last, row) => (!last || row.at > last.at || (row.at === last.at && row.id > last.id) ? row : last),
    undefined,
  )

/** Senders are answered: what is not done, or waits, needs its reason. */
export const checkDecision = (decision: Decision, reason: string | null): FieldProblem[] =>
  problemIf(decision !== 'nothingToChange' && reason === null, 'reason', 'deskForms.error.reason')
