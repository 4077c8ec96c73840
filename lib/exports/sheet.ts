/** A value of a sheet: words stay words, also those that begin like a formula; numbers add up. */
export type Cell = string | number | null

export interface SheetColumn {
  head: string
  /** In characters. */
  width: number
  /** Added up in the last line. */
  total?: boolean
}

/** One sheet as it is read, printed and sent: the very cells, so that a test can read them without a workbook. */
export interface Sheet {
  /** On the tab. */
  name: string
  title: string
  /** Facts between the title and the heads, such as when and where a class was held. */
  facts?: string[]
  columns: SheetColumn[]
  rows: Cell[][]
  /** The last line under its own words instead of a sum, by the column's position. */
  totals?: Record<number, Cell>
  /** Remarks under the table, such as which rows the sum is made of. */
  notes?: string[]
}

export interface Workbook {
  kind: ExportKind
  fileName: string
  sheets: Sheet[]
  /** How many things it lists: families, records, books. */
  count: number
  /** The families that it is about, for the log of who read what. */
  householdIds: string[]
}

/** The exports of domain.md D, in its order. */
export const exportKinds = [
  'roster',
  'signIn',
  'visits',
  'skills',
  'tests',
  'completions',
  'satisfaction',
  'handbooks',
  'risks',
  'feedback',
] as const
export type ExportKind = (typeof exportKinds)[number]

/** Exports with numbers of people in them, which can be had in full by whoever says why. */
export const identifying: ReadonlySet<ExportKind> = new Set(['roster', 'signIn', 'completions'])

export const isExportKind = (text: unknown): text is ExportKind =>
  (exportKinds as readonly unknown[]).includes(text)

/** What the last line says of a column; null where it says nothing. */
export function totalOf({ columns, rows, totals }: Sheet, column: number): Cell {
  if (totals && column in totals) return totals[column] ?? null
  if (!columns[column]?.total) return null
  return rows.reduce((sum, row) => {
    const cell = row[column]
    return sum + (typeof cell === 'number' ? cell : 0)
  }, 0)
}

/** Whether a sheet has a last line at all. */
export const hasTotal = ({ columns, totals }: Sheet): boolean =>
  totals !== undefined || columns.some(({ total }) => total)
