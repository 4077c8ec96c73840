import type { Page } from '@playwright/test'
import { actor } from '../visits/fixture.ts'
import { arrivedOf } from './browser/arrived.ts'
import { isOnPhone, keptOn, until } from './browser/kept.ts'
import {
  chip,
  cutOff,
  newProfile,
  openPhone,
  type Phone,
  RECORDS,
  submit,
  writeNobodyHome,
} from './browser/phone.ts'
import { finding, scaled } from './report.ts'
import { prepareWorld, serverOf } from './world.ts'

// reliability.md B3: Chromium killed between "saved" and "sent", at four moments in turn. What was shown as saved is there when
// the browser starts again, and arrives once. Control: the same search on a phone that kept nothing.
const KILLS = scaled(50)
const MINUTE_MS = 60_000
const MOMENTS = ['a draft', 'no network', 'request under way', 'answer under way'] as const

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const { userId } = actor('zhouMin')

/** Holds the network in the state that the moment asks for. Resolves on the first record that is sent. */
function network(page: Page, moment: (typeof MOMENTS)[number]): Promise<void> {
  return new Promise(seen => {
    void page.route(RECORDS, async route => {
      if (moment === 'no network' || moment === 'a draft') await route.abort()
      if (moment === 'answer under way') await route.fetch()
      seen()
    })
  })
}

/** Writes a record and waits until the screen says that it is kept. */
async function saved(page: Page, moment: (typeof MOMENTS)[number]): Promise<string> {
  const sending = network(page, moment)
  const visitId = await writeNobodyHome(page)
  await page.clock.fastForward(MINUTE_MS)
  if (moment === 'a draft') {
    const words = await page
      .getByText(/已存手机/)
      .first()
      .innerText()
    await chip(page, '9月24日').click()
    await until(
      'saved anew',
      async () =>
        (await page
          .getByText(/已存手机/)
          .first()
          .innerText()) !== words,
    )
    return visitId
  }
  await submit(page)
  await page
    .getByText(moment === 'no network' ? '待发送' : '发送')
    .first()
    .waitFor()
  await sending
  return visitId
}

/** A draft is only there with the change that was last said to be kept. */
const there = async (page: Page, visitId: string, isDraft: boolean) => {
  if (!isDraft) return isOnPhone(page, userId, visitId)
  const { drafts } = await keptOn(page, userId)
  return drafts.some(draft => draft.visitId === visitId && draft.form.includes('2026-09-24'))
}

const profile = newProfile()
const visits: string[] = []
let gone = 0
let onlyHere = 0
let phone: Phone = await openPhone(world, profile)
for (let kill = 0; kill < KILLS; kill += 1) {
  const moment = MOMENTS[kill % MOMENTS.length]!
  const visitId = await saved(phone.page, moment)
  await phone.kill()
  visits.push(visitId)
  onlyHere += arrivedOf(world.file, [visitId]).missing
  phone = await openPhone(world, profile, { before: cutOff })
  await phone.page
    .getByText(/待发送|没写完的/)
    .first()
    .waitFor()
  if (!(await there(phone.page, visitId, moment === 'a draft'))) gone += 1
  await phone.page.unrouteAll()
  if (moment === 'a draft') {
    await phone.page.goto(`${new URL(phone.page.url()).origin}/field/visits/${visitId}`)
    await submit(phone.page)
  } else await phone.page.reload()
  await until('sent', async () => (await keptOn(phone.page, userId)).queue.length === 0)
}
await phone.close()

const { once, missing, doubled } = arrivedOf(world.file, visits)
finding(
  'the browser killed between saved and sent',
  gone + missing + doubled === 0 && once === KILLS,
  `${KILLS} kills (${MOMENTS.join(', ')}): ${gone} gone from the phone; ${once} arrived once, ${missing} never, ${doubled} twice`,
)
const empty = await openPhone(world, newProfile())
await empty.page.locator('h1').first().waitFor()
const missed = (await isOnPhone(empty.page, userId, visits.at(-1)!)) ? 0 : 1
await empty.close()
finding(
  'control: a phone that keeps nothing',
  missed === 1 && onlyHere > 0,
  `${onlyHere} of ${KILLS} records were on no server at the kill; a new profile has none of them`,
)
await server.kill('SIGTERM')
process.exit()
