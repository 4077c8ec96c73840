import { soundResponse } from '#lib/files/sound.ts'
import { getSound } from '#lib/handbook/recordings.ts'
import { answer } from '#lib/http.ts'

/** A section read aloud by a person. */
export const GET = answer(async (context, { sha256 = '' }, request) => {
  const { bytes, mediaType } = await getSound(context, sha256)
  return soundResponse(bytes, mediaType, request.headers.get('range'))
})
