import type { Page } from '@playwright/test'
import { photoWithPlace } from '../files/pictures.ts'
import { actor } from '../visits/fixture.ts'
import { arrivedOf } from './browser/arrived.ts'
import { keptOn, until } from './browser/kept.ts'
import {
  cutOff,
  newProfile,
  openPhone,
  saveNobodyHome,
  submit,
  takePhoto,
  writeVisit,
} from './browser/phone.ts'
import { finding } from './report.ts'
import { ORIGIN, prepareWorld, serverOf } from './world.ts'

// reliability.md B10: the phone has no room left while a record waits and another is being written with photos. What was said to
// be kept is there, what could not be kept is said to be not kept, and with room again nothing was lost. Control: a client that
// says "kept" whatever the phone answered.
const BEFORE = 3
/** Chromium looks at the room that it may use only so often. */
const ROOM_IS_LOOKED_AT_MS = 32_000

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const { userId } = actor('zhouMin')

/** Takes all room from the page's origin; resolves when the browser knows. Gives what gives it back. */
async function fill(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 1 })
  await new Promise(done => setTimeout(done, ROOM_IS_LOOKED_AT_MS))
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN })
    await session.detach()
    await new Promise(done => setTimeout(done, ROOM_IS_LOOKED_AT_MS))
  }
}

/** Whether the browser refuses to keep anything at all: else the test would show nothing. */
const refuses = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('warmhand-test-room', 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(opening.error)
    }).catch(() => null)
    if (!database) return true
    const refused = await new Promise<boolean>(done => {
      const writing = database.transaction('rows', 'readwrite')
      writing.objectStore('rows').put('x'.repeat(100_000), 1)
      writing.oncomplete = () => done(false)
      writing.onabort = () => done(true)
      writing.onerror = () => done(true)
    })
    database.close()
    return refused
  })

const isSaid = (words: string): Promise<boolean> =>
  page
    .getByText(words)
    .first()
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    )

const { page, close } = await openPhone(world, newProfile(), { before: cutOff })
const waiting: string[] = []
for (let n = 0; n < BEFORE; n += 1) waiting.push(await saveNobodyHome(page))
const visitId = await writeVisit(page)
await takePhoto(page, await photoWithPlace(2400, 1800, 1), 1)
await until('the draft is kept', async () =>
  (await keptOn(page, userId)).drafts.some(({ form }) => form.includes('photos":["')),
)
const before = await keptOn(page, userId)
const room = await fill(page)
const full = await refuses(page)

const advice = page.locator('fieldset', { hasText: '给家里的建议' }).locator('label').nth(1)
await advice.click()
const said = await isSaid('没能存进手机')
await takePhoto(page, await photoWithPlace(2400, 1800, 2), 2)
const photoSaid = await isSaid('手机存满了，这张照片没能存下来')
await submit(page).catch(() => undefined)
const submitSaid = await isSaid('请先别关页面')
const there = await advice.locator('input').isChecked()
const during = await keptOn(page, userId)
finding(
  'a full phone while a record waits and one is written',
  full && said && photoSaid && submitSaid && there && during.queue.length === before.queue.length,
  `change ${said ? 'said' : 'NOT SAID'} not kept, photo ${photoSaid ? 'said' : 'NOT SAID'}, submission ${submitSaid ? 'said' : 'NOT SAID'}; ${during.queue.length} of ${before.queue.length} records still wait, what was tapped ${there ? 'is on the screen' : 'IS GONE'}`,
)

/** A client that notes "kept" without waiting for the phone's answer would show the last change as kept. */
const formOf = ({ drafts }: typeof before) => drafts.find(draft => draft.visitId === visitId)?.form
const lost = formOf(during) === formOf(before)
finding(
  'control: "kept" without the phone’s answer',
  full && lost,
  `the phone ${full ? 'refuses to keep anything' : 'STILL KEEPS'}; the draft on it ${lost ? 'lacks' : 'HAS'} the last change`,
)

await room()
await page.unrouteAll()
await takePhoto(page, await photoWithPlace(2400, 1800, 2), 2)
await submit(page)
await until('all is sent', async () => {
  const { queue, photos } = await keptOn(page, userId)
  return queue.length === 0 && photos.every(({ deliveredAt }) => deliveredAt !== null)
})
await close()
const { once, missing, doubled } = arrivedOf(world.file, [...waiting, visitId])
finding(
  'with room again',
  once === BEFORE + 1,
  `${BEFORE + 1} records: ${once} arrived once, ${missing} never, ${doubled} twice`,
)
await server.kill('SIGTERM')
process.exit()
