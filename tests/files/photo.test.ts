import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleanPhoto } from '#lib/files/photo.ts'
import { findFile, hashOf, keepFile, placeOf } from '#lib/files/store.ts'
import { hostileFiles, photoWithPlace } from './pictures.ts'

const clean = async (bytes: Buffer) => {
  const photo = await cleanPhoto(bytes)
  if (typeof photo === 'string') throw new Error(photo)
  return photo
}

describe('a photo is drawn anew', () => {
  test('without the place, the camera and every other word that it carried', async () => {
    const sent = await photoWithPlace()
    const before = await sharp(sent).metadata()
    expect(before.exif?.length, 'what is sent does carry EXIF').toBeGreaterThan(100)
    const { jpeg, width, height } = await clean(sent)
    const after = await sharp(jpeg).metadata()
    expect([after.exif, after.icc, after.xmp, after.iptc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(jpeg.includes(Buffer.from('Exif'))).toBe(false)
    expect(jpeg.includes(Buffer.from('张德福家'))).toBe(false)
    expect([width, height]).toEqual([640, 480])
  })

  test('upright, and at most 1600 pixels on its longer side', async () => {
    const lying = await sharp(await photoWithPlace(2000, 1000))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect(await clean(lying)).toMatchObject({ width: 800, height: 1600 })
  })

  test('a page hidden in a comment of a real photo does not come through', async () => {
    const jpeg = await photoWithPlace()
    const words = Buffer.from('<script>alert(document.cookie)</script>')
    const head = Buffer.from([0xff, 0xfe, 0, words.length + 2])
    const sent = Buffer.concat([jpeg.subarray(0, 2), head, words, jpeg.subarray(2)])
    const photo = await clean(sent)
    expect(photo.jpeg.includes(Buffer.from('script'))).toBe(false)
  })
})

test('of forty files that are no photo, every one is refused, each with a reason', async () => {
  const files = await hostileFiles()
  expect(files.length).toBeGreaterThanOrEqual(40)
  const taken: string[] = []
  const reasons = new Map<string, number>()
  for (const [what, bytes] of files) {
    const photo = await cleanPhoto(bytes)
    if (typeof photo === 'string') reasons.set(photo, (reasons.get(photo) ?? 0) + 1)
    else taken.push(what)
  }
  console.log(
    `uploads: ${files.length} hostile files, ${[...reasons].map(([why, n]) => `${why} ${n}`).join(', ')}`,
  )
  expect(taken).toEqual([])
  expect([...reasons.keys()].sort()).toEqual(['appended', 'broken', 'notJpeg', 'tooManyPixels'])
})

describe('files', () => {
  test('are kept under their own hash, and given back only while they are what it says', async () => {
    const bytes = await photoWithPlace(64, 48)
    const sha256 = await keepFile(bytes)
    expect(sha256).toBe(hashOf(bytes))
    expect(await keepFile(bytes)).toBe(sha256)
    expect(await findFile(sha256)).toEqual(bytes)
    expect(await findFile('0'.repeat(64))).toBeUndefined()
  })

  test('no typed name ever becomes a path', () => {
    for (const name of ['../secrets/session', '..', '', 'A'.repeat(64), `${'a'.repeat(63)}/`, 'a'.repeat(65)])
      expect(() => placeOf(name), name).toThrow('not a hash')
  })
})
