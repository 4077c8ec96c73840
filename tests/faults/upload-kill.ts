import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { photoWithPlace } from '../files/pictures.ts'
import { actor } from '../visits/fixture.ts'
import { keptOn, until } from './browser/kept.ts'
import { newProfile, openPhone, type Phone, submit, takePhoto, writeVisit } from './browser/phone.ts'
import { photoCensus, photoWords } from './browser/photo-census.ts'
import { finding, scaled } from './report.ts'
import { prepareWorld, serverOf } from './world.ts'

// reliability.md B4: the server or the phone killed while a photo is on its way, in turn. At the end every photo is there whole,
// once. Controls: photos that count as sent when their sending begins; one byte of one file changed.
const KILLS = scaled(50)
const PHOTOS = 2
const BYTES_PER_SECOND = 300_000

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const folder = join(world.folder, 'files')
const { userId } = actor('zhouMin')

/** A network over which a photo takes a second or more; 0 takes it off. */
async function slowed(page: Page, uploadThroughput: number) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const conditions = { offline: false, latency: 0, downloadThroughput: -1 }
  await session.send('Network.emulateNetworkConditions', {
    ...conditions,
    uploadThroughput: uploadThroughput || -1,
  })
}

/** Resolves somewhere in the middle of the first photo's way; false when it was answered before. */
async function inMidUpload(page: Page): Promise<boolean> {
  const request = await page.waitForRequest(one => one.method() === 'PUT' && one.url().includes('/photos/'))
  const answered = request.response().then(
    response => response !== null,
    () => false,
  )
  const soon = new Promise<false>(done => setTimeout(() => done(false), 50 + Math.random() * 500))
  return !(await Promise.race([answered, soon]))
}

const allThere = async (page: Page) => {
  const { queue, photos } = await keptOn(page, userId)
  return queue.length === 0 && photos.every(({ deliveredAt }) => deliveredAt !== null)
}

const profile = newProfile()
let phone: Phone = await openPhone(world, profile)
let midway = 0
let notThere = 0
for (let kill = 0; kill < KILLS; kill += 1) {
  await writeVisit(phone.page)
  for (let n = 1; n <= PHOTOS; n += 1) {
    await takePhoto(phone.page, await photoWithPlace(2400, 1800, 1 + kill * PHOTOS + n), n)
  }
  await slowed(phone.page, BYTES_PER_SECOND)
  const sending = inMidUpload(phone.page)
  await submit(phone.page)
  if (await sending) midway += 1
  if (kill % 2 === 0) {
    await server.kill()
    notThere += (await photoCensus(world.file, folder)).missing
    await server.start()
    await slowed(phone.page, 0)
    await phone.page.reload()
  } else {
    await phone.kill()
    notThere += (await photoCensus(world.file, folder)).missing
    phone = await openPhone(world, profile)
  }
  await until('the photos are there', () => allThere(phone.page))
}
const { photos } = await keptOn(phone.page, userId)
await phone.close()
await server.kill('SIGTERM')

const found = await photoCensus(world.file, folder)
const { named, missing, doubled, damaged, orphans } = found
finding(
  'killed in mid-upload',
  missing + doubled + damaged + orphans === 0 &&
    named === KILLS * PHOTOS &&
    photos.length === named &&
    midway > 0,
  `${KILLS} kills of server and phone in turn, ${midway} before the photo was answered: ${photoWords(found)}`,
)
finding(
  'control: "begun" taken for "sent"',
  notThere > 0,
  `${notThere} photos whose sending had begun or was next were not on the server at the kill`,
)
const [first] = readdirSync(folder).filter(name => name !== 'parts')
const [file] = readdirSync(join(folder, first!)).map(name => join(folder, first!, name))
const bytes = readFileSync(file!)
bytes[bytes.length >> 1]! ^= 1
writeFileSync(file!, bytes)
const after = await photoCensus(world.file, folder)
finding('control: one byte changed', after.damaged === 1, `${after.damaged} of ${named} found damaged`)
process.exit()
