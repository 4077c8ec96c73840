import { beforeAll, describe, expect, test } from 'vitest'
import { GET as GET_OWN, PUT as PUT_OWN } from '#app/api/account/signatures/[sha256]/route.ts'
import { PUT as PUT_PHOTO } from '#app/api/visits/[visitId]/photos/[sha256]/route.ts'
import { PUT as PUT_VISIT } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import { GET as GET_TRAINERS } from '#app/api/visits/[visitId]/trainer-signature/route.ts'
import * as tables from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { listVisitPhotos } from '#lib/visits/photos.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { findOwnSignature, findVisitRating, getVisitSignatures } from '#lib/visits/signatures.ts'
import { freshDatabase } from '../db.ts'
import { named, photoWithPlace } from '../files/pictures.ts'
import { actor, context, fill, id, type Name, sealed, send, visitBody } from './fixture.ts'

const world = freshDatabase(fill)

let hers: Buffer
let trainers: Buffer
beforeAll(async () => {
  hers = await photoWithPlace(400, 150, 7)
  trainers = await photoWithPlace(400, 150, 8)
})

type Handler = typeof PUT_PHOTO

async function ask(
  handler: Handler,
  method: 'GET' | 'PUT',
  name: Name | null,
  sha256: string,
  bytes?: Buffer,
) {
  const session = name && (await sessionCookie(`session-${name}`))
  const request = new Request('http://localhost:3000/', {
    method,
    headers: {
      origin: 'http://localhost:3000',
      ...(session ? { cookie: `${session.name}=${session.value}` } : {}),
    },
    ...(bytes ? { body: new Uint8Array(bytes) } : {}),
  })
  return handler(request, { params: Promise.resolve({ visitId: id(100), sha256 }) })
}

const signed = (over: Partial<LogVisitInput> = {}) =>
  visitBody({ caregiverSign: { kind: 'drawn', sha256: named(hers) }, ...over })

const log = (body: LogVisitInput) =>
  send(PUT_VISIT, 'zhouMin', { visitId: body.visitId, revisionId: body.revisionId }, body)

const desk = () => context(world.database, 'maXiaoyun')

describe('王桂英 signs with her finger', () => {
  test('the record names the drawing, which comes after it and is no photo, also without consent to photos', async () => {
    expect((await log(signed())).status).toBe(201)
    expect(await getVisitSignatures(desk(), id(100))).toEqual({ caregiver: { url: null }, trainer: null })
    expect((await ask(PUT_PHOTO, 'PUT', 'zhouMin', named(hers), hers)).status).toBe(201)
    expect(await getVisitSignatures(desk(), id(100))).toMatchObject({
      caregiver: { url: `/api/visits/${id(100)}/photos/${named(hers)}` },
    })
    expect(await listVisitPhotos(desk(), id(100))).toEqual([])
  })
})

describe('周敏’s own signature', () => {
  test('is drawn anew, kept once, and hers alone to read', async () => {
    const put = (name: Name | null, bytes = trainers, sha256 = named(trainers)) =>
      ask(PUT_OWN, 'PUT', name, sha256, bytes)
    expect((await put(null)).status).toBe(401)
    expect((await put('maXiaoyun')).status).toBe(403)
    expect((await put('zhouMin', Buffer.from('<svg/>'), named(Buffer.from('<svg/>')))).status).toBe(422)
    expect((await put('zhouMin')).status).toBe(201)
    expect((await put('zhouMin')).status).toBe(200)
    expect(await world.database.read.$count(tables.trainerSignatures)).toBe(1)
    expect(await findOwnSignature(world.database.read, actor('zhouMin').userId)).toBe(named(trainers))
    const picture = await ask(GET_OWN, 'GET', 'zhouMin', named(trainers))
    expect(Buffer.from(await picture.arrayBuffer()).includes('Exif')).toBe(false)
    expect((await ask(GET_OWN, 'GET', 'zhengXiaoyan', named(trainers))).status).toBe(404)
  })

  test('stands under the record that names it, for those who may see the record', async () => {
    await ask(PUT_OWN, 'PUT', 'zhouMin', named(trainers), trainers)
    await log(signed({ trainerSignature: named(trainers) }))
    expect((await getVisitSignatures(desk(), id(100))).trainer).toEqual({
      url: `/api/visits/${id(100)}/trainer-signature`,
    })
    expect((await ask(GET_TRAINERS, 'GET', 'maXiaoyun', '')).headers.get('content-type')).toBe('image/jpeg')
    expect((await ask(GET_TRAINERS, 'GET', 'qianFang', '')).status).toBe(404)
  })

  test('a record may name one that is not stored: it is taken, and nothing stands there', async () => {
    expect((await log(signed({ trainerSignature: named(hers) }))).status).toBe(201)
    expect((await getVisitSignatures(desk(), id(100))).trainer).toBeNull()
  })
})

describe('her rating of the visit', () => {
  const rated = (rating: number) => signed({ sealed: sealed({ rating }, id(100)) })

  test('is the coordinator’s only', async () => {
    await log(rated(2))
    expect(await findVisitRating(desk(), id(100))).toBe(2)
    for (const name of ['zhouMin', 'qianFang'] as const)
      expect(await findVisitRating(context(world.database, name), id(100))).toBeNull()
  })

  test('is one of the survey’s scale; the same again writes nothing', async () => {
    expect((await log(rated(9))).status).toBe(422)
    await log(rated(5))
    const again = { ...rated(5), revisionId: id(102), basedOn: id(101), correctionReason: '时间记错了' }
    expect((await log(again)).status).toBe(201)
    expect(await world.database.read.$count(tables.visitRatings)).toBe(1)
  })
})
