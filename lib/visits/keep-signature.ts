import { and, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { trainerSignatures } from '#db/schema/index.ts'
import { command, created, type Outcome, same } from '#lib/command.ts'
import { Problem } from '#lib/errors.ts'
import { cleanPhoto } from '#lib/files/photo.ts'
import { hashOf, keepFile } from '#lib/files/store.ts'
import { newId } from '#lib/ids.ts'
import { KeepPhotoInput } from './photo-schema.ts'

const own = async (read: Pick<Read, 'select'>, userId: string, sha256 = '') =>
  (
    await read
      .select({ sha256: trainerSignatures.sha256 })
      .from(trainerSignatures)
      .where(and(eq(trainerSignatures.userId, userId), eq(trainerSignatures.sha256, sha256)))
  )[0]

/**
 * `PUT /api/account/signatures/<sha256>`: the trainer's own signature, drawn once. Drawn anew like a photo; an
 * earlier one stays, for the records that name it.
 */
export const keepSignature = command('signature.keep', {
  input: KeepPhotoInput,
  prepare: async ({ sent }): Promise<string | null> => {
    const bytes = sent.bytes ?? new Uint8Array()
    if (hashOf(bytes) !== sent.params.sha256) return null
    const picture = await cleanPhoto(bytes)
    return typeof picture === 'string' ? null : keepFile(picture.jpeg)
  },
  load: ({ write, actor, params }) => own(write, actor.userId, params.sha256),
  run: async ({ write, actor, now, loaded, ready, sent }): Promise<Outcome<{ sha256: string }>> => {
    const sha256 = sent.params.sha256 ?? ''
    if (loaded) return same({ sha256 })
    if (ready === null) throw new Problem(422, 'signatureRefused')
    await write
      .insert(trainerSignatures)
      .values({ id: newId(), userId: actor.userId, sha256, storedSha256: ready, at: now })
    return created({ sha256 }, { kind: 'user', id: actor.userId, details: { sha256 } })
  },
})
