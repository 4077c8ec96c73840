import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET, PUT } from '#app/api/visits/[visitId]/photos/[sha256]/route.ts'
import { PUT as PUT_VISIT } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { listVisitPhotos } from '#lib/visits/photos.ts'
import { getVisit } from '#lib/visits/queries.ts'
import { freshDatabase } from '../db.ts'
import { named, photoWithPlace } from '../files/pictures.ts'
import { context, fill, homes, id, type Name, send, visitBody } from './fixture.ts'

const world = freshDatabase(fill)

let bedside: Buffer
let turning: Buffer
beforeAll(async () => {
  bedside = await photoWithPlace(320, 240, 1)
  turning = await photoWithPlace(320, 240, 2)
})

const record = () =>
  visitBody({ photoCount: 2, photos: [named(bedside), named(turning)], noPhotoReason: undefined })

const log = (body = record(), name: Name = 'zhouMin') =>
  send(PUT_VISIT, name, { visitId: body.visitId, revisionId: body.revisionId }, body)

async function ask(method: 'PUT' | 'GET', name: Name | null, sha256: string, bytes?: Buffer) {
  const session = name && (await sessionCookie(`session-${name}`))
  const request = new Request('http://localhost:3000/', {
    method,
    headers: {
      origin: 'http://localhost:3000',
      'content-type': 'image/jpeg',
      ...(session ? { cookie: `${session.name}=${session.value}` } : {}),
    },
    ...(bytes ? { body: new Uint8Array(bytes) } : {}),
  })
  const handler = method === 'PUT' ? PUT : GET
  return handler(request, { params: Promise.resolve({ visitId: id(100), sha256 }) })
}

const put = async (name: Name | null, bytes: Buffer, sha256 = named(bytes)) => {
  const response = await ask('PUT', name, sha256, bytes)
  return { status: response.status, body: await response.json() }
}

const photosSeen = (name: Name = 'maXiaoyun') => listVisitPhotos(context(world.database, name), id(100))
const asVisit = () => getVisit(context(world.database, 'maXiaoyun'), id(100))

describe('who may send a photo', () => {
  test('nobody before the record; then only the trainer whose record names it', async () => {
    expect((await put('zhouMin', bedside)).status).toBe(404)
    await log()
    expect((await put(null, bedside)).status).toBe(401)
    expect((await put('zhengXiaoyan', bedside)).status).toBe(404)
    expect((await put('qianFang', bedside)).status).toBe(404)
    expect((await put('maXiaoyun', bedside)).status).toBe(403)
    const stranger = await photoWithPlace(320, 240, 3)
    const refusedPhoto = await put('zhouMin', stranger)
    expect(refusedPhoto.status).toBe(409)
    expect(refusedPhoto.body.error.message).toContain('还在手机上')
    expect((await put('zhouMin', bedside)).status).toBe(201)
  })
})

describe('a photo on its way', () => {
  test('gives a receipt for its very hash; again, the same one, and one row', async () => {
    await log()
    const first = await put('zhouMin', bedside)
    expect(first).toMatchObject({
      status: 201,
      body: { id: named(bedside), sha256: named(bedside), epoch: 'first' },
    })
    expect(await put('zhouMin', bedside)).toEqual({ status: 200, body: first.body })
    expect(await world.database.read.$count(tables.visitPhotos)).toBe(1)
  })

  test('five at the same time are one', async () => {
    await log()
    const statuses = await Promise.all(
      [1, 2, 3, 4, 5].map(async () => (await put('zhouMin', bedside)).status),
    )
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 201])
    expect(await world.database.read.$count(tables.visitPhotos)).toBe(1)
  })

  test('cut off on the way it is asked for again, and nothing is noted against it', async () => {
    await log()
    const { status, body } = await put('zhouMin', bedside.subarray(0, 900), named(bedside))
    expect([status, body.error.code]).toEqual([425, 'photoDamaged'])
    expect(await world.database.read.$count(tables.photoRefusals)).toBe(0)
    expect((await put('zhouMin', bedside)).status).toBe(201)
  })

  test('larger than 8 MB it is not read to its end', async () => {
    await log()
    const { status, body } = await put('zhouMin', Buffer.alloc(8 * 1024 * 1024 + 1), named(bedside))
    expect([status, body.error.code]).toEqual([413, 'tooLarge'])
  })

  test('no photo at all: refused, noted once, and the desk sees that it is missing and why', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    await log(visitBody({ photoCount: 1, photos: [named(page)], noPhotoReason: undefined }))
    const { status, body } = await put('zhouMin', page)
    expect([status, body.error.code, body.error.reason]).toEqual([422, 'photoRefused', 'notJpeg'])
    await put('zhouMin', page)
    expect(await world.database.read.$count(tables.photoRefusals)).toBe(1)
    expect(await photosSeen()).toEqual([
      expect.objectContaining({ sha256: named(page), standing: 'awaited', url: null, refusal: 'notJpeg' }),
    ])
  })

  test('a family that took back its consent is respected also on the way', async () => {
    await log()
    await world.database.transact(write =>
      write.update(tables.consents).set({ granted: false }).where(eq(tables.consents.kind, 'photo')),
    )
    const { status, body } = await put('zhouMin', bedside)
    expect([status, body.error.reason]).toEqual([422, 'notConsented'])
    expect(await world.database.read.$count(tables.visitPhotos)).toBe(0)
  })
})

