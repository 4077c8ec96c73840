import { expect, test } from 'vitest'
import { GET as familyRoute } from '#app/(reader)/family/route.tsx'
import { GET as testPage } from '#app/(reader)/family/test/route.tsx'
import { POST as openRoute } from '#app/api/family/opening/route.ts'
import { POST as stressRoute } from '#app/api/family/stress/route.ts'
import { POST as surveyRoute } from '#app/api/family/survey/route.ts'
import { POST as sitRoute } from '#app/api/family/test/route.ts'
import { PUT as revokeRoute } from '#app/api/households/[householdId]/cards/[cardId]/revocation/route.ts'
import { PUT as cardRoute } from '#app/api/households/[householdId]/cards/[cardId]/route.ts'
import { PUT as testRoute } from '#app/api/households/[householdId]/tests/[testId]/route.ts'
import {
  familyCards,
  restrictedFlags,
  statusEvents,
  stressChecks,
  surveyResponses,
  testAttempts,
  testSheets,
} from '#db/schema/index.ts'
import { deviceCookie } from '#lib/access/sender.ts'
import { freshDatabase } from '#tests/db.ts'
import { definition, fill, homes, id, now, send } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const TOKEN = 'AAAAAAAAAAAAAAAAAAAAAA'
const params = { householdId: homes.wang.id, cardId: id(8000) }
const phone = () => deviceCookie(null, now).split(';')[0]!

async function post(route: typeof openRoute, fields: Record<string, string>, cookie: string) {
  const response = await route(
    new Request('http://localhost:3000/', {
      method: 'POST',
      headers: {
        origin: 'http://localhost:3000',
        'content-type': 'application/x-www-form-urlencoded',
        cookie,
      },
      body: new URLSearchParams(fields).toString(),
    }),
    { params: Promise.resolve({}) },
  )
  return response.status
}
const pageOf = async (cookie: string) =>
  (await familyRoute(new Request('http://localhost:3000/family', { headers: { cookie } }))).text()
const issue = (who: 'maXiaoyun' | 'zhouMin' | 'qianFang' | null, token = TOKEN, cardId = id(8000)) =>
  send(cardRoute, who, { ...params, cardId }, { token })

async function opened() {
  await issue('maXiaoyun')
  const cookie = phone()
  expect(await post(openRoute, { token: TOKEN }, cookie)).toBe(303)
  return cookie
}

test('a card is made by the desk, kept as a hash only, and the one before stops', async () => {
  expect((await issue(null)).status).toBe(401)
  expect((await issue('qianFang')).status).toBe(404)
  expect((await issue('zhouMin')).status).toBe(403)
  expect((await issue('maXiaoyun', 'short')).status).toBe(422)
  expect((await issue('maXiaoyun')).status).toBe(201)
  expect((await issue('maXiaoyun')).status).toBe(200)
  expect((await issue('maXiaoyun', 'BBBBBBBBBBBBBBBBBBBBBB', id(8001))).status).toBe(201)
  const rows = await holder.database.read.select().from(familyCards)
  expect(rows.map(({ revokedAt }) => revokedAt !== null).sort()).toEqual([false, true])
  expect(JSON.stringify(rows)).not.toContain(TOKEN)
})

test('a card opens on one phone; another phone, a wrong code and a stopped card are refused', async () => {
  const cookie = await opened()
  expect(await pageOf(cookie)).toContain('王桂英，您好')
  expect(await post(openRoute, { token: TOKEN }, phone())).toBe(409)
  expect(await post(openRoute, { token: 'CCCCCCCCCCCCCCCCCCCCCC' }, phone())).toBe(404)
  expect(await pageOf(phone())).toContain('这台手机还没有打开家庭卡')
  expect((await send(revokeRoute, 'maXiaoyun', params, { reason: '卡丢了' })).status).toBe(200)
  expect(await pageOf(cookie)).toContain('这台手机还没有打开家庭卡')
})

test('her page holds nothing of another family, no number of the elder and no restricted matter', async () => {
  const cookie = await opened()
  const page = await pageOf(cookie)
  for (const secret of ['陈国强', '120103195403070011', '19900000052', homes.chen.id, 'abuse', '虐待'])
    expect(page).not.toContain(secret)
})

