import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { GET as soundRoute } from '#app/(reader)/handbook/voice/[sha256]/route.ts'
import { PUT as withdrawalRoute } from '#app/api/handbook/recordings/[recordingId]/withdrawal/route.ts'
import { PUT as recordingRoute } from '#app/api/handbook/texts/[versionId]/recordings/[locale]/route.ts'
import { sectionVersions, voiceRecordings } from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { hashOf } from '#lib/files/store.ts'
import { recordingsOf } from '#lib/handbook/recordings.ts'
import { freshDatabase } from '#tests/db.ts'
import { editionId, fill, id, type Name, send } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const mp3 = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(97, 1)])
const again = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(50, 2)])

async function versionOf(code: string): Promise<string> {
  const [row] = await holder.database.read
    .select({ id: sectionVersions.id })
    .from(sectionVersions)
    .where(eq(sectionVersions.sectionCode, code))
  return row!.id
}

async function record(who: Name | null, bytes: Buffer, given: { versionId?: string; locale?: string } = {}) {
  const params = { versionId: given.versionId ?? (await versionOf('4.1')), locale: given.locale ?? 'zh-CN' }
  const session = who && (await sessionCookie(`session-${who}`))
  const request = new Request('http://localhost:3000/', {
    method: 'PUT',
    headers: {
      origin: 'http://localhost:3000',
      ...(session ? { cookie: `${session.name}=${session.value}` } : {}),
    },
    body: new Uint8Array(bytes),
  })
  const response = await recordingRoute(request, { params: Promise.resolve(params) })
  return { status: response.status, body: await response.json() }
}

const heard = async () => (await recordingsOf(holder.database.read, editionId, 'zh-CN')).get('4.1')?.sha256

const listen = (bytes: Buffer, range?: string) =>
  soundRoute(new Request('http://localhost/x', { headers: range ? { Range: range } : {} }), {
    params: Promise.resolve({ sha256: hashOf(bytes) }),
  })

test('马晓云 reads 4.1 aloud and everybody hears it: not for a text that is not there, a trainer, or a picture', async () => {
  expect((await record('maXiaoyun', mp3, { versionId: 'none' })).status).toBe(404)
  expect((await record('maXiaoyun', mp3, { locale: 'fr' })).status).toBe(404)
  expect((await record('zhouMin', mp3)).status).toBe(403)
  expect((await record('maXiaoyun', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).body.error.message).toContain(
    'MP3',
  )
  expect(await heard()).toBeUndefined()
  expect((await listen(mp3)).status).toBe(404)

  expect((await record('maXiaoyun', mp3)).status).toBe(201)
  expect((await record('maXiaoyun', mp3)).status).toBe(200)
  expect(await heard()).toBe(hashOf(mp3))
  const whole = await listen(mp3)
  expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'audio/mpeg'])
  expect(Buffer.from(await whole.arrayBuffer()).equals(mp3)).toBe(true)
})

test('a phone that asks for a part of the sound gets that part', async () => {
  await record('maXiaoyun', mp3)
  const part = await listen(mp3, 'bytes=10-19')
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 10-19/100'])
  expect(Buffer.from(await part.arrayBuffer()).equals(mp3.subarray(10, 20))).toBe(true)
  expect((await listen(mp3, 'bytes=-4')).headers.get('content-range')).toBe('bytes 96-99/100')
  expect((await listen(mp3, 'bytes=90-')).headers.get('content-range')).toBe('bytes 90-99/100')
  expect((await listen(mp3, 'bytes=200-')).status).toBe(416)
})

test('a new recording takes the place of the first; withdrawn, the first holds again; nothing is deleted', async () => {
  await record('maXiaoyun', mp3)
  const { body } = await record('linHushi', again)
  expect(await heard()).toBe(hashOf(again))
  const withdraw = (who: Name, recordingId: string) => send(withdrawalRoute, who, { recordingId }, {})
  expect((await withdraw('linHushi', id(9999))).status).toBe(404)
  expect((await withdraw('zhouMin', body.id)).status).toBe(403)
  expect((await withdraw('linHushi', body.id)).status).toBe(200)
  expect((await withdraw('linHushi', body.id)).status).toBe(200)
  expect(await heard()).toBe(hashOf(mp3))
  expect((await listen(again)).status).toBe(404)
  expect(await holder.database.read.select().from(voiceRecordings)).toHaveLength(2)
})
