import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { hashPassword } from '#lib/accounts/passwords.ts'
import { actor } from '../visits/fixture.ts'
import { keptOn, until } from './browser/kept.ts'
import { newProfile, openPhone, RECORDS } from './browser/phone.ts'
import { seed } from './browser/seed.ts'
import { census, held, words } from './census.ts'
import { itemOf } from './item-of.ts'
import { finding, scaled } from './report.ts'
import { type Frozen, prepareWorld, serverOf } from './world.ts'

// reliability.md B9: the session ends while a queue is being sent. The phone keeps all, asks once, and goes on after signing in.
// Control: a phone that takes the 401 for a receipt.
const QUEUED = Math.max(20, scaled(200))
const CONTROLS = 20
const PASSWORD = 'wo-shi-zhou-min-2026'
const PATIENCE_MS = 60_000

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const { userId } = actor('zhouMin')

const database = new Database(world.file)
database
  .prepare("update users set login_name = 'zhoumin', password_hash = ? where id = ?")
  .run(await hashPassword(PASSWORD), userId)
const session = (expiresAt: number) =>
  database.prepare('update sessions set expires_at = ? where id = ?').run(expiresAt, 'session-zhouMin')
const lasting = database
  .prepare('select expires_at from sessions where id = ?')
  .pluck()
  .get('session-zhouMin') as number

interface Sending {
  page: Page
  close: () => Promise<void>
  /** Answers to records, by status. */
  answers: Map<number, number>
}

/** A phone with a full queue, whose session ends after some of it was delivered. */
async function sendUntilItEnds(queued: Frozen[], before: (page: Page) => Promise<unknown>): Promise<Sending> {
  session(lasting)
  const { page, close } = await openPhone(world, newProfile())
  await page.locator('h1').first().waitFor()
  await seed(page, `warmhand-field-${userId}`, { rows: { queue: queued.map((one, n) => itemOf(one, n)) } })
  await before(page)
  const answers = new Map<number, number>()
  page.on('response', response => {
    if (!RECORDS.test(response.url())) return
    const status = response.status()
    answers.set(status, (answers.get(status) ?? 0) + 1)
    if (answers.get(201) === Math.floor(queued.length / 4)) session(0)
  })
  await page.reload()
  return { page, close, answers }
}

const visits = (count: number) => Array.from({ length: count }, () => world.visit())
const queued = visits(QUEUED)
const { page, close, answers } = await sendUntilItEnds(queued, async () => undefined)
const banner = page.getByText('登录已过期，记录还在手机上。')
await banner.waitFor({ timeout: PATIENCE_MS })
const { queue, sent } = await keptOn(page, userId)
const [asked, waiting] = [await banner.count(), queue.filter(({ status }) => status === 'waiting').length]
finding(
  'the session ends while the queue is sent',
  waiting + sent.length === QUEUED && waiting > 0 && asked === 1 && answers.get(401) === 1,
  `${QUEUED} records: ${sent.length} delivered, ${waiting} wait, ${answers.get(401)} answer 401, ${asked} question`,
)
await page.getByRole('button', { name: '登录' }).click()
await page.getByLabel('账号').fill('zhoumin')
await page.getByLabel('密码').fill(PASSWORD)
await page.getByRole('dialog').getByRole('button', { name: '登录' }).click()
await until('the rest is sent', async () => (await keptOn(page, userId)).queue.length === 0, PATIENCE_MS)
const stillAsked = await banner.count()
const found = census(world.file, queued)
await close()
finding('after signing in', held(found) && stillAsked === 0, `${words(found)}; ${stillAsked} questions left`)

/** What a careless client would make of a 401: the answer that it waited for. */
const others = visits(CONTROLS)
const forged = (there: Page) =>
  there.route(RECORDS, async route => {
    const response = await route.fetch()
    if (response.status() !== 401) return route.fulfill({ response })
    const { revisionId } = JSON.parse(route.request().postData() ?? '') as { revisionId: string }
    const { sha256 } = others.find(({ id }) => id === revisionId)!
    return route.fulfill({ status: 201, json: { id: revisionId, sha256, seq: 1, epoch: 'first' } })
  })
const careless = await sendUntilItEnds(others, forged)
await until('all seem to be sent', async () => (await keptOn(careless.page, userId)).queue.length === 0)
await careless.close()
const { lost } = census(world.file, others)
finding('control: a 401 taken for a receipt', lost > 0, `${lost} of ${CONTROLS} lost`)
database.close()
await server.kill('SIGTERM')
process.exit()
