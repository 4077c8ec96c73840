import { and, desc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import type { Read, Write } from '#db/client.ts'
import { editionSections, editions, sectionVersions, users, voiceRecordings } from '#db/schema/index.ts'
import { changed, command, created, same } from '#lib/command.ts'
import { notFound, Problem } from '#lib/errors.ts'
import { soundTypeOf } from '#lib/files/sound.ts'
import { findFile, keepFile } from '#lib/files/store.ts'
import { newId } from '#lib/ids.ts'
import { idFrom } from '#lib/resend.ts'
import { KeepRecordingInput, WithdrawRecordingInput } from './recording-schema.ts'
import { HANDBOOK_LOCALES, type HandbookLocale } from './schema.ts'

type Asking = Pick<Read, 'select'>

/** A recording that readers hear. */
export interface Recording {
  sha256: string
  mediaType: string
}

/** Where the sound itself is. */
export const soundAddress = (sha256: string): string => `/handbook/voice/${sha256}`

const subjectOf = (id: string, details: Record<string, string>) => ({ kind: 'voiceRecording', id, details })

/** The recording that holds for a text in a language, with who made it; undefined when the device's voice reads. */
export const findRecording = async (read: Asking, versionId: string, locale: HandbookLocale) =>
  (
    await read
      .select({
        id: voiceRecordings.id,
        sha256: voiceRecordings.sha256,
        mediaType: voiceRecordings.mediaType,
        at: voiceRecordings.at,
        by: users.name,
      })
      .from(voiceRecordings)
      .innerJoin(users, eq(users.id, voiceRecordings.byUserId))
      .where(
        and(
          eq(voiceRecordings.sectionVersionId, versionId),
          eq(voiceRecordings.locale, locale),
          isNull(voiceRecordings.withdrawnAt),
        ),
      )
      .orderBy(desc(voiceRecordings.at), desc(voiceRecordings.id))
      .limit(1)
  )[0]

/**
 * Keeps a section read aloud by a person: MP3, M4A or WebM up to 8 MB, which takes the place of an earlier one.
 * `PUT /api/handbook/texts/<versionId>/recordings/<locale>`; the same file again changes nothing.
 */
export const keepRecording = command('handbook.voice', {
  input: KeepRecordingInput,
  prepare: async ({ sent }) => {
    const bytes = sent.bytes ?? new Uint8Array()
    const mediaType = soundTypeOf(bytes)
    return mediaType && { mediaType, size: bytes.byteLength, sha256: await keepFile(bytes) }
  },
  load: async ({ write, params }) => {
    const [row] = await write
      .select({ id: sectionVersions.id })
      .from(sectionVersions)
      .where(eq(sectionVersions.id, params.versionId ?? ''))
    const locale = HANDBOOK_LOCALES.find(each => each === params.locale)
    if (!row || !locale) throw notFound()
    return { versionId: row.id, locale }
  },
  run: async ({ write, actor, now, loaded, ready }) => {
    if (!ready) throw new Problem(422, 'notSound')
    const before = await findRecording(write, loaded.versionId, loaded.locale)
    if (before?.sha256 === ready.sha256) return same({ id: before.id })
    const id = newId()
    await write.insert(voiceRecordings).values({
      id,
      sectionVersionId: loaded.versionId,
      locale: loaded.locale,
      ...ready,
      byUserId: actor.userId,
      at: now,
    })
    return created({ id }, subjectOf(id, { locale: loaded.locale }))
  },
})

/** Takes a recording back: the one before holds again, or the device's voice. `PUT /api/handbook/recordings/<recordingId>/withdrawal`. */
export const withdrawRecording = command('handbook.voice', {
  input: WithdrawRecordingInput,
  load: ({ write, params }) => loadRecording(write, idFrom(params.recordingId)),
  run: async ({ write, actor, now, loaded }) => {
    if (loaded.withdrawnAt !== null) return same({ id: loaded.id })
    await write
      .update(voiceRecordings)
      .set({ withdrawnAt: now, withdrawnBy: actor.userId })
      .where(eq(voiceRecordings.id, loaded.id))
    return changed({ id: loaded.id }, subjectOf(loaded.id, { withdrawn: loaded.sha256 }))
  },
})

async function loadRecording(write: Write, id: string) {
  const [row] = await write.select().from(voiceRecordings).where(eq(voiceRecordings.id, id))
  if (!row) throw notFound()
  return row
}

/** What readers of an edition hear, by section code. */
export async function recordingsOf(
  read: Asking,
  editionId: string,
  locale: HandbookLocale,
): Promise<Map<string, Recording>> {
  const rows = await read
    .select({
      code: editionSections.sectionCode,
      sha256: voiceRecordings.sha256,
      mediaType: voiceRecordings.mediaType,
    })
    .from(voiceRecordings)
    .innerJoin(editionSections, eq(editionSections.sectionVersionId, voiceRecordings.sectionVersionId))
    .where(
      and(
        eq(editionSections.editionId, editionId),
        eq(voiceRecordings.locale, locale),
        isNull(voiceRecordings.withdrawnAt),
      ),
    )
    .orderBy(voiceRecordings.at, voiceRecordings.id)
  return new Map(rows.map(({ code, ...recording }) => [code, recording]))
}

/** The file of a recording that readers of a published edition may hear, with its type. Throws NotFound. */
export async function getSound({ read, now }: { read: Asking; now: number }, sha256: string) {
  const [row] = await read
    .select({ sha256: voiceRecordings.sha256, mediaType: voiceRecordings.mediaType })
    .from(voiceRecordings)
    .innerJoin(editionSections, eq(editionSections.sectionVersionId, voiceRecordings.sectionVersionId))
    .innerJoin(editions, eq(editions.id, editionSections.editionId))
    .where(
      and(
        eq(voiceRecordings.sha256, sha256),
        isNull(voiceRecordings.withdrawnAt),
        isNotNull(editions.publishedAt),
        lte(editions.publishedAt, now),
      ),
    )
    .limit(1)
  const bytes = row && (await findFile(row.sha256))
  if (!bytes) throw notFound()
  return { bytes, mediaType: row.mediaType }
}
