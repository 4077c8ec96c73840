import { eq, inArray } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { importBatches, importUndos, statusEvents } from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { householdsOfBatch } from './queries.ts'
import { UndoImportInput } from './schema.ts'

/** Why the households of a batch that is taken back are gone. */
const REASON_CODE = 'other'

/**
 * Takes a whole batch back while nothing has been done with its households: each is withdrawn, with the reason;
 * nothing is deleted. `PUT /api/imports/<batchId>/undo/<undoId>`.
 */
export const undoImport = command('roster.undo', {
  input: UndoImportInput,
  load: async ({ write, actor, params }) => {
    const [batch] = await write
      .select()
      .from(importBatches)
      .where(eq(importBatches.id, params.batchId ?? ''))
    if (!batch) throw notFound()
    await loadProgramme(write, actor, batch.programmeId)
    return batch
  },
  run: async ({ write, actor, now, input, loaded: batch, sent }) => {
    const id = idFrom(sent.params.undoId)
    const [kept] = await write.select().from(importUndos).where(eq(importUndos.id, id))
    if (isResend(kept, { batchId: batch.id, ...input })) return same({ id })
    const [before] = await write.select().from(importUndos).where(eq(importUndos.batchId, batch.id))
    if (before) throw conflict('roster.error.undone')
    const homes = await householdsOfBatch(write, batch.id)
    const touched = homes.filter(home => home.touched)
    if (touched.length > 0) throw conflict('roster.error.touched', { values: { count: touched.length } })
    await write
      .insert(importUndos)
      .values({ id, batchId: batch.id, ...input, byUserId: actor.userId, at: now })
    await withdraw(
      write,
      homes.map(({ householdId }) => householdId),
      { note: input.reason, by: actor.userId, now },
    )
    return created({ id }, { kind: 'importBatch', id: batch.id, details: { undone: homes.length } })
  },
})

async function withdraw(
  write: Write,
  householdIds: readonly string[],
  { note, by, now }: { note: string; by: string; now: number },
) {
  const events = await write
    .select({ householdId: statusEvents.householdId, position: statusEvents.position })
    .from(statusEvents)
    .where(inArray(statusEvents.householdId, [...householdIds]))
  await write.insert(statusEvents).values(
    events.map(({ householdId, position }) => ({
      id: newId(),
      householdId,
      position: position + 1,
      status: 'withdrawn',
      onDate: localDateOf(now),
      reasonCode: REASON_CODE,
      note,
      byUserId: by,
      at: now,
    })),
  )
}
