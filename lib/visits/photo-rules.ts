import type { LogVisitInput } from './schema.ts'

/** The photos of a visit, held against what its record names (reliability.md B4). */
export interface PhotoStanding {
  /** Named and arrived. */
  there: string[]
  /** Named, and still on the phone. */
  awaited: string[]
  /** Arrived, but not named by the record that holds: kept and shown, counted nowhere. */
  unnamed: string[]
}

/**
 * Whether a visit is complete is derived, never stored: the hashes that its record names against those that have
 * arrived.
 */
export function photosOf(record: Pick<LogVisitInput, 'photos'>, arrived: ReadonlySet<string>): PhotoStanding {
  const named = record.photos ?? []
  return {
    there: named.filter(sha256 => arrived.has(sha256)),
    awaited: named.filter(sha256 => !arrived.has(sha256)),
    unnamed: [...arrived].filter(sha256 => !named.includes(sha256)),
  }
}

/** The caregiver's drawn signature in a record, by its hash; null when it has none. */
export const drawnSignature = ({ caregiverSign }: Pick<LogVisitInput, 'caregiverSign'>): string | null =>
  caregiverSign?.kind === 'drawn' ? caregiverSign.sha256 : null

/** The hashes of all files that a record names and that come after it: photos, then the signature. */
export function filesNamed(record: Pick<LogVisitInput, 'photos' | 'caregiverSign'>): string[] {
  const signature = drawnSignature(record)
  return [...(record.photos ?? []), ...(signature === null ? [] : [signature])]
}

/** The hashes of photos, by visit. */
export function hashesByVisit(
  rows: readonly { visitId: string; sha256: string }[],
): Map<string, Set<string>> {
  const byVisit = new Map<string, Set<string>>()
  for (const { visitId, sha256 } of rows)
    byVisit.set(visitId, (byVisit.get(visitId) ?? new Set()).add(sha256))
  return byVisit
}

/** Where a photo of a visit is put by the phone, and fetched by those who may see the record. */
export const photoAddress = (visitId: string, sha256: string): string =>
  `/api/visits/${visitId}/photos/${sha256}`

/** Where the trainer's signature under a visit's record is fetched. */
export const trainerSignatureAddress = (visitId: string): string => `/api/visits/${visitId}/trainer-signature`

/** Where a trainer's own signature is put and fetched. */
export const ownSignatureAddress = (sha256: string): string => `/api/account/signatures/${sha256}`
