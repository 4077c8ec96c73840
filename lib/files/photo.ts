import sharp from 'sharp'

/** Why a file is not taken as a photo. */
export type PhotoFlaw = 'notJpeg' | 'appended' | 'tooManyPixels' | 'broken'

export interface CleanPhoto {
  jpeg: Buffer
  width: number
  height: number
}

const MOST_PIXELS = 40_000_000
const LONGEST_SIDE = 1600
const QUALITY = 80
const TIMEOUT_S = 20

const START = Buffer.from([0xff, 0xd8, 0xff])
const END = Buffer.from([0xff, 0xd9])

sharp.cache(false)
sharp.concurrency(1)

/**
 * Draws a photo anew from its pixels, so that nothing else that the file carried is kept: no EXIF, no place, no
 * script. What is no JPEG by its first bytes is never given to a decoder, and what goes on after the picture's end
 * (another file glued to it) is refused.
 */
export async function cleanPhoto(sent: Uint8Array): Promise<CleanPhoto | PhotoFlaw> {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength)
  if (!bytes.subarray(0, START.length).equals(START)) return 'notJpeg'
  if (!bytes.subarray(-END.length).equals(END)) return bytes.includes(END) ? 'appended' : 'broken'
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (format !== 'jpeg') return 'notJpeg'
    if (width * height > MOST_PIXELS) return 'tooManyPixels'
    const { data, info } = await sharp(bytes, { failOn: 'warning', limitInputPixels: MOST_PIXELS })
      .timeout({ seconds: TIMEOUT_S })
      .autoOrient()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true })
    return { jpeg: data, width: info.width, height: info.height }
  } catch {
    return 'broken'
  }
}
