import { and, desc, eq } from 'drizzle-orm'
import { monthlyReports, programmeVersions } from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { monthRows, monthsOf } from './queries-rows.ts'
import { differences, figuresOfMonth } from './rules.ts'
import { FreezeInput } from './schema.ts'
import { hashOf, type Snapshot, sealOf, snapshotText } from './sealing.ts'

/**
 * Closes a month: its figures with every row that made them, under a hash and a seal. A month that is closed already
 * gets an amendment, when something was corrected since; the report itself stays as it was.
 * `PUT /api/programmes/<programmeId>/months/<month>/reports/<reportId>`
 */
export const freezeMonth = command('report.freeze', {
  input: FreezeInput,
  load: ({ write, actor, params }) => loadProgramme(write, actor, params.programmeId),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.reportId)
    const month = sent.params.month ?? ''
    const ctx = { read: write, actor, now }
    const programme = await currentProgramme(ctx, loaded.row.code)
    if (!monthsOf(programme, localDateOf(now)).includes(month)) throw notFound()
    const [kept] = await write.select().from(monthlyReports).where(eq(monthlyReports.id, id))
    if (isResend(kept, { programmeId: loaded.row.id, month, note: input.note })) return same({ id })
    const [last] = await write
      .select()
      .from(monthlyReports)
      .where(and(eq(monthlyReports.programmeId, loaded.row.id), eq(monthlyReports.month, month)))
      .orderBy(desc(monthlyReports.number))
      .limit(1)
    const rows = await monthRows(ctx, programme, month)
    if (last) {
      const before = figuresOfMonth((JSON.parse(last.snapshot) as Snapshot).rows)
      if (differences(before, figuresOfMonth(rows)).length === 0)
        throw conflict('reports.error.nothingChanged')
    }
    const [version] = await write
      .select({ number: programmeVersions.number })
      .from(programmeVersions)
      .where(eq(programmeVersions.id, loaded.versionId))
    const snapshot = snapshotText({
      format: 1,
      programme: programme.code,
      programmeVersion: version!.number,
      rows,
      note: input.note,
    })
    const number = (last?.number ?? 0) + 1
    const report = { id, month, number, sha256: hashOf(snapshot), at: now }
    await write.insert(monthlyReports).values({
      ...report,
      programmeId: loaded.row.id,
      programmeVersionId: loaded.versionId,
      snapshot,
      seal: sealOf(report),
      note: input.note,
      byUserId: actor.userId,
    })
    return created(
      { id, number },
      { kind: 'monthlyReport', id, details: { month, number, sha256: report.sha256 } },
    )
  },
})
