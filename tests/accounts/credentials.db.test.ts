import { expect, test } from 'vitest'
import { PUT as credentialRoute } from '#app/api/accounts/[userId]/credentials/[credentialId]/route.ts'
import { credentialState, listCredentials } from '#lib/accounts/credentials.ts'
import { freshDatabase } from '#tests/db.ts'
import { actor, context, fill, id, type Name, send } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const zhouMin = actor('zhouMin').userId
const paper = { kind: 'careWorker', number: '津护 2024-0188', expiresOn: '2026-10-01', withdrawn: false }
const record = (who: Name | null, body: object = paper, credentialId = id(700), userId: string = zhouMin) =>
  send(credentialRoute, who, { userId, credentialId }, body)
const papers = () => listCredentials(context(holder.database, 'maXiaoyun'), new Set([zhouMin]))

test('马晓云 records 周敏’s paper; nobody else may, once is once, a renewed one is a new row', async () => {
  expect((await record(null)).status).toBe(401)
  expect((await record('maXiaoyun', paper, id(700), id(999))).status).toBe(404)
  expect((await record('qianFang')).status).toBe(404)
  expect((await record('zhaoLei')).status).toBe(403)
  expect((await record('maXiaoyun', { ...paper, number: ' ' })).status).toBe(422)
  expect((await record('maXiaoyun', { ...paper, expiresOn: '明年' })).status).toBe(422)
  expect((await record('maXiaoyun')).status).toBe(201)
  expect((await record('maXiaoyun')).status).toBe(200)
  expect((await record('maXiaoyun', { ...paper, number: '别的' })).status).toBe(409)
  expect((await record('maXiaoyun', { ...paper, expiresOn: '2029-10-01' }, id(701))).status).toBe(201)
  expect(await papers()).toMatchObject([{ number: paper.number, expiresOn: '2029-10-01', byName: '马晓云' }])
  expect((await record('maXiaoyun', { ...paper, withdrawn: true }, id(702))).status).toBe(201)
  expect((await papers())[0]).toMatchObject({ withdrawn: true })
})

test.each([
  ['2026-09-16', 'expired'],
  ['2026-09-17', 'soon'],
  ['2026-10-17', 'soon'],
  ['2026-10-18', 'valid'],
  [null, 'valid'],
])('on 17 September a paper that runs until %s is %s', (expiresOn, state) => {
  expect(credentialState({ expiresOn, withdrawn: false }, '2026-09-17')).toBe(state)
  expect(credentialState({ expiresOn, withdrawn: true }, '2026-09-17')).toBe('withdrawn')
})
