import { readFileSync } from 'node:fs'
import * as schema from '#db/schema/index.ts'
import { hashOf, keepFile } from '#lib/files/store.ts'
import { drawnSignature } from '#lib/visits/photo-rules.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import type { Home } from './home.ts'
import type { Stage } from './stage.ts'

/** The size in which they were drawn. */
const WIDTH = 600
const HEIGHT = 260

const drawn = (name: string) => {
  const bytes = readFileSync(new URL(`./signatures/${name}.png`, import.meta.url))
  return { bytes, sha256: hashOf(bytes), size: bytes.byteLength }
}

/** Strokes that say 演示; nobody's hand. */
const caregivers = ['caregiver1', 'caregiver2', 'caregiver3'].map(drawn)
const trainers = ['trainer1', 'trainer2', 'trainer3'].map(drawn)

const byLastDigits = <T>(list: readonly T[], id: string): T =>
  list[Number.parseInt(id.slice(-4), 16) % list.length]!

/** What the caregiver of a household draws, the same at each visit. */
export const caregiverSignature = (caregiverId: string): string =>
  byLastDigits(caregivers, caregiverId).sha256

/** What a trainer has stored on the own account. */
export const trainerSignature = (trainerId: string): string => byLastDigits(trainers, trainerId).sha256

/** The drawing that a record names, arrived after it. */
export function addCaregiverSignature(stage: Stage, body: LogVisitInput, byUserId: string, at: number) {
  const sha256 = drawnSignature(body)
  const file = caregivers.find(signature => signature.sha256 === sha256)
  if (!file) return
  stage.sheet.add(schema.visitPhotos, {
    id: stage.besideId(at),
    visitId: body.visitId,
    householdId: body.householdId,
    sha256: file.sha256,
    storedSha256: file.sha256,
    size: file.size,
    width: WIDTH,
    height: HEIGHT,
    byUserId,
    at,
  })
}

/** A trainer has signed once, before the first visit. */
export function addTrainerSignature(stage: Stage, userId: string, at: number) {
  const sha256 = trainerSignature(userId)
  stage.sheet.add(schema.trainerSignatures, {
    id: stage.besideId(at),
    userId,
    sha256,
    storedSha256: sha256,
    at,
  })
}

/** How the caregiver rated a visit: mostly well; one in five did not say. */
export function addRating(stage: Stage, home: Home, body: LogVisitInput, at: number) {
  const draw = Number.parseInt(body.visitId.slice(-4), 16) % 20
  if (!body.met || draw < 4) return
  const best = Math.max(...home.programme.definition.survey.scale.map(({ value }) => value))
  stage.sheet.add(schema.visitRatings, {
    id: stage.besideId(at),
    visitId: body.visitId,
    revisionId: body.revisionId,
    householdId: home.id,
    caregiverId: home.caregiverId,
    value: draw < 16 ? best : best - 1,
    at,
  })
}

/** Puts the drawings where the product keeps files. */
export async function keepDemoSignatures(): Promise<void> {
  for (const { bytes } of [...caregivers, ...trainers]) await keepFile(bytes)
}
