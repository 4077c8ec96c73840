/** Sound that browsers play, by what a file begins with. */
export type SoundType = 'audio/mpeg' | 'audio/mp4' | 'audio/webm'

const begins = (bytes: Uint8Array, at: number, values: readonly number[]) =>
  values.every((value, index) => bytes[at + index] === value)

const ID3 = [0x49, 0x44, 0x33]
const FTYP = [0x66, 0x74, 0x79, 0x70]
const EBML = [0x1a, 0x45, 0xdf, 0xa3]
const MPEG_SYNC = 0xe0
const BYTE = 0xff

/** What kind of sound a file is: MP3 (with or without ID3), MP4 sound (M4A), or WebM; undefined for anything else. */
export function soundTypeOf(bytes: Uint8Array): SoundType | undefined {
  if (begins(bytes, 0, ID3)) return 'audio/mpeg'
  if (begins(bytes, 4, FTYP)) return 'audio/mp4'
  if (begins(bytes, 0, EBML)) return 'audio/webm'
  if (bytes[0] === BYTE && ((bytes[1] ?? 0) & MPEG_SYNC) === MPEG_SYNC) return 'audio/mpeg'
  return undefined
}

/**
 * Sound as an answer, whole or the one part that was asked for: Safari plays nothing from a server that knows no parts.
 * @param range the request's Range header
 */
export function soundResponse(bytes: Uint8Array, type: string, range: string | null): Response {
  const headers = {
    'Content-Type': type,
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'public, max-age=86400',
  }
  const whole = bytes.byteLength
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (first === '' && last === '') {
    return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Length': String(whole) } })
  }
  const start = first === '' ? Math.max(0, whole - Number(last)) : Number(first)
  const end = first === '' || last === '' ? whole - 1 : Math.min(Number(last), whole - 1)
  if (start >= whole || start > end) {
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${whole}` } })
  }
  return new Response(new Uint8Array(bytes.subarray(start, end + 1)), {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': String(end + 1 - start),
      'Content-Range': `bytes ${start}-${end}/${whole}`,
    },
  })
}
