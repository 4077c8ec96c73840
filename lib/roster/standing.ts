import type { LocalDate } from '#lib/calendar/dates.ts'
import { type CheckedRow, checkRow } from './check.ts'
import type { RosterLists } from './choices.ts'
import { type Double, findDoubles } from './doubles.ts'
import type { RosterRow } from './grid.ts'

export type LikenessGround = 'elderId' | 'caregiverId' | 'phone' | 'names'

/** A household that is here already and looks like a row. */
export interface Likeness {
  householdId: string
  studentNo: string
  year: number
  /** Of the programme that is imported into, and not one that has left it. */
  here: boolean
  elderName: string
  caregiverId: string
  caregiverName: string
  because: LikenessGround[]
}

/** What a person decided about a row that looks like another. */
export type Decision =
  | { kind: 'skip' }
  | { kind: 'keep'; reason: string }
  /** The same caregiver looks after another elder: counted once (domain.md A2). */
  | { kind: 'sameCaregiver'; caregiverId: string }

/** `ready` goes in, `held` waits for a decision, `bad` waits to be mended, `skipped` stays out by decision. */
export type RowState = 'ready' | 'held' | 'bad' | 'skipped'

interface Facts {
  row: CheckedRow
  double: Double | undefined
  alike: readonly Likeness[]
  decision: Decision | undefined
}

/** The same elder in one programme is never kept twice, whatever the reason. */
export const isAlreadyHere = (alike: readonly Likeness[]): boolean =>
  alike.some(({ here, because }) => here && because.includes('elderId'))

/** Whether nothing but leaving the row out helps: its elder is in the file or on the list already. */
export const onlySkips = ({ double, alike }: Pick<Facts, 'double' | 'alike'>): boolean =>
  double?.kind === 'family' || isAlreadyHere(alike)

/** What becomes of a row. */
function stateOf({ row, double, alike, decision }: Facts): RowState {
  if (decision?.kind === 'skip') return 'skipped'
  if (row.family === null) return 'bad'
  if (onlySkips({ double, alike })) return 'held'
  if (!alike.some(({ here }) => here)) return 'ready'
  if (decision === undefined) return 'held'
  if (decision.kind === 'keep') return decision.reason.trim() === '' ? 'held' : 'ready'
  return alike.some(({ caregiverId }) => caregiverId === decision.caregiverId) ? 'ready' : 'held'
}

export interface RosterLine {
  row: RosterRow
  decision?: Decision | undefined
  alike: readonly Likeness[]
}

export interface AssessedLine extends Facts {
  state: RowState
}

/**
 * What is wrong with each row of a roster, what it repeats and what becomes of it: the preview and the import ask
 * the same, so that what was shown as going in goes in.
 */
export function assessRoster(
  lines: readonly RosterLine[],
  lists: RosterLists,
  today: LocalDate,
): AssessedLine[] {
  const checked = lines.map(({ row }) => checkRow(row, lists, today))
  const counted = checked.map((row, i) => ({
    line: row.line,
    family: lines[i]!.decision?.kind === 'skip' ? null : row.family,
  }))
  const doubles = new Map(findDoubles(counted).map(double => [double.line, double]))
  return checked.map((row, i) => {
    const { alike, decision } = lines[i]!
    const facts = { row, double: doubles.get(row.line), alike, decision }
    return { ...facts, state: stateOf(facts) }
  })
}
