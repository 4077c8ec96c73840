import { seal } from '#lib/privacy/seal.ts'
import { sealPublicKey } from '#lib/privacy/seal-key.ts'
import type { SealedVisitPart } from '#lib/visits/schema.ts'

let publicKey: string | undefined

/** The part of a visit that only the server's key opens, as a phone closes it. */
export function sealedPart(part: SealedVisitPart, visitId: string): string {
  publicKey ??= sealPublicKey()
  return seal(part, publicKey, visitId)
}
