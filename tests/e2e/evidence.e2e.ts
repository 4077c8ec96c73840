import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import type { OpenDatabase } from '#db/client.ts'
import { visitPhotos } from '#db/schema/index.ts'
import { homeIds } from '#lib/demo/stories/ids.ts'
import { photoWithPlace } from '../files/pictures.ts'
import { expect, test } from './people.ts'
import { formsOnPhone } from './phone.ts'
import { E2E_NOW } from './world.ts'

const MINUTE_MS = 60_000
const VISIT_MINUTES = 65

const chip = (page: Page, name: string) => page.locator('label', { hasText: name }).first()

/** 周敏 stands in the kitchen: met, one skill shown, nothing unusual, an advice. */
async function beginVisit(phone: Page, householdId: string) {
  await phone.clock.install({ time: Date.parse(E2E_NOW) - VISIT_MINUTES * MINUTE_MS })
  await phone.goto(`/field/households/${householdId}`)
  await phone.getByRole('button', { name: /^开始第/ }).tap()
  await chip(phone, '见到了').tap()
  const ladders = phone.locator('fieldset', { has: phone.getByRole('radio', { name: /示教/ }) })
  await ladders.first().locator('label', { hasText: '协助下完成' }).tap()
  await chip(phone, '无异常').tap()
  await phone.locator('fieldset', { hasText: '给家里的建议' }).locator('label').first().tap()
}

/** A camera that takes a picture of 2400 × 1800 with the place in it. */
async function takePhoto(phone: Page, seed: number) {
  await phone.locator('input[type=file][capture]').setInputFiles({
    name: 'IMG_1.jpg',
    mimeType: 'image/jpeg',
    buffer: await photoWithPlace(2400, 1800, seed),
  })
}

const strip = (phone: Page) => phone.getByRole('button', { name: /^看第 \d 张照片/ })

/** Writes a name with a finger. */
async function draw(page: Page) {
  const pad = page.getByRole('img', { name: /白框里签名/ })
  const box = (await pad.boundingBox())!
  await page.mouse.move(box.x + 40, box.y + 60)
  await page.mouse.down()
  for (let i = 1; i <= 8; i += 1) await page.mouse.move(box.x + 40 + i * 25, box.y + 60 + (i % 2) * 60)
  await page.mouse.up()
}

/** As many files of the visit as the server has. */
const arrived = (database: OpenDatabase, visitId: string) =>
  database.read.$count(visitPhotos, eq(visitPhotos.visitId, visitId))

test('张秀云’s visit: photos small and bare, her signature, her rating and her answers alone; then all of it arrives', async ({
  openAs,
  database,
  quiet,
}) => {
  quiet(/ERR_FAILED|Failed to load resource/)
  const phone = await openAs('zhoumin', 'phone')
  await phone.goto('/field/me')
  await phone.getByRole('button', { name: '重签一个' }).tap()
  await draw(phone)
  await phone.getByRole('button', { name: '存下' }).tap()
  await expect(phone.getByRole('img', { name: '您存的签字' })).toBeVisible()
  await phone.getByRole('button', { name: '开一个日历链接' }).tap()
  const address = (await phone.getByText(/\/api\/calendar\/.+\.ics/).textContent()) ?? ''
  const calendar = await phone.request.get(address)
  expect(await calendar.text()).toContain('入户：')
  await phone.getByRole('button', { name: '收回链接' }).tap()
  await expect(phone.getByRole('button', { name: '收回链接' })).toHaveCount(0)
  expect((await phone.request.get(address)).status()).toBe(404)

  await beginVisit(phone, homeIds.zhangXiuyun)
  const visitId = new URL(phone.url()).pathname.split('/').at(-1)!
  await takePhoto(phone, 1)
  await expect(strip(phone)).toHaveCount(1)
  await takePhoto(phone, 2)
  await expect(strip(phone)).toHaveCount(2)
  await expect(phone.getByText('没有照片的原因')).toHaveCount(0)

  // She holds the phone: nothing else opens, not by a reload and not by another address.
  await phone.getByRole('button', { name: /看一遍、签字$/ }).tap()
  await expect(phone.getByRole('heading', { name: /请看一遍，对就签字/ })).toBeVisible()
  const size = await phone
    .locator('dl dd')
    .first()
    .evaluate(line => Number.parseFloat(getComputedStyle(line).fontSize))
  expect(size).toBeGreaterThanOrEqual(18)
  await expect(phone.getByText(/已存手机/)).toHaveCount(0)
  await phone.goBack().catch(() => null)
  await phone.goto('/field/households')
  await expect(phone.getByRole('heading', { name: /请看一遍，对就签字/ })).toBeVisible()
  await expect(phone.getByRole('link')).toHaveCount(0)
  await draw(phone)
  await phone.getByRole('button', { name: '签好了' }).tap()
  await phone.getByRole('button', { name: '一般', exact: true }).tap()
  await phone.getByRole('button', { name: '开始' }).tap()
  for (const answer of ['没有', '没有', '没有', '没有', '有时'])
    await phone.getByRole('button', { name: answer, exact: true }).tap()
  await phone.getByRole('button', { name: '我是老师，接着写记录' }).tap()
  await expect(phone.getByText(/请陪着她/)).toBeVisible()
  for (const line of ['120', '110', '12356'])
    await expect(phone.getByRole('link', { name: line })).toBeVisible()
  await expect(phone.getByText(/签了字。/)).toBeVisible()
  const kept = await formsOnPhone(phone)
  expect(kept).toContain('crisisPath')
  expect(kept).not.toMatch(/"rating"|"answers"/)

  const sent: Buffer[] = []
  let reachable = false
  await phone.route('**/photos/*', async route => {
    const bytes = route.request().postDataBuffer()
    if (bytes) sent.push(bytes)
    if (reachable) await route.continue()
    else await route.abort()
  })
  await phone.goto(`/field/visits/${visitId}`)
  await phone.clock.fastForward(VISIT_MINUTES * MINUTE_MS)
  // The third photo is still being drawn when she submits: the record waits for it.
  await takePhoto(phone, 3)
  await phone.getByRole('button', { name: '提交记录' }).tap()
  await expect(phone.getByText('4 张照片待传').first()).toBeVisible()
  await phone.goto('/field/done')
  await expect(phone.getByText('记录已送达，4 张照片待传')).toBeVisible()
  reachable = true
  await phone.reload()
  await expect(strip(phone).first()).toBeVisible()
  await phone.clock.fastForward(6 * MINUTE_MS)
  await expect.poll(() => arrived(database, visitId), { timeout: 15_000 }).toBe(4)
  await expect(phone.getByText('张照片待传')).toHaveCount(0)

  const { width, height, exif } = await sharp(sent[0]).metadata()
  expect([width, height, exif]).toEqual([1600, 1200, undefined])

  const desk = await openAs('maxiaoyun')
  await desk.goto(`/desk/visits/${visitId}`)
  const pictures = desk.getByRole('img', { name: /^打开第 \d 张照片，共 3 张/ })
  await expect(pictures).toHaveCount(3)
  await expect(desk.getByRole('img', { name: /的签字$/ })).toHaveCount(2)
  await expect(desk.getByText(/给这次入户的评价：一般/)).toBeVisible()
  const loaded = () => pictures.first().evaluate((image: HTMLImageElement) => image.naturalWidth)
  await expect.poll(loaded).toBe(1600)

  await desk.goto(`/desk/visits/${visitId}/print`)
  const drawn = desk.getByRole('img', { name: /的签字$/ })
  await expect(drawn).toHaveCount(2)
  for (const signature of await drawn.all())
    await expect
      .poll(() => signature.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100)
})
