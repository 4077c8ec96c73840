import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { homeIds } from '#lib/demo/stories/ids.ts'
import { photoWithPlace } from '../files/pictures.ts'
import { expect, test } from './people.ts'
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

test('张秀云’s photos go small and bare after the record, one by one; the desk sees them', async ({
  openAs,
  quiet,
}) => {
  quiet(/ERR_FAILED|Failed to load resource/)
  const phone = await openAs('zhoumin', 'phone')
  await beginVisit(phone, homeIds.zhangXiuyun)
  await takePhoto(phone, 1)
  await expect(strip(phone)).toHaveCount(1)
  await takePhoto(phone, 2)
  await expect(strip(phone)).toHaveCount(2)
  await expect(phone.getByText('没有照片的原因')).toHaveCount(0)
  await chip(phone, '不便签字').tap()
  await phone.clock.fastForward(VISIT_MINUTES * MINUTE_MS)

  const sent: Buffer[] = []
  let reachable = false
  await phone.route('**/photos/*', async route => {
    const bytes = route.request().postDataBuffer()
    if (bytes) sent.push(bytes)
    if (reachable) await route.continue()
    else await route.abort()
  })
  const visitId = new URL(phone.url()).pathname.split('/').at(-1)
  await phone.getByRole('button', { name: '提交记录' }).tap()
  await expect(phone.getByText('2 张照片待传').first()).toBeVisible()
  await phone.goto('/field/done')
  await expect(phone.getByText('记录已送达，2 张照片待传')).toBeVisible()
  reachable = true
  await phone.reload()
  await phone.clock.fastForward(5 * MINUTE_MS)
  await expect(phone.getByText('张照片待传')).toHaveCount(0)
  await expect(strip(phone).first()).toBeVisible()

  const { width, height, exif } = await sharp(sent[0]).metadata()
  expect([width, height, exif]).toEqual([1600, 1200, undefined])

  const desk = await openAs('maxiaoyun')
  await desk.goto(`/desk/visits/${visitId}`)
  const pictures = desk.getByRole('img', { name: /^打开第 \d 张照片，共 2 张/ })
  await expect(pictures).toHaveCount(2)
  await expect
    .poll(() => pictures.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1600)
})
