import { photoAddress } from '#lib/visits/photo-rules.ts'
import type { Answer } from '../_outbox/answer.ts'
import { AUTHOR_HEADER, readable, withTimeLimit } from '../_outbox/transport.ts'
import type { KeptPhoto } from './photo.ts'

/** A photo of 300 kB over a network that hardly moves. */
const TIME_LIMIT_MS = 120_000

/** Puts the bytes of one photo, as they are, as their author. Null when no answer came. */
export const sendPhotoAs =
  (userId: string) =>
  async ({ visitId, sha256 }: Pick<KeptPhoto, 'visitId' | 'sha256'>, bytes: ArrayBuffer): Promise<Answer> => {
    try {
      return await withTimeLimit(async signal => {
        const response = await fetch(photoAddress(visitId, sha256), {
          method: 'PUT',
          headers: { 'Content-Type': 'image/jpeg', [AUTHOR_HEADER]: userId },
          body: bytes,
          credentials: 'same-origin',
          signal,
        })
        return await readable(response)
      }, TIME_LIMIT_MS)
    } catch {
      return null
    }
  }
