import { and, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { photoRefusals, visitPhotos, visitRevisions } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { command, created, type Outcome, refused, same } from '#lib/command.ts'
import { conflict, notFound, Problem } from '#lib/errors.ts'
import { cleanPhoto, type PhotoFlaw } from '#lib/files/photo.ts'
import { hashOf, keepFile } from '#lib/files/store.ts'
import { newId } from '#lib/ids.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { filesNamed } from './photo-rules.ts'
import { KeepPhotoInput } from './photo-schema.ts'
import { findReachableHousehold, findVisitRow, photoConsentOf } from './reach.ts'
import type { VisitRow } from './records.ts'

type Asking = Pick<Read, 'select'>
type Params = Record<string, string>

/** The answer to a photo that the server has; the phone shows it as delivered only for its own hash. */
export interface PhotoReceipt {
  id: string
  visitId: string
  sha256: string
  epoch: string
  receivedAt: number
}

/** What was made of the bytes before the transaction. */
type Made =
  | { kind: 'there' }
  | { kind: 'damaged' }
  | { kind: 'flaw'; flaw: PhotoFlaw }
  | { kind: 'kept'; storedSha256: string; width: number; height: number }

const photoRow = async (read: Asking, { visitId = '', sha256 = '' }: Params) =>
  (
    await read
      .select()
      .from(visitPhotos)
      .where(and(eq(visitPhotos.visitId, visitId), eq(visitPhotos.sha256, sha256)))
  )[0]

/** The trainer's own visit, and whether any content of it names this photo. Throws NotFound. */
async function findPlace(read: Asking, actor: Actor, now: number, { visitId = '', sha256 = '' }: Params) {
  const visit = await findVisitRow(read, visitId)
  if (!visit) throw notFound()
  const own = actor.role === 'trainer' ? visit.trainerId === actor.userId : undefined
  if (!(own ?? (await findReachableHousehold(read, actor, now, visit.householdId)))) throw notFound()
  const revisions = await read
    .select({ body: visitRevisions.body })
    .from(visitRevisions)
    .where(eq(visitRevisions.visitId, visit.id))
  const bodies = revisions.map(({ body }) => body)
  return {
    visit,
    named: bodies.some(body => filesNamed(body).includes(sha256)),
    isPhoto: bodies.some(body => body.photos?.includes(sha256)),
  }
}

/**
 * `PUT /api/visits/<visitId>/photos/<sha256>`: one photo that the record names, or the caregiver's signature on it, as the phone has it. The picture is
 * drawn anew and is on the disk before a row names it; the same bytes again give the same receipt. A file that is no
 * photo is noted, so that the desk sees that one is missing and why, and stays on the phone.
 */
export const keepPhoto = command('photo.keep', {
  input: KeepPhotoInput,
  prepare: async ({ sent, actor, now, read }): Promise<Made> => {
    const { named } = await findPlace(read, actor, now, sent.params)
    if (!named || (await photoRow(read, sent.params))) return { kind: 'there' }
    const bytes = sent.bytes ?? new Uint8Array()
    if (hashOf(bytes) !== sent.params.sha256) return { kind: 'damaged' }
    const photo = await cleanPhoto(bytes)
    if (typeof photo === 'string') return { kind: 'flaw', flaw: photo }
    const { jpeg, width, height } = photo
    return { kind: 'kept', storedSha256: await keepFile(jpeg), width, height }
  },
  load: ({ write, actor, now, params }) => findPlace(write, actor, now, params),
  run: async ({
    write,
    actor,
    now,
    loaded: { visit, named, isPhoto },
    ready,
    sent,
  }): Promise<Outcome<PhotoReceipt>> => {
    const { epoch } = await installationFacts(write)
    const row = await photoRow(write, sent.params)
    if (row) return same(receiptOf(row, epoch))
    if (!named) throw conflict('photoNotNamed')
    // Half of a file is nobody's fault: the phone sends it again.
    if (ready.kind === 'damaged' || ready.kind === 'there') throw new Problem(425, 'photoDamaged')
    const arrived = {
      id: newId(),
      visitId: visit.id,
      householdId: visit.householdId,
      sha256: sent.params.sha256 as string,
      size: sent.bytes?.byteLength ?? 0,
      byUserId: actor.userId,
      at: now,
    }
    const reason =
      ready.kind === 'flaw'
        ? ready.flaw
        : isPhoto && (await photoConsentOf(write, visit.householdId)) === false
          ? 'notConsented'
          : null
    if (reason !== null) {
      await write
        .insert(photoRefusals)
        .values({ ...arrived, reason })
        .onConflictDoNothing()
      return refused(new Problem(422, 'photoRefused', { extra: { reason } }), subjectOf(visit, { reason }))
    }
    if (ready.kind !== 'kept') throw new Problem(425, 'photoDamaged')
    const { storedSha256, width, height } = ready
    await write.insert(visitPhotos).values({ ...arrived, storedSha256, width, height })
    return created(receiptOf(arrived, epoch), subjectOf(visit, { sha256: arrived.sha256 }))
  },
})

const subjectOf = (visit: VisitRow, details: Record<string, string>) => ({
  kind: 'visitPhoto',
  id: visit.id,
  householdId: visit.householdId,
  details,
})

const receiptOf = (
  { visitId, sha256, at }: Pick<typeof visitPhotos.$inferSelect, 'visitId' | 'sha256' | 'at'>,
  epoch: string,
): PhotoReceipt => ({ id: sha256, visitId, sha256, epoch, receivedAt: at })
