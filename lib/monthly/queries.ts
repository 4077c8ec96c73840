import { and, asc, eq } from 'drizzle-orm'
import { monthlyReports, programmeVersions, users } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { notFound } from '#lib/errors.ts'
import type { Asking, CurrentProgramme } from '#lib/progress/queries.ts'
import { monthRows, monthsOf } from './queries-rows.ts'
import { type Difference, differences, figuresOfMonth, type MonthFigures } from './rules.ts'
import type { MonthRows } from './schema.ts'
import { isIntact, type Snapshot } from './sealing.ts'

export { monthsOf } from './queries-rows.ts'

/** A report as it was closed, or an amendment of it. */
export interface FrozenReport {
  id: string
  number: number
  at: number
  byName: string
  note: string
  sha256: string
  /** False when what is kept is no longer what was closed: then nothing of it is to be believed. */
  intact: boolean
  versionNumber: number
  rows: MonthRows
  figures: MonthFigures
  /** What it says otherwise than the one before it; empty for the first. */
  changes: Difference[]
}

export interface MonthReport {
  month: string
  /** As it is known now. */
  rows: MonthRows
  figures: MonthFigures
  frozen: FrozenReport[]
  /** What is known otherwise now than the last that was closed says; empty while none was. */
  open: Difference[]
}

const keptRows = ({ read }: Pick<Asking, 'read'>, programmeId: string, month?: string) =>
  read
    .select({ report: monthlyReports, byName: users.name, versionNumber: programmeVersions.number })
    .from(monthlyReports)
    .innerJoin(users, eq(users.id, monthlyReports.byUserId))
    .innerJoin(programmeVersions, eq(programmeVersions.id, monthlyReports.programmeVersionId))
    .where(
      and(
        eq(monthlyReports.programmeId, programmeId),
        month === undefined ? undefined : eq(monthlyReports.month, month),
      ),
    )
    .orderBy(asc(monthlyReports.month), asc(monthlyReports.number))

/** Which months have been closed, how often, and whether each is as it was. Throws 401 and 403. */
export async function listMonths(ctx: Asking, programme: CurrentProgramme) {
  authorize(ctx.actor, 'export.read')
  const kept = await keptRows(ctx, programme.id)
  return monthsOf(programme, localDateOf(ctx.now)).map(month => {
    const own = kept.filter(({ report }) => report.month === month)
    return { month, closed: own.length, intact: own.every(({ report }) => isIntact(report)) }
  })
}

/** One month: as it was closed, with its amendments, and as it is known now. Throws 401, 403 and NotFound. */
export async function getMonth(
  ctx: Asking,
  programme: CurrentProgramme,
  month: string,
): Promise<MonthReport> {
  authorize(ctx.actor, 'export.read')
  if (!monthsOf(programme, localDateOf(ctx.now)).includes(month)) throw notFound()
  const [rows, kept] = await Promise.all([
    monthRows(ctx, programme, month),
    keptRows(ctx, programme.id, month),
  ])
  const figures = figuresOfMonth(rows)
  const frozen: FrozenReport[] = []
  for (const { report, byName, versionNumber } of kept) {
    const own = (JSON.parse(report.snapshot) as Snapshot).rows
    const ownFigures = figuresOfMonth(own)
    const before = frozen.at(-1)
    frozen.push({
      id: report.id,
      number: report.number,
      at: report.at,
      byName,
      note: report.note,
      sha256: report.sha256,
      intact: isIntact(report),
      versionNumber,
      rows: own,
      figures: ownFigures,
      changes: before ? differences(before.figures, ownFigures) : [],
    })
  }
  const last = frozen.at(-1)
  return { month, rows, figures, frozen, open: last ? differences(last.figures, figures) : [] }
}
