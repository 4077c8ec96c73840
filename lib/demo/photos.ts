import { readFileSync } from 'node:fs'
import * as schema from '#db/schema/index.ts'
import { hashOf, keepFile } from '#lib/files/store.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import type { Stage } from './stage.ts'

const names = ['bedside', 'turning', 'wheelchair', 'pressure', 'pills', 'hall'] as const

/** The size in which they were drawn. */
const WIDTH = 1200
const HEIGHT = 900

/** The demo's photos: drawings that say so, each by its hash. */
const photos = names.map(name => {
  const bytes = readFileSync(new URL(`./photos/${name}.jpg`, import.meta.url))
  return { bytes, sha256: hashOf(bytes) }
})

/** As many different photos as a visit took, always the same ones for the same visit. */
export function photosTaken(visitId: string, count: number): string[] {
  const first = Number.parseInt(visitId.slice(-4), 16)
  return Array.from({ length: count }, (_, i) => photos[(first + i) % photos.length]!.sha256)
}

/** The photos that a record names, arrived after it. */
export function addPhotos(stage: Stage, body: LogVisitInput, byUserId: string, at: number) {
  const known = stage.sheet.rowsOf(schema.visitPhotos).filter(({ visitId }) => visitId === body.visitId)
  for (const sha256 of body.photos ?? []) {
    if (known.some(row => row.sha256 === sha256)) continue
    stage.sheet.add(schema.visitPhotos, {
      id: stage.id(at),
      visitId: body.visitId,
      householdId: body.householdId,
      sha256,
      storedSha256: sha256,
      size: photos.find(photo => photo.sha256 === sha256)!.bytes.byteLength,
      width: WIDTH,
      height: HEIGHT,
      byUserId,
      at,
    })
  }
}

/** Puts the pictures where the product keeps files. */
export async function keepDemoPhotos(): Promise<void> {
  for (const { bytes } of photos) await keepFile(bytes)
}
