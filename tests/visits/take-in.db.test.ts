import { count, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT } from '#app/api/visits/[visitId]/revisions/[revisionId]/from-file/route.ts'
import { PUT as putRevision } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { digestOf } from '#lib/visits/delivery.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { freshDatabase } from '../db.ts'
import { actor, fill, homes, type Name, send, sendText, visitBody } from './fixture.ts'

const world = freshDatabase(fill)

const first = visitBody()
const paramsOf = ({ visitId, revisionId }: LogVisitInput) => ({ visitId, revisionId })

/** Hands in one record of the file of somebody's phone. */
function handIn(
  carrier: Name | null,
  author: Name,
  body: LogVisitInput,
  over: { bytes?: string; sha256?: string } = {},
) {
  const bytes = over.bytes ?? JSON.stringify(body)
  const sha256 = over.sha256 ?? digestOf(bytes)
  return send(PUT, carrier, paramsOf(body), { authorId: actor(author).userId, bytes, sha256 })
}

const visitsKept = async () => (await world.database.read.select({ n: count() }).from(tables.visits))[0]?.n

test('who may: nobody without a session, no trainer, no provider; 钱芳 of another district finds no household', async () => {
  expect((await handIn(null, 'zhouMin', first)).status).toBe(401)
  expect((await handIn('zhouMin', 'zhouMin', first)).status).toBe(403)
  expect((await handIn('zhaoLei', 'zhouMin', first)).status).toBe(403)
  expect((await handIn('qianFang', 'zhouMin', first)).status).toBe(404)
  expect(await visitsKept()).toBe(0)
})

test('not as anybody else’s: 何军 never had the household, 马晓云 is no trainer', async () => {
  expect((await handIn('maXiaoyun', 'heJun', first)).status).toBe(404)
  expect((await handIn('maXiaoyun', 'maXiaoyun', first)).status).toBe(404)
  expect(await visitsKept()).toBe(0)
})

test('a record that was altered in the file is not taken', async () => {
  const bytes = JSON.stringify(first)
  const altered = await handIn('maXiaoyun', 'zhouMin', first, {
    bytes: bytes.replace('09:32', '08:32'),
    sha256: digestOf(bytes),
  })
  expect([altered.status, altered.body.error.code]).toEqual([422, 'fileAltered'])
  const broken = await handIn('maXiaoyun', 'zhouMin', first, { bytes: '{"visitId":' })
  expect([broken.status, broken.body.error.code]).toEqual([422, 'fileAltered'])
  expect(await visitsKept()).toBe(0)
})

test('a record with a fault of its own says which, as the phone would have heard', async () => {
  const answer = await handIn('maXiaoyun', 'zhouMin', visitBody({ leaveAt: '09:00' }))
  expect(answer.status).toBe(422)
  expect(answer.body.error.fields.length).toBeGreaterThan(0)
})

test('马晓云 takes it in as 周敏’s record; the audit names who carried it; the phone later gets the same receipt', async () => {
  const taken = await handIn('maXiaoyun', 'zhouMin', first)
  expect(taken.status).toBe(201)
  expect(taken.body).toMatchObject({ id: first.revisionId, disposition: 'accepted' })
  const [visit] = await world.database.read.select().from(tables.visits)
  expect(visit?.trainerId).toBe(actor('zhouMin').userId)
  const [entry] = await world.database.read
    .select()
    .from(tables.auditLog)
    .where(eq(tables.auditLog.action, 'visit.takeIn'))
  expect(entry?.actorId).toBe(actor('maXiaoyun').userId)

  const fromPhone = await sendText(putRevision, 'zhouMin', paramsOf(first), JSON.stringify(first))
  expect([fromPhone.status, fromPhone.body]).toEqual([200, taken.body])
  expect((await handIn('maXiaoyun', 'zhouMin', first)).status).toBe(200)
  expect(await visitsKept()).toBe(1)
})

test('of a day on which 郑晓燕 had the household no more: set aside with the reason', async () => {
  const answer = await handIn('maXiaoyun', 'zhengXiaoyan', first)
  expect(answer.body).toMatchObject({ disposition: 'setAside', reason: 'notAssignedOnDate', recordNo: null })
})

test('another content under the same id is kept beside, and neither is lost', async () => {
  await handIn('maXiaoyun', 'zhouMin', first)
  const other = await handIn('maXiaoyun', 'zhouMin', visitBody({ arriveAt: '09:30' }))
  expect([other.status, other.body.error.reason]).toEqual([409, 'otherContent'])
  const rows = await world.database.read
    .select()
    .from(tables.visitRevisions)
    .where(eq(tables.visitRevisions.householdId, homes.wang.id))
  expect(rows).toHaveLength(2)
})
