import { and, desc, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { trainerSignatures, visitPhotos, visitRatings, visitRevisions } from '#db/schema/index.ts'
import { authorize, may } from '#lib/access/policy.ts'
import { notFound } from '#lib/errors.ts'
import { findFile } from '#lib/files/store.ts'
import { drawnSignature, photoAddress, trainerSignatureAddress } from './photo-rules.ts'
import { asImage, visibleVisit } from './photos.ts'
import type { Asking } from './queries-rows.ts'

type Reading = Pick<Read, 'select'>

/** The drawn signatures under a record, for its page and the printed record. */
export interface VisitSignatures {
  /** Null when she did not sign by hand; without `url` while it is still on the phone. */
  caregiver: { url: string | null } | null
  /** Null when the trainer had no stored signature. */
  trainer: { url: string } | null
}

const signatureRow = async (read: Reading, userId: string, sha256: string) =>
  (
    await read
      .select()
      .from(trainerSignatures)
      .where(and(eq(trainerSignatures.userId, userId), eq(trainerSignatures.sha256, sha256)))
  )[0]

/** The record that holds, of a visit that the actor may see. Throws 401, 403 and NotFound. */
async function holdingRecord(ctx: Asking, visitId: string) {
  authorize(ctx.actor, 'visit.read')
  const [visit] = await visibleVisit(ctx, visitId)
  if (!visit) throw notFound()
  const [revision] = await ctx.read
    .select({ body: visitRevisions.body })
    .from(visitRevisions)
    .where(eq(visitRevisions.id, visit.currentRevisionId ?? ''))
  return { visit, body: revision?.body }
}

/** Both signatures of a record. Throws 401, 403 and NotFound. */
export async function getVisitSignatures(ctx: Asking, visitId: string): Promise<VisitSignatures> {
  const { visit, body } = await holdingRecord(ctx, visitId)
  const drawn = body ? drawnSignature(body) : null
  const [arrived] = await ctx.read
    .select({ id: visitPhotos.id })
    .from(visitPhotos)
    .where(and(eq(visitPhotos.visitId, visitId), eq(visitPhotos.sha256, drawn ?? '')))
  const own = body?.trainerSignature
    ? await signatureRow(ctx.read, visit.trainerId, body.trainerSignature)
    : undefined
  return {
    caregiver: drawn === null ? null : { url: arrived ? photoAddress(visitId, drawn) : null },
    trainer: own ? { url: trainerSignatureAddress(visitId) } : null,
  }
}

/** The pictures of both signatures as far as they are here. Throws 401, 403 and NotFound. */
export async function findSignatureFiles(ctx: Asking, visitId: string) {
  const { visit, body } = await holdingRecord(ctx, visitId)
  const drawn = (body && drawnSignature(body)) ?? ''
  const [arrived] = await ctx.read
    .select({ storedSha256: visitPhotos.storedSha256 })
    .from(visitPhotos)
    .where(and(eq(visitPhotos.visitId, visitId), eq(visitPhotos.sha256, drawn)))
  const own = await signatureRow(ctx.read, visit.trainerId, body?.trainerSignature ?? '')
  const file = async (row: { storedSha256: string } | undefined) =>
    (row && (await findFile(row.storedSha256))) ?? null
  return { caregiver: await file(arrived), trainer: await file(own) }
}

async function picture(row: { storedSha256: string } | undefined): Promise<Response> {
  const bytes = row && (await findFile(row.storedSha256))
  if (!bytes) throw notFound()
  return asImage(bytes)
}

/** `GET /api/visits/<visitId>/trainer-signature`: the one that the record names. */
export async function serveTrainerSignature(ctx: Asking, params: Record<string, string>): Promise<Response> {
  const { visit, body } = await holdingRecord(ctx, params.visitId ?? '')
  return picture(await signatureRow(ctx.read, visit.trainerId, body?.trainerSignature ?? ''))
}

/** `GET /api/account/signatures/<sha256>`: one's own. */
export async function serveOwnSignature(
  { read, actor }: Asking,
  params: Record<string, string>,
): Promise<Response> {
  authorize(actor, 'signature.keep')
  return picture(await signatureRow(read, actor.userId, params.sha256 ?? ''))
}

/** The hash of the trainer's newest signature; null when there is none. */
export async function findOwnSignature(read: Reading, userId: string): Promise<string | null> {
  const [row] = await read
    .select({ sha256: trainerSignatures.sha256 })
    .from(trainerSignatures)
    .where(eq(trainerSignatures.userId, userId))
    .orderBy(desc(trainerSignatures.at), desc(trainerSignatures.id))
    .limit(1)
  return row?.sha256 ?? null
}

/** How the caregiver rated the visit; null when she did not, or when it is not the actor's to know. */
export async function findVisitRating(ctx: Asking, visitId: string): Promise<number | null> {
  if (!may(ctx.actor, 'visitRating.read')) return null
  const [visit] = await visibleVisit(ctx, visitId)
  if (!visit) return null
  const [row] = await ctx.read
    .select({ value: visitRatings.value })
    .from(visitRatings)
    .where(eq(visitRatings.visitId, visit.id))
    .orderBy(desc(visitRatings.at), desc(visitRatings.id))
    .limit(1)
  return row?.value ?? null
}