test('after a death there is a kind sentence, and nothing is asked', async () => {
  const cookie = await opened()
  await holder.database.transact(write =>
    write.insert(statusEvents).values({
      id: id(8100),
      householdId: homes.wang.id,
      position: 9,
      status: 'withdrawn',
      onDate: '2026-09-16',
      reasonCode: 'elderDied',
      at: now,
    }),
  )
  const page = await pageOf(cookie)
  expect(page).toContain('谢谢您一直照护')
  expect(page).not.toContain('下次入户')
  expect(await post(surveyRoute, {}, cookie)).toBe(404)
})

const answers = (values: number[]) => Object.fromEntries(values.map((value, n) => [`a${n}`, String(value)]))

test('she fills in the survey once, and her own stress check; a crisis reaches the coordinator', async () => {
  const cookie = await opened()
  expect(await post(surveyRoute, answers([5, 5]), cookie)).toBe(422)
  const whole = answers(definition.survey.items.map(() => 4))
  expect(await post(surveyRoute, whole, cookie)).toBe(303)
  expect(await post(surveyRoute, whole, cookie)).toBe(303)
  expect(await holder.database.read.$count(surveyResponses)).toBe(1)
  expect(await post(stressRoute, answers([0, 0, 0, 0, 1]), phone())).toBe(404)
  expect(await post(stressRoute, answers([0, 0, 0, 0, 1]), cookie)).toBe(303)
  expect(await holder.database.read.$count(stressChecks)).toBe(1)
  const [flag] = await holder.database.read.select().from(restrictedFlags)
  expect(flag?.riskType).toBe('caregiverCrisis')
})

test('she sits the first test on her own phone: two taps are one attempt, and she is told what to read again', async () => {
  const cookie = await opened()
  const { items } = definition.knowledgeTest
  const attempt = id(8600)
  const right = Object.fromEntries(items.map(({ code, answer }) => [code, answer]))
  expect(await post(sitRoute, { attempt, ...right }, phone())).toBe(404)
  expect(await post(sitRoute, { attempt, K01: 'B' }, cookie), 'nineteen are left out').toBe(422)
  expect(await post(sitRoute, { ...right }, cookie), 'no attempt').toBe(422)
  const paper = await (
    await testPage(new Request('http://localhost:3000/family/test', { headers: { cookie } }))
  ).text()
  expect(paper).toContain('喂饭时老人最好的姿势是')
  expect(paper).not.toContain('坐直了吞咽')
  const answers = { attempt, ...right, K01: 'A', proxy: 'yes' }
  expect(await post(sitRoute, answers, cookie)).toBe(303)
  expect(await post(sitRoute, answers, cookie)).toBe(303)
  const rows = await holder.database.read.select().from(testAttempts)
  expect(rows).toMatchObject([{ kind: 'pre', form: 'A', score: 95, administeredBy: 'self', byUserId: null }])
  expect(await holder.database.read.select().from(testSheets)).toMatchObject([
    { attemptId: attempt, proxy: true, answers: { K01: 'A', K02: 'B' } },
  ])
  const result = await (
    await testPage(new Request('http://localhost:3000/family/test', { headers: { cookie } }))
  ).text()
  expect(result).toContain('课前小测：95 分')
  expect(result).toContain('坐直了吞咽')
  expect(result).not.toContain('<form')
  expect(await post(sitRoute, { ...answers, attempt: id(8601) }, cookie), 'no lesson yet').toBe(422)
})

test('the desk enters a paper by question, and the marks come of themselves', async () => {
  const { items } = definition.knowledgeTest
  const answers = Object.fromEntries(items.slice(0, 12).map(({ code, answer }) => [code, answer]))
  const body = { kind: 'pre', form: 'A', answers, onDate: '2026-09-01', administeredBy: 'trainer' }
  const at = { householdId: homes.wang.id, testId: id(8610) }
  expect((await send(testRoute, 'maXiaoyun', at, { ...body, score: 60 })).status, 'both').toBe(422)
  expect((await send(testRoute, 'maXiaoyun', at, { ...body, answers: null })).status, 'neither').toBe(422)
  expect(await send(testRoute, 'maXiaoyun', at, body)).toMatchObject({ status: 201, body: { score: 60 } })
  expect((await send(testRoute, 'maXiaoyun', at, body)).status).toBe(200)
  expect(await holder.database.read.select().from(testSheets)).toMatchObject([{ proxy: true }])
})
