import { expect, test } from 'vitest'
import { GET as applyRoute } from '#app/(reader)/apply/route.tsx'
import { PUT as decideRoute } from '#app/api/applications/[applicationId]/decisions/[decisionId]/route.ts'
import { POST as sendRoute } from '#app/api/applications/route.ts'
import { applicationTries, auditLog } from '#db/schema/index.ts'
import { deviceCookie } from '#lib/access/sender.ts'
import { listApplications } from '#lib/applications/queries.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { freshDatabase } from '#tests/db.ts'
import { context, fill, homes, id, type Name, now, send } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const phone = (openedAt = now - 60_000) => deviceCookie(null, openedAt).split(';')[0]!
const typed = {
  elderName: '刘玉兰',
  elderAge: '８２',
  caregiverName: '刘强',
  relation: 'son',
  phone: '199 0000 9001',
  streetCode: '120103003',
  community: '桃园里社区',
  address: '南京路 5 号',
  source: 'self',
  recommendedBy: '',
  remark: '白天在家',
  agree: 'yes',
  website: '',
}

const post = (fields: Record<string, string>, { cookie = phone(), address = '192.0.2.1' } = {}) =>
  sendRoute(
    new Request('http://localhost:3000/api/applications', {
      method: 'POST',
      headers: {
        origin: 'http://localhost:3000',
        'content-type': 'application/x-www-form-urlencoded',
        'x-warmhand-address': address,
        cookie,
      },
      body: new URLSearchParams(fields).toString(),
    }),
    { params: Promise.resolve({}) },
  )

const list = async (who: Name = 'maXiaoyun') => {
  const ctx = context(holder.database, who)
  return listApplications(ctx, await currentProgramme(ctx))
}

test('刘强 applies for his mother without an account: a number, and the same words again are one application', async () => {
  const cookie = phone()
  const done = await post(typed, { cookie })
  expect([done.status, done.headers.get('location')]).toEqual([303, '/apply/thanks?number=BM2026-0001'])
  expect((await post(typed, { cookie })).headers.get('location')).toBe('/apply/thanks?number=BM2026-0001')
  const [one, ...others] = await list()
  expect(others).toEqual([])
  expect(one).toMatchObject({ number: 'BM2026-0001', source: 'self', state: 'new', decision: null })
  expect(one!.body).toMatchObject({
    elderName: '刘玉兰',
    elderAge: 82,
    phone: '19900009001',
    remark: '白天在家',
  })
  const kept = JSON.stringify([
    await holder.database.read.select().from(applicationTries),
    await holder.database.read.select().from(auditLog),
  ])
  for (const words of ['刘玉兰', '19900009001', '192.0.2.1']) expect(kept).not.toContain(words)
})

test('what is wrong is said beside the field, and nothing that was typed is lost', async () => {
  for (const [field, value] of [
    ['elderAge', '很大'],
    ['elderAge', '121'],
    ['phone', '12345'],
    ['relation', ''],
    ['streetCode', '999'],
    ['agree', ''],
    ['caregiverName', ' '],
  ] as const) {
    const refused = await post({ ...typed, [field]: value })
    expect(refused.status, field).toBe(422)
    const text = await refused.text()
    expect(text).toContain('您填的都还在')
    expect(text).toContain('南京路 5 号')
  }
  expect(await list()).toEqual([])
})

test('a machine that fills in what nobody sees is thanked and not heard; five from one phone in an hour are enough', async () => {
  expect((await post({ ...typed, website: 'x' })).status).toBe(303)
  expect(await list()).toEqual([])
  const cookie = phone()
  for (let n = 1; n <= 5; n += 1)
    expect((await post({ ...typed, address: `${n} 号` }, { cookie })).status).toBe(303)
  const refused = await post({ ...typed, address: '6 号' }, { cookie })
  expect(refused.status).toBe(429)
  expect(await refused.text()).toContain('您填的还在')
  expect((await post({ ...typed, address: '7 号' }, { cookie: phone(now - 90_000) })).status).toBe(303)
})

test('the form shows the programme that is open, and needs no script', async () => {
  const text = await (await applyRoute(new Request('http://localhost:3000/apply'))).text()
  expect(text).toContain('报名参加照护者培训')
  expect(text).not.toContain('<script')
})

test('马晓云 declines with a reason, looks again, takes it up as a household; nobody else may', async () => {
  await post(typed)
  const [one] = await list()
  const decide = (who: Name | null, body: object, decisionId = id(950), applicationId = one!.id) =>
    send(decideRoute, who, { applicationId, decisionId }, body)
  const declined = { decision: 'declined', reason: '不在本区居住' }
  expect((await decide(null, declined)).status).toBe(401)
  expect((await decide('maXiaoyun', declined, id(950), id(951))).status).toBe(404)
  expect((await decide('qianFang', declined)).status).toBe(404)
  expect((await decide('zhaoLei', declined)).status).toBe(403)
  expect((await decide('maXiaoyun', { decision: 'declined', reason: '' })).status).toBe(422)
  expect((await decide('maXiaoyun', { decision: 'taken', householdId: id(9999) })).status).toBe(422)
  expect((await decide('maXiaoyun', { decision: 'reopened', reason: '早了' })).status).toBe(409)
  expect((await decide('maXiaoyun', declined)).status).toBe(201)
  expect((await decide('maXiaoyun', declined)).status).toBe(200)
  expect((await list())[0]).toMatchObject({
    state: 'declined',
    decision: { reason: '不在本区居住', byName: '马晓云' },
  })
  expect((await decide('maXiaoyun', { decision: 'reopened', reason: '补了居住证' }, id(952))).status).toBe(
    201,
  )
  expect((await list())[0]).toMatchObject({ state: 'new' })
  const taken = { decision: 'taken', householdId: homes.wang.id }
  expect((await decide('maXiaoyun', taken, id(953))).status).toBe(201)
  expect((await list())[0]).toMatchObject({ state: 'taken', decision: { householdId: homes.wang.id } })
  await expect(list('zhouMin')).rejects.toThrow()
})
