import type { LocalDate } from '#lib/calendar/dates.ts'
import type { AttendanceRow, HouseholdRow, MonthRows, SessionRow, VisitRow } from './schema.ts'

/** Columns of 培训进度月报 that count rows (domain.md D 7), in its order. */
export const countKeys = [
  'places',
  'approved',
  'assessed',
  'inTraining',
  'completed',
  'sessions',
  'attendances',
  'visits',
  'visitsAll',
  'minutes',
  'sat',
  'passed',
  'surveys',
  'satisfied',
  'withdrawn',
  'promoted',
] as const
export type CountKey = (typeof countKeys)[number]

export type Counts = Record<CountKey, number>

export interface StreetCounts extends Counts {
  street: string
}

/** The first day of a month. */
export const firstDay = (month: string): LocalDate => `${month}-01`

type Row = HouseholdRow | VisitRow | SessionRow | AttendanceRow | { seat: number; street: string }

const householdTests: Partial<Record<CountKey, (row: HouseholdRow) => boolean>> = {
  approved: row => row.seated && row.approved,
  assessed: row => row.seated && row.assessed,
  inTraining: row => row.seated && row.inTraining,
  completed: row => row.seated && row.completed,
  sat: row => row.seated && row.sat,
  passed: row => row.seated && row.passed,
  withdrawn: row => row.withdrawn,
  promoted: row => row.promoted,
}

/**
 * The rows behind a figure of one street, or of all. A class is no street's: it is a row of each street that somebody
 * came from, and counted once in all.
 */
export function rowsBehind(rows: MonthRows, key: CountKey, street?: string): Row[] {
  const here = (row: { street: string }) => street === undefined || row.street === street
  const test = householdTests[key]
  if (test) return rows.households.filter(row => here(row) && test(row))
  const inMonth = ({ date }: { date: LocalDate }) => date >= firstDay(rows.month)
  switch (key) {
    case 'places':
      return rows.places.filter(here)
    case 'visits':
      return rows.visits.filter(row => here(row) && inMonth(row))
    case 'visitsAll':
    case 'minutes':
      return rows.visits.filter(here)
    case 'attendances':
      return rows.attendances.filter(here)
    case 'sessions': {
      const came = new Set(rows.attendances.filter(here).map(({ sessionId }) => sessionId))
      return rows.sessions.filter(({ id }) => street === undefined || came.has(id))
    }
    default:
      return []
  }
}

function countOf(rows: MonthRows, key: CountKey, street?: string): number {
  if (key === 'surveys' || key === 'satisfied') {
    const asked = rows.surveys.filter(one => street === undefined || one.street === street)
    return asked.reduce((sum, one) => sum + (key === 'surveys' ? one.valid : one.satisfied), 0)
  }
  const behind = rowsBehind(rows, key, street)
  return key === 'minutes'
    ? (behind as VisitRow[]).reduce((sum, { minutes }) => sum + minutes, 0)
    : behind.length
}

const countsOf = (rows: MonthRows, street?: string): Counts =>
  Object.fromEntries(countKeys.map(key => [key, countOf(rows, key, street)])) as Counts

export interface MonthFigures {
  streets: StreetCounts[]
  total: Counts
}

/** Every figure of a month, from its rows and nothing else: screen, print, .xlsx and a frozen report all ask here. */
export const figuresOfMonth = (rows: MonthRows): MonthFigures => ({
  streets: rows.streets.map(street => ({ street, ...countsOf(rows, street) })),
  total: countsOf(rows),
})

export interface Difference {
  /** Undefined: the figure of all streets. */
  street?: string
  key: CountKey
  before: number
  after: number
}

/** Figures that two reports of a month have differently; the sum first, then the streets. */
export function differences(before: MonthFigures, after: MonthFigures): Difference[] {
  const pairs: [string | undefined, Counts | undefined, Counts][] = [
    [undefined, before.total, after.total],
    ...after.streets.map((line): [string, Counts | undefined, Counts] => [
      line.street,
      before.streets.find(({ street }) => street === line.street),
      line,
    ]),
  ]
  return pairs.flatMap(([street, old, now]) =>
    countKeys.flatMap(key => {
      const was = old?.[key] ?? 0
      return was === now[key]
        ? []
        : [{ ...(street !== undefined && { street }), key, before: was, after: now[key] }]
    }),
  )
}
