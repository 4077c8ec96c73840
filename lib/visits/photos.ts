import { and, asc, eq, inArray } from 'drizzle-orm'
import { households, photoRefusals, visitPhotos, visitRevisions, visits } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { notFound } from '#lib/errors.ts'
import { findFile } from '#lib/files/store.ts'
import { drawnSignature, photoAddress, photosOf } from './photo-rules.ts'
import type { Asking } from './queries-rows.ts'

/** One photo of a record, as a page or the printed record shows it. */
export interface VisitPhoto {
  /** Of the bytes as the phone sent them: what the record names. */
  sha256: string
  /** `awaited`: still on the phone. `unnamed`: arrived, but the record that holds does not name it. */
  standing: 'there' | 'awaited' | 'unnamed'
  /** The picture, for those who may see the record; null while it is not there. */
  url: string | null
  width: number | null
  height: number | null
  /** UTC milliseconds. */
  receivedAt: number | null
  /** Why the server did not take it the last time it came; a key under `photo.refusal`. */
  refusal: string | null
}

/** A visit whose household the actor may see. */
export const visibleVisit = ({ read, actor, now }: Asking, visitId: string) =>
  read
    .select({ id: visits.id, trainerId: visits.trainerId, currentRevisionId: visits.currentRevisionId })
    .from(visits)
    .innerJoin(households, eq(households.id, visits.householdId))
    .where(and(eq(visits.id, visitId), visibleHouseholds(read, actor, localDateOf(now))))

/**
 * The photos of one record in the order of taking: those that it names, whether or not they have arrived, then
 * those that arrived without being named. Throws 401, 403 and NotFound.
 */
export async function listVisitPhotos(ctx: Asking, visitId: string): Promise<VisitPhoto[]> {
  authorize(ctx.actor, 'visit.read')
  const { read } = ctx
  const [visit] = await visibleVisit(ctx, visitId)
  if (!visit) throw notFound()
  const arrived = await read
    .select()
    .from(visitPhotos)
    .where(eq(visitPhotos.visitId, visitId))
    .orderBy(asc(visitPhotos.at), asc(visitPhotos.id))
  const refusals = await read
    .select({ sha256: photoRefusals.sha256, reason: photoRefusals.reason })
    .from(photoRefusals)
    .where(eq(photoRefusals.visitId, visitId))
    .orderBy(asc(photoRefusals.at))
  const revisions = await read
    .select({ id: visitRevisions.id, body: visitRevisions.body })
    .from(visitRevisions)
    .where(eq(visitRevisions.visitId, visit.id))
  const holding = revisions.find(({ id }) => id === visit.currentRevisionId)
  const signatures = new Set(revisions.map(({ body }) => drawnSignature(body)))
  const rows = new Map(arrived.filter(row => !signatures.has(row.sha256)).map(row => [row.sha256, row]))
  const refusal = new Map(refusals.map(({ sha256, reason }) => [sha256, reason]))
  const { unnamed } = photosOf(holding?.body ?? {}, new Set(rows.keys()))
  return [...(holding?.body.photos ?? []), ...unnamed].map(sha256 => {
    const row = rows.get(sha256)
    return {
      sha256,
      standing: row ? (unnamed.includes(sha256) ? 'unnamed' : 'there') : 'awaited',
      url: row ? photoAddress(visitId, sha256) : null,
      width: row?.width ?? null,
      height: row?.height ?? null,
      receivedAt: row?.at ?? null,
      refusal: row ? null : (refusal.get(sha256) ?? null),
    }
  })
}

/** The picture itself, for those who may see the record. Throws 401, 403 and NotFound. */
export async function getPhotoFile(ctx: Asking, visitId: string, sha256: string): Promise<Buffer> {
  authorize(ctx.actor, 'visit.read')
  const { read } = ctx
  const [visit] = await visibleVisit(ctx, visitId)
  const [row] = await read
    .select({ storedSha256: visitPhotos.storedSha256 })
    .from(visitPhotos)
    .where(and(inArray(visitPhotos.visitId, visit ? [visit.id] : []), eq(visitPhotos.sha256, sha256)))
  const bytes = row && (await findFile(row.storedSha256))
  if (!bytes) throw notFound()
  return bytes
}

/** `GET /api/visits/<visitId>/photos/<sha256>` */
export async function servePhoto(ctx: Asking, params: Record<string, string>): Promise<Response> {
  return asImage(await getPhotoFile(ctx, params.visitId ?? '', params.sha256 ?? ''))
}

/** A stored picture as an answer: as an image and nothing else, kept by no cache. */
export function asImage(bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': 'inline; filename="photo.jpg"',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