describe('whether a visit has its photos is derived', () => {
  test('two are named; one arrives, then the other', async () => {
    await log()
    expect(await asVisit()).toMatchObject({ photoCount: 2, photosAwaited: 2 })
    expect((await asVisit()).invalid).toContain('noPhoto')
    await put('zhouMin', turning)
    expect(await asVisit()).toMatchObject({ photoCount: 2, photosAwaited: 1 })
    expect((await asVisit()).invalid).not.toContain('noPhoto')
    expect((await photosSeen()).map(({ standing }) => standing)).toEqual(['awaited', 'there'])
    await put('zhouMin', bedside)
    expect((await asVisit()).photosAwaited).toBe(0)
  })

  test('the rule of completion counts those that are there, not those that are promised', async () => {
    const photos = async () =>
      (await getHouseholdFacts(context(world.database, 'maXiaoyun'), homes.wang.id)).facts.visits.map(
        visit => visit.photos,
      )
    await log()
    expect(await photos()).toEqual([0])
    await put('zhouMin', bedside)
    expect(await photos()).toEqual([1])
  })

  test('one that a correction no longer names is kept and shown, and counts no more', async () => {
    await log()
    await put('zhouMin', bedside)
    await put('zhouMin', turning)
    await log(
      visitBody({
        revisionId: id(102),
        basedOn: id(101),
        correctionReason: '有一张拍糊了',
        photoCount: 1,
        photos: [named(turning)],
        noPhotoReason: undefined,
      }),
    )
    const seen = await photosSeen()
    expect(seen.map(({ sha256, standing }) => [sha256, standing])).toEqual([
      [named(turning), 'there'],
      [named(bedside), 'unnamed'],
    ])
    expect((await asVisit()).photoCount).toBe(1)
  })
})

describe('who sees a photo', () => {
  test('those who may see the record, as a picture and nothing else, kept by no cache', async () => {
    await log()
    await put('zhouMin', bedside)
    for (const name of ['maXiaoyun', 'zhaoLei', 'zhouMin'] as const) {
      const response = await ask('GET', name, named(bedside))
      expect(response.status, name).toBe(200)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
      expect(bytes.includes(Buffer.from('Exif'))).toBe(false)
    }
    for (const name of ['qianFang', 'heJun', 'zhengXiaoyan'] as const)
      expect((await ask('GET', name, named(bedside))).status, name).toBe(404)
    expect((await ask('GET', 'linHushi', named(bedside))).status).toBe(403)
    expect((await ask('GET', null, named(bedside))).status).toBe(401)
    await expect(photosSeen('qianFang')).rejects.toMatchObject({ status: 404 })
  })

  test('a hash that is no photo of this record, or no hash, is not there', async () => {
    await log()
    await put('zhouMin', bedside)
    for (const sha256 of [named(turning), '..%2f..%2fsecrets', '../secrets/session'])
      expect((await ask('GET', 'maXiaoyun', sha256)).status).toBe(404)
  })
})
