import sharp from 'sharp'
import { hashOf } from '#lib/files/store.ts'

/** A photo as a phone would take it: noise of this size, with a camera's EXIF and the place where it was taken. */
export async function photoWithPlace(width = 640, height = 480, seed = 1): Promise<Buffer> {
  return sharp(noise(width, height, seed), { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Warmhand', Model: 'Test phone', Copyright: '张德福家' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 6/1 30/1', GPSLongitudeRef: 'E' },
    })
    .jpeg({ quality: 80 })
    .toBuffer()
}

function noise(width: number, height: number, seed: number): Buffer {
  const bytes = Buffer.alloc(width * height * 3)
  let state = seed
  for (let i = 0; i < bytes.length; i += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    bytes[i] = 96 + (state % 64)
  }
  return bytes
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const page = '<!doctype html><html><body><script>alert(document.cookie)</script></body></html>'
/** An empty ZIP archive: its end record. */
const zip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])
const start = Buffer.from([0xff, 0xd8, 0xff])

/** A JPEG whose head says that it is far larger than it is. */
function swollen(jpeg: Buffer, height: number, width: number): Buffer {
  const bytes = Buffer.from(jpeg)
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
  bytes.writeUInt16BE(height, frame + 5)
  bytes.writeUInt16BE(width, frame + 7)
  return bytes
}

/** Files that somebody might send in the place of a photo, each with what it is. */
export async function hostileFiles(): Promise<[what: string, bytes: Buffer][]> {
  const jpeg = await photoWithPlace()
  const image = sharp(jpeg)
  const [png, webp, gif, tiff, avif] = await Promise.all([
    image.clone().png().toBuffer(),
    image.clone().webp().toBuffer(),
    image.clone().gif().toBuffer(),
    image.clone().tiff().toBuffer(),
    image.clone().resize(64).avif().toBuffer(),
  ])
  const cut = (share: number) => jpeg.subarray(0, Math.floor(jpeg.length * share))
  const end = Buffer.from([0xff, 0xd9])
  return [
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.from([0xff])],
    ['only the first bytes of a JPEG', start],
    ['first and last bytes with nothing between', Buffer.concat([start, end])],
    ['an SVG with a script', Buffer.from(svg)],
    ['an SVG behind a byte order mark', Buffer.from(`\ufeff${svg}`)],
    ['an SVG behind spaces', Buffer.from(`   \n${svg}`)],
    ['an SVG with an XML head', Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['a page with a script', Buffer.from(page)],
    ['a page behind the first bytes of a JPEG', Buffer.concat([start, Buffer.from(page)])],
    ['a page between the first and last bytes', Buffer.concat([start, Buffer.from(page), end])],
    ['a script', Buffer.from('alert(1)')],
    ['a shell script', Buffer.from('#!/bin/sh\nid\n')],
    ['a PHP script', Buffer.from('<?php system($_GET["c"]); ?>')],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
    ['a ZIP archive', zip],
    ['a program for Windows', Buffer.from('MZ\x90\x00', 'latin1')],
    ['a program for Linux', Buffer.from('\x7fELF\x02\x01', 'latin1')],
    ['text', Buffer.from('王桂英')],
    ['zeros', Buffer.alloc(4096)],
    ['a PNG', png],
    ['a WebP', webp],
    ['a GIF', gif],
    ['a TIFF', tiff],
    ['an AVIF', avif],
    ['a GIF that is also a script', Buffer.from('GIF89a/*\x00*/=1;alert(1)//', 'latin1')],
    ['a PNG with the first bytes of a JPEG before it', Buffer.concat([start, png])],
    ['a photo with an archive behind it', Buffer.concat([jpeg, zip])],
    ['a photo with a page behind it', Buffer.concat([jpeg, Buffer.from(page)])],
    ['a photo with a script behind it', Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>')])],
    ['a photo with a second file behind it that ends alike', Buffer.concat([jpeg, png.subarray(0, 99)])],
    ['a photo behind a page', Buffer.concat([Buffer.from(page), jpeg])],
    ['half a photo', cut(0.5)],
    ['half a photo with a proper end', Buffer.concat([cut(0.5), end])],
    ['a tenth of a photo with a proper end', Buffer.concat([cut(0.1), end])],
    ['a photo without its last byte', jpeg.subarray(0, -1)],
    ['a photo that says it has 400 million pixels', swollen(jpeg, 20_000, 20_000)],
    ['a photo that says it has 4,294 million pixels', swollen(jpeg, 65_535, 65_535)],
    ['a photo that says it has 40 million pixels and one line more', swollen(jpeg, 8_001, 5_000)],
    ['a photo that says it has no pixels', swollen(jpeg, 0, 0)],
  ]
}

export const named = (bytes: Uint8Array): string => hashOf(bytes)
