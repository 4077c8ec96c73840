import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { homes, now as serverNow } from '../../visits/fixture.ts'
import { ORIGIN, type World } from '../world.ts'
import { type Browser, startChromium } from './chromium.ts'
import { keptOn, until } from './kept.ts'

const startedAt = Date.now()

/** What the phone's clock says: the server's, going on. */
export const phoneNow = (): number => serverNow + (Date.now() - startedAt)

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'warmhand-phone-'))

/** 周敏's phone with the field app open on it. */
export interface Phone extends Pick<Browser, 'kill' | 'close'> {
  page: Page
}

export interface Opening {
  path?: string
  /** Before the app is loaded. */
  before?: (page: Page) => Promise<unknown>
  signedIn?: boolean
}

/** Starts the browser on this profile and opens the field app as 周敏. */
export async function openPhone(
  world: World,
  profile: string,
  { path = '/field', before, signedIn = true }: Opening = {},
): Promise<Phone> {
  const { context, kill, close } = await startChromium(profile)
  context.setDefaultTimeout(30_000)
  if (signedIn) {
    const [name, value] = world.cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, url: ORIGIN }])
  }
  const page = await context.newPage()
  await page.clock.install({ time: phoneNow() })
  await before?.(page)
  await page.goto(ORIGIN + path)
  return { page, kill, close }
}

/** Whatever records and photos go to. */
export const RECORDS = /\/api\/visits\//

/** Records do not get through; the rest of the app does. */
export const cutOff = (page: Page) => page.route(RECORDS, route => route.abort())

const MINUTE_MS = 60_000

/** Writes the shortest record without a network and submits it; resolves as soon as the screen says that it is kept. */
export async function saveNobodyHome(page: Page): Promise<string> {
  const visitId = await writeNobodyHome(page)
  await page.clock.fastForward(MINUTE_MS)
  await submit(page)
  await page.getByText('待发送').first().waitFor()
  return visitId
}

/** The network is back: everything that waits is sent. */
export async function sendAll(page: Page, userId: string) {
  await page.unrouteAll()
  await page.reload()
  await until('all is sent', async () => (await keptOn(page, userId)).queue.length === 0)
}

export const chip = (page: Page, name: string) => page.locator('label', { hasText: name }).first()

/** A new form, or the one that is not finished yet. */
const openForm = (page: Page) =>
  page
    .getByRole('button', { name: /^开始/ })
    .or(page.getByRole('link', { name: /^接着写/ }))
    .first()
    .click()

/** 王桂英's door does not open: the shortest record that there is. Ends before it is submitted. */
export async function writeNobodyHome(page: Page): Promise<string> {
  await page.goto(`${ORIGIN}/field/households/${homes.wang.id}`)
  await openForm(page)
  await page.waitForURL(/\/field\/visits\//)
  await chip(page, '没见成').click()
  await chip(page, '家里没人').click()
  await chip(page, '9月18日').click()
  return new URL(page.url()).pathname.split('/').at(-1)!
}

/** Opens the form of a new visit to 王桂英, whom 周敏 meets: everything that a record needs, one photo to come. */
export async function writeVisit(page: Page): Promise<string> {
  await page.goto(`${ORIGIN}/field/households/${homes.wang.id}`)
  await openForm(page)
  await page.waitForURL(/\/field\/visits\//)
  await chip(page, '见到了').click()
  const ladders = page.locator('fieldset', { has: page.getByRole('radio', { name: /示教/ }) })
  await ladders.first().locator('label', { hasText: '协助下完成' }).click()
  await chip(page, '无异常').click()
  await page.locator('fieldset', { hasText: '给家里的建议' }).locator('label').first().click()
  await chip(page, '不便签字').click()
  const refuses = page.getByRole('button', { name: '她不想答' })
  if (await refuses.isVisible()) await refuses.click()
  return new URL(page.url()).pathname.split('/').at(-1)!
}

/** The camera takes a picture. Resolves when the form names so many, or says that this one could not be kept. */
export async function takePhoto(page: Page, jpeg: Buffer, named: number) {
  await page
    .locator('input[type=file][capture]')
    .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: jpeg })
  const last = page.getByRole('button', { name: new RegExp(`^看第 ${named} 张照片`) })
  await last
    .or(page.getByRole('alert').filter({ hasText: /没能存下来/ }))
    .first()
    .waitFor()
}

/** Submits, and lets a doubt about the record (a short visit, two at a time) stand. */
export async function submit(page: Page) {
  await page.getByRole('button', { name: '提交记录' }).click()
  const yes = page.getByRole('button', { name: '照实提交' })
  await yes
    .or(page.getByRole('link', { name: '今天' }))
    .first()
    .waitFor()
  if (await yes.isVisible()) await yes.click()
}
