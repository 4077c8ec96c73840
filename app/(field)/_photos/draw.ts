import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Longest side of a photo that is sent (domain.md C1, 16). */
const LONGEST = 1600
const THUMB = 160
const QUALITY = 0.8

export interface Drawn {
  bytes: ArrayBuffer
  sha256: string
  /** A small copy as a data address. */
  thumb: string
}

/** The size that fits, never larger than it was. */
export function fitted(width: number, height: number, longest: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** As people see it: turned as the camera was held. */
async function pictureOf(file: Blob): Promise<{ picture: CanvasImageSource; width: number; height: number }> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return { picture: image, width: image.naturalWidth, height: image.naturalHeight }
  } finally {
    URL.revokeObjectURL(address)
  }
}

function canvasOf(picture: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.drawImage(picture, 0, 0, width, height)
  return canvas
}

/** Writes when and where on a dark strip at the foot of the photo. */
function stamp(canvas: HTMLCanvasElement, words: string) {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const size = Math.max(14, Math.round(Math.max(canvas.width, canvas.height) / 45))
  const strip = Math.round(size * 1.8)
  pen.fillStyle = 'rgba(0, 0, 0, 0.62)'
  pen.fillRect(0, canvas.height - strip, canvas.width, strip)
  pen.font = `${size}px sans-serif`
  pen.fillStyle = '#ffffff'
  pen.textBaseline = 'middle'
  pen.fillText(words, size * 0.7, canvas.height - strip / 2, canvas.width - size * 1.4)
}

const jpegOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, failed) => {
    canvas.toBlob(blob => (blob ? done(blob) : failed(new Error('no picture'))), 'image/jpeg', QUALITY)
  })

/** A canvas as the file that is sent, by its hash, with its small copy. */
export async function finished(canvas: HTMLCanvasElement): Promise<Drawn> {
  const bytes = await (await jpegOf(canvas)).arrayBuffer()
  const small = fitted(canvas.width, canvas.height, THUMB)
  const thumb = canvasOf(canvas, small.width, small.height).toDataURL('image/jpeg', QUALITY)
  return { bytes, sha256: bytesToHex(sha256(new Uint8Array(bytes))), thumb }
}

/**
 * A photo as it leaves the phone: drawn anew at 1600 px at most, with the words on it. Nothing else that the camera
 * wrote into the file (place, device, time) comes along, since only pixels are copied.
 */
export async function developed(file: Blob, words: string): Promise<Drawn> {
  const { picture, width, height } = await pictureOf(file)
  const size = fitted(width, height, LONGEST)
  const canvas = canvasOf(picture, size.width, size.height)
  stamp(canvas, words)
  return finished(canvas)
}
