import Database from 'better-sqlite3'
import { newId } from '#lib/ids.ts'
import { actor, homes, now as serverNow, today } from '../visits/fixture.ts'
import { keptOn, until } from './browser/kept.ts'
import { newProfile, openPhone, RECORDS } from './browser/phone.ts'
import { seed } from './browser/seed.ts'
import { census, held, words } from './census.ts'
import { itemOf } from './item-of.ts'
import { finding } from './report.ts'
import { ORIGIN, prepareWorld, serverOf } from './world.ts'

// reliability.md B7: 周敏 leaves a phone on which twenty of her records wait, each with a word that stands nowhere else; 何军 signs
// in on it, goes everywhere and sends. None of the words is in anything that he sees, that the phone keeps for him or sends in
// his session; the family is given to him meanwhile; when she is back, all twenty arrive as hers. Control: the same search as her.
const CANARIES = 20
const PLACES = ['/field', '/field/households', '/field/done', '/field/me', '/field/handbook']
const canary = (n: number) => `金丝雀${String(n).padStart(2, '0')}`

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const [hers, his] = [actor('zhouMin').userId, actor('heJun').userId]

const queued = Array.from({ length: CANARIES }, (_, n) =>
  world.visit({ advice: { codes: ['N02.1'], text: canary(n) } }),
)
const { page, close } = await openPhone(world, newProfile(), {
  before: there => there.route(RECORDS, route => route.abort()),
})
await page.locator('h1').first().waitFor()
const rows = queued.map((one, n) => ({ ...itemOf(one, serverNow + n), title: canary(n) }))
await seed(page, `warmhand-field-${hers}`, { rows: { queue: rows } })

/** What this page asks the server for from now on: addresses and bodies. */
const asked: string[] = []
page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`))
const sentAs = new Set<string>()
page.on('request', request => {
  if (RECORDS.test(request.url())) sentAs.add(request.headers()['x-warmhand-author'] ?? '')
})

/** Everything that somebody at this phone can come to without her account: what all places show, and what the browser keeps
 * but for the database under her own id. */
async function everything(person: string): Promise<string> {
  const texts: string[] = []
  for (const place of PLACES) {
    await page.goto(ORIGIN + place)
    await page.locator('h1').first().waitFor()
    await page.waitForTimeout(300)
    texts.push(await page.content())
  }
  texts.push(await page.evaluate(dump, person === hers ? '' : `warmhand-field-${hers}`))
  return [...texts, ...asked].join('\n')
}

/** Runs in the page: storages, caches and databases as text, but for one database. */
async function dump(leftOut: string): Promise<string> {
  const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      texts.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
  }
  for (const { name = '' } of await indexedDB.databases()) {
    if (name === leftOut) continue
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(opening.error)
    })
    for (const store of database.objectStoreNames) {
      const all = await new Promise<unknown[]>(done => {
        const asking = database.transaction(store).objectStore(store).getAll()
        asking.onsuccess = () => done(asking.result)
      })
      texts.push(JSON.stringify(all))
    }
    database.close()
  }
  return texts.join('\n')
}

const hits = (text: string) => queued.filter((_, n) => text.includes(canary(n))).length

const asHer = hits(await everything(hers))
finding('control: the same search as 周敏', asHer === CANARIES, `${asHer} of ${CANARIES} words found`)

await page.goto(`${ORIGIN}/field/me`)
await page.getByRole('button', { name: '退出登录' }).click()
const warning = page.getByRole('dialog', { name: `还有 ${CANARIES} 条没送到，要退出吗？` })
await warning.waitFor()
await warning.getByRole('button', { name: '退出', exact: true }).click()
await page.waitForURL(/sign-in/)
const atDoor = hits(await page.evaluate(dump, `warmhand-field-${hers}`)) + hits(await page.content())

const database = new Database(world.file)
database
  .prepare('update assignments set until_date = ? where household_id = ? and until_date is null')
  .run(today, homes.wang.id)
database
  .prepare('insert into assignments (id, household_id, trainer_id, from_date, at) values (?, ?, ?, ?, ?)')
  .run(newId(), homes.wang.id, his, today, serverNow)
const { sessionCookie } = await import('#lib/access/session-cookie.ts')
await page.context().addCookies([{ ...(await sessionCookie('session-heJun')), url: ORIGIN }])
await page.unrouteAll()
asked.length = 0
sentAs.clear()
const asHim = hits(await everything(his))
const isHis = await page.goto(`${ORIGIN}/field/me`).then(() => page.getByText('何军').first().isVisible())
finding(
  '何军 on the phone that 周敏 left',
  atDoor === 0 && asHim === 0 && sentAs.size === 0 && isHis,
  `${CANARIES} words: ${atDoor} found at the sign-in page, ${asHim} in what he can see, what is kept for him and what he sends; ${sentAs.size} records sent in his session`,
)

database.prepare('update sessions set revoked_at = null where id = ?').run('session-zhouMin')
const [cookieName, value] = world.cookie.split('=') as [string, string]
await page.context().addCookies([{ name: cookieName, value, url: ORIGIN }])
await page.goto(`${ORIGIN}/field/done`)
await until('all is sent', async () => (await keptOn(page, hers)).queue.length === 0, 60_000)
const found = census(world.file, queued)
const kept = database
  .prepare(
    'select disposition, count(*) as n from visit_revisions where by_user_id = ? group by disposition order by disposition',
  )
  .all(hers) as { disposition: string; n: number }[]
await close()
finding(
  'her records after the family was given to him',
  held(found) && found.acknowledged === CANARIES,
  `${words(found)}; ${kept.map(({ disposition, n }) => `${n} ${disposition}`).join(', ')}`,
)
database.close()
await server.kill('SIGTERM')
process.exit()
