import { and, eq } from 'drizzle-orm'
import { auditLog } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { Problem } from '#lib/errors.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { buildExport } from './build.ts'
import { bytesOf, namedExport, signingOf } from './download.ts'
import { FullExportInput } from './schema.ts'

/**
 * A ledger with the numbers of people as they are; the audit log keeps which one, why and how many it lists.
 * `PUT /api/programmes/<programmeId>/exports/<sheet>/full/<exportId>`. The file is in the answer only.
 */
export const exportInFull = command('export.full', {
  input: FullExportInput,
  load: ({ write, actor, params }) => loadProgramme(write, actor, params.programmeId),
  prepare: async ({ sent, actor, now, read }) => {
    if (!FullExportInput.safeParse(sent.body).success) return null
    try {
      const { programme, kind } = await namedExport({ read, actor, now }, sent.params)
      const workbook = await buildExport({ read, actor, now }, programme, kind, true)
      const bytes = await bytesOf(workbook, signingOf(actor, programme, now))
      const { fileName, count } = workbook
      return { kind, count, file: { fileName, workbook: Buffer.from(bytes).toString('base64') } }
    } catch (error) {
      if (error instanceof Problem) return error
      throw error
    }
  },
  run: async ({ write, actor, input, ready, sent }) => {
    if (ready instanceof Problem) throw ready
    if (ready === null) throw new Error('an export that was not prepared')
    const id = idFrom(sent.params.exportId)
    const details = { sheet: ready.kind, reason: input.reason, rows: ready.count }
    const [logged] = await write
      .select({ actorId: auditLog.actorId, details: auditLog.details })
      .from(auditLog)
      .where(and(eq(auditLog.subjectKind, 'export'), eq(auditLog.subjectId, id)))
      .limit(1)
    if (isResend(logged, { actorId: actor.userId, details })) return same(ready.file)
    return created(ready.file, { kind: 'export', id, details })
  },
})
