import { expect, test } from 'vitest'
import { PUT } from '#app/api/field/phones/[deviceId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { listPhones } from '#lib/phones/queries.ts'
import type { ReportPhoneInput } from '#lib/phones/schema.ts'
import { freshDatabase } from '../db.ts'
import { context, fill, homes, id, type Name, send } from '../visits/fixture.ts'

const world = freshDatabase(fill)
const SEEN = Date.parse('2026-09-17T02:41:00Z')

const stuck = (householdId: string) => ({
  id: id(900),
  kind: 'visit' as const,
  subjectId: id(901),
  householdId,
  day: '2026-09-17',
  status: 422,
  code: 'invalid',
  since: SEEN,
})

const report = (changes: Partial<ReportPhoneInput> = {}): ReportPhoneInput => ({
  waiting: 2,
  filesWaiting: 0,
  attention: 1,
  oldestAt: SEEN,
  deliveredAt: null,
  stuck: [stuck(homes.wang.id)],
  offline: 'on',
  persisted: true,
  build: 'first',
  ...changes,
})

const say = (name: Name | null, body: object = report(), deviceId = 'phone-of-zhou') =>
  send(PUT, name, { deviceId }, body)

test('only a trainer has a phone that reports', async () => {
  expect((await say(null)).status).toBe(401)
  expect((await say('maXiaoyun')).status).toBe(403)
  expect((await say('zhouMin', { waiting: -1 })).status).toBe(422)
  expect((await say('zhouMin', report(), 'no such/device')).status).toBe(422)
  expect(await world.database.read.select().from(tables.phones)).toEqual([])
})

test('马晓云 sees what lies on 周敏’s phone; the newest report counts, and nobody is said to have done anything', async () => {
  expect((await say('zhouMin')).status).toBe(200)
  await say('zhouMin', report({ waiting: 0, attention: 0, stuck: [], deliveredAt: SEEN }))
  const phones = await listPhones(context(world.database, 'maXiaoyun'))
  expect(phones).toHaveLength(1)
  expect(phones[0]).toMatchObject({ trainerName: '周敏', waiting: 0, attention: 0, deliveredAt: SEEN })
  const audit = await world.database.read.select().from(tables.auditLog)
  expect(audit.filter(({ action }) => action === 'phone.report')).toEqual([])
})

test('two people on one phone report apart', async () => {
  await say('zhouMin')
  await say('heJun', report({ waiting: 5, stuck: [] }))
  const phones = await listPhones(context(world.database, 'maXiaoyun'))
  expect(phones.map(({ trainerName, waiting }) => [trainerName, waiting]).sort()).toEqual([
    ['何军', 5],
    ['周敏', 2],
  ])
})

test('a stuck record of a household that one may not see is not named; another district sees no phone', async () => {
  await say('zhouMin', report({ stuck: [stuck(homes.wang.id), stuck(id(999))] }))
  const [phone] = await listPhones(context(world.database, 'maXiaoyun'))
  expect(phone?.stuck.map(({ householdId }) => householdId)).toEqual([homes.wang.id])
  expect(await listPhones(context(world.database, 'qianFang'))).toEqual([])
})
