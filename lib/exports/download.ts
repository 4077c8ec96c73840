import type { OpenDatabase } from '#db/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { authorize } from '#lib/access/policy.ts'
import { recordReads } from '#lib/audit/read-log.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { notFound, unauthenticated } from '#lib/errors.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { type Asking, type CurrentProgramme, currentProgramme } from '#lib/progress/queries.ts'
import { buildExport } from './build.ts'
import { type ExportKind, isExportKind, type Workbook } from './sheet.ts'
import { type Signing, workbookBytes, XLSX } from './workbook.ts'

/** Who fills a ledger of this programme in, today. */
export const signingOf = (actor: Actor, { provider }: CurrentProgramme, now: number): Signing => ({
  unit: provider.name,
  filler: actor.name,
  date: localDateOf(now),
})

/** The programme and the ledger that an address names. Throws NotFound. */
export async function namedExport(
  ctx: Asking & { actor: Actor },
  { programmeId, sheet }: Record<string, string>,
): Promise<{ programme: CurrentProgramme; kind: ExportKind }> {
  const { row } = await loadProgramme(ctx.read, ctx.actor, programmeId)
  if (!isExportKind(sheet)) throw notFound()
  return { programme: await currentProgramme(ctx, row.code), kind: sheet }
}

/** An export as a file. */
export const bytesOf = (workbook: Workbook, signing: Signing): Promise<Uint8Array> =>
  workbookBytes(workbook.sheets, signing)

/** A ledger with stars, as a file. Whose health it shows is written down (settled.md 24). */
export async function downloadExport(
  ctx: Asking & { actor: Actor | null; database: OpenDatabase },
  params: Record<string, string>,
): Promise<Response> {
  const { actor, database, now } = ctx
  if (actor === null) throw unauthenticated()
  const { programme, kind } = await namedExport({ ...ctx, actor }, params)
  authorize(actor, 'export.read')
  const workbook = await buildExport(ctx, programme, kind)
  const bytes = await bytesOf(workbook, signingOf(actor, programme, now))
  await recordReads({ database, actor, now }, workbook.householdIds, `export.${kind}`)
  return fileResponse(bytes, workbook.fileName)
}

/** A workbook as something to keep. */
export const fileResponse = (bytes: Uint8Array, fileName: string): Response =>
  new Response(bytes.slice().buffer, {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'no-store',
    },
  })
