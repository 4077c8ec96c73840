import type { OpenDatabase } from '#db/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { authorize } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { unauthenticated } from '#lib/errors.ts'
import { fileResponse, signingOf } from '#lib/exports/download.ts'
import type { Sheet } from '#lib/exports/sheet.ts'
import { compact } from '#lib/exports/words.ts'
import { workbookBytes } from '#lib/exports/workbook.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { type Asking, type CurrentProgramme, currentProgramme } from '#lib/progress/queries.ts'
import { getMonth, type MonthReport } from './queries.ts'
import { monthSheet } from './sheet.ts'

/** A sheet per closed report and amendment, in order; the month as it is known now while none was closed. */
export function monthSheets(
  { month, rows, figures, frozen }: MonthReport,
  programme: CurrentProgramme,
): Sheet[] {
  const { definition } = programme
  if (frozen.length === 0) {
    const state = `未封存，数据到 ${rows.until}`
    return [monthSheet(figures, definition, { month, state, note: '' })]
  }
  return frozen.map(one => {
    const kind = one.number === 1 ? '月报' : `更正 ${one.number - 1}`
    const broken = one.intact ? '' : '　与封存时不同，不可采信'
    return {
      ...monthSheet(one.figures, definition, {
        month,
        state: `${kind}　封存于 ${localDateOf(one.at)}　封存人 ${one.byName}　项目第 ${one.versionNumber} 版　校验码 ${one.sha256}${broken}`,
        note: one.note,
      }),
      name: `${month} ${kind}`,
    }
  })
}

/** 培训进度月报 as a file. */
export async function downloadMonth(
  ctx: Asking & { actor: Actor | null; database: OpenDatabase },
  { programmeId, month }: Record<string, string>,
): Promise<Response> {
  const { actor, now } = ctx
  if (actor === null) throw unauthenticated()
  const { row } = await loadProgramme(ctx.read, actor, programmeId)
  authorize(actor, 'export.read')
  const programme = await currentProgramme(ctx, row.code)
  const sheets = monthSheets(await getMonth(ctx, programme, month ?? ''), programme)
  const name = `${programme.year}年度_培训进度月报_${month}_${compact(localDateOf(now))}.xlsx`
  return fileResponse(await workbookBytes(sheets, signingOf(actor, programme, now)), name)
}
