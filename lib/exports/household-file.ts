import { strToU8, zipSync } from 'fflate'
import type { OpenDatabase } from '#db/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { authorize } from '#lib/access/policy.ts'
import { recordRead } from '#lib/audit/read-log.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { Problem, unauthenticated } from '#lib/errors.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { type Asking, currentProgramme, getHouseholdFacts } from '#lib/progress/queries.ts'
import { getPhotoFile, listVisitPhotos } from '#lib/visits/photos.ts'
import { listVisitsForReview } from '#lib/visits/queries.ts'
import { findSignatureFiles } from '#lib/visits/signatures.ts'
import { buildExport } from './build.ts'
import { signingOf } from './download.ts'
import type { ExportKind, Sheet } from './sheet.ts'
import { compact } from './words.ts'
import { workbookBytes } from './workbook.ts'

/** The ledgers that have a line of one household. */
const KINDS = ['roster', 'visits', 'skills', 'tests', 'completions', 'handbooks', 'risks'] as const
const STUDENT_NO = '学员编号'

/** The lines of one student; undefined when there are none. */
export function linesOfStudent(sheet: Sheet, studentNo: string): Sheet | undefined {
  const at = sheet.columns.findIndex(({ head }) => head === STUDENT_NO)
  const rows = sheet.rows.filter(row => row[at] === studentNo)
  const { totals: _, ...rest } = sheet
  return rows.length === 0 ? undefined : { ...rest, rows: rows.map((row, i) => [i + 1, ...row.slice(1)]) }
}

/** A picture that the record has and the disk has lost is named in the file instead of stopping it. */
function nullWhenGone(error: unknown): null {
  if (error instanceof Problem && error.status === 404) return null
  throw error
}

/**
 * 家庭档案 as one file: the household's lines of every ledger as a workbook, photos and signatures beside it, named by the
 * number of their record. Masked, as the printed file is. Throws 401, 403 and NotFound.
 */
export async function buildHouseholdFile(ctx: Asking & { actor: Actor }, householdId: string) {
  const { household } = await getHouseholdFacts(ctx, householdId)
  authorize(ctx.actor, 'export.read')
  const { row } = await loadProgramme(ctx.read, ctx.actor, household.programmeId)
  const programme = await currentProgramme(ctx, row.code)
  const sheets: Sheet[] = []
  for (const kind of KINDS satisfies readonly ExportKind[]) {
    const { sheets: built } = await buildExport(ctx, programme, kind)
    sheets.push(...built.flatMap(sheet => linesOfStudent(sheet, household.studentNo) ?? []))
  }
  const files: Record<string, Uint8Array> = {
    '家庭档案.xlsx': await workbookBytes(sheets, signingOf(ctx.actor, programme, ctx.now)),
  }
  const gone: string[] = []
  for (const { id, recordNo } of await listVisitsForReview(ctx, { householdId })) {
    if (recordNo === null) continue
    const photos = (await listVisitPhotos(ctx, id)).filter(({ url }) => url !== null)
    for (const [at, { sha256 }] of photos.entries()) {
      const name = `照片/${recordNo}-${at + 1}.jpg`
      const photo = await getPhotoFile(ctx, id, sha256).catch(nullWhenGone)
      if (photo) files[name] = photo
      else gone.push(name)
    }
    const { caregiver, trainer } = await findSignatureFiles(ctx, id)
    if (caregiver) files[`签字/${recordNo}-照护者.jpg`] = caregiver
    if (trainer) files[`签字/${recordNo}-培训师.jpg`] = trainer
  }
  if (gone.length > 0) files['缺的文件.txt'] = strToU8(`记录里有、这台服务器上找不到：\n${gone.join('\n')}\n`)
  return {
    fileName: `家庭档案_${household.studentNo}_${compact(localDateOf(ctx.now))}.zip`,
    // Pictures are compressed already, and so is a workbook.
    bytes: zipSync(files, { level: 0 }),
    names: Object.keys(files),
  }
}

/** `GET /api/households/<householdId>/file`. Who fetched it is written down (settled.md 24). */
export async function downloadHouseholdFile(
  ctx: Asking & { actor: Actor | null; database: OpenDatabase },
  params: Record<string, string>,
): Promise<Response> {
  const { actor, database, now } = ctx
  if (actor === null) throw unauthenticated()
  const householdId = params.householdId ?? ''
  const { fileName, bytes } = await buildHouseholdFile({ ...ctx, actor }, householdId)
  await recordRead({ database, actor, now }, householdId, 'household.file')
  return new Response(bytes.slice().buffer, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'no-store',
    },
  })
}
