import type { Locator, Page } from '@playwright/test'
import { homeIds } from '#lib/demo/stories/ids.ts'
import { expect, test } from './people.ts'
import { formsOnPhone } from './phone.ts'
import { E2E_NOW } from './world.ts'

const MINUTE_MS = 60_000
/** domain.md C2: from the household page to saved. */
const MOST_TAPS = 12
const MOST_CHARACTERS = 40
const VISIT_MINUTES = 65

/** A finger that counts. */
function finger() {
  let taps = 0
  const tap = async (target: Locator) => {
    await target.tap()
    taps += 1
  }
  return { tap, taps: () => taps }
}

const chip = (page: Page, name: string) => page.locator('label', { hasText: name }).first()
const typed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=text], input:not([type]), textarea')]
      .map(box => box.value)
      .join(''),
  )
const numberIn = async (link: Locator) => Number(await link.getAttribute('data-count'))
const tile = (board: Page, seat: number) => board.getByRole('link', { name: new RegExp(`^${seat} 号`) })
/** How many of the legend's 14 天没联系. */
const waiting = (board: Page) => board.locator('a[data-count]', { hasText: '14 天没联系' }).first()

/** 周敏's phone when she rings at the door, an hour before the server's clock. */
async function atTheDoor(page: Page) {
  await page.clock.install({ time: Date.parse(E2E_NOW) - VISIT_MINUTES * MINUTE_MS })
}

test('周敏 visits 赵淑兰, who had not been seen for 23 days: few taps, the board moves, the family reads on', async ({
  openAs,
}) => {
  const board = await openAs('maxiaoyun', 'desk')
  await board.goto('/desk')
  await expect(tile(board, 38)).toHaveAccessibleName(/天没联系/)
  const waitingLong = await numberIn(waiting(board))

  const phone = await openAs('zhoumin', 'phone')
  await atTheDoor(phone)
  await phone.goto('/field')
  await expect(phone.getByText('赵淑兰').first()).toBeVisible()
  await phone.goto(`/field/households/${homeIds.zhaoShulan}`)

  const { tap, taps } = finger()
  await tap(phone.getByRole('button', { name: /^开始第/ }))
  await tap(chip(phone, '见到了'))
  const ladders = phone.locator('fieldset', { has: phone.getByRole('radio', { name: /示教/ }) })
  expect(await ladders.count()).toBeGreaterThanOrEqual(3)
  for (const n of [0, 1, 2]) await tap(ladders.nth(n).locator('label', { hasText: '协助下完成' }))
  await tap(chip(phone, '无异常'))
  await tap(phone.locator('fieldset', { hasText: '给家里的建议' }).locator('label').first())
  await tap(chip(phone, '未同意拍照'))
  await tap(chip(phone, '不便签字'))
  const characters = (await typed(phone)).length
  await phone.clock.fastForward(VISIT_MINUTES * MINUTE_MS)
  await tap(phone.getByRole('button', { name: '提交记录' }))
  await expect(phone.getByText('已送达').first()).toBeVisible()
  console.log(`a routine visit: ${taps()} taps, ${characters} characters`)
  expect(taps()).toBeLessThanOrEqual(MOST_TAPS)
  expect(characters).toBeLessThanOrEqual(MOST_CHARACTERS)

  await board.goto('/desk')
  await expect(tile(board, 38)).not.toHaveAccessibleName(/没联系/)
  expect(await numberIn(waiting(board))).toBe(waitingLong - 1)
  await board.goto(`/desk/households/${homeIds.zhaoShulan}`)
  await expect(board.getByText('11月23日').first()).toBeVisible()

  await phone.goto(`/field/households/${homeIds.zhaoShulan}`)
  const taught = phone.getByRole('link', { name: /^手册 \d\.\d/ }).first()
  const section = (await taught.getAttribute('href')) ?? ''
  await phone.goto(section)
  const forFamily = phone.getByRole('link', { name: '打开给家属看的页面' })
  const family = await openAs(null, 'phone')
  await family.goto((await forFamily.getAttribute('href')) ?? '')
  await expect(family.getByRole('heading', { level: 1 })).toContainText(section.split('/').at(-1) ?? '')
})

test('what 周敏 has typed survives a reload, and the form says that it goes on where she stopped', async ({
  openAs,
}) => {
  const phone = await openAs('zhoumin', 'phone')
  await atTheDoor(phone)
  await phone.goto(`/field/households/${homeIds.wangGuiying}`)
  await phone.getByRole('button', { name: /^开始第/ }).tap()
  await chip(phone, '见到了').tap()
  await phone.getByText('自己写一条、发现的问题').tap()
  await phone.getByLabel('自己写一条').fill('夜里两点叫女儿替一次')
  await expect(phone.getByText(/已存手机/).first()).toBeVisible()
  await expect.poll(() => formsOnPhone(phone)).toContain('夜里两点')
  await phone.reload()
  await expect(phone.getByRole('radio', { name: '见到了' })).toBeChecked()
  await expect(phone.getByLabel('自己写一条')).toHaveValue('夜里两点叫女儿替一次')
  await phone.goto('/field')
  await expect(phone.getByText('没写完的')).toBeVisible()
  await phone.getByRole('link', { name: /接着写/ }).tap()
  await expect(phone.getByRole('radio', { name: '见到了' })).toBeChecked()
})

test('nobody home: 周敏 says why and when she comes again, and no middle part is asked', async ({
  openAs,
}) => {
  const phone = await openAs('zhoumin', 'phone')
  await atTheDoor(phone)
  await phone.goto(`/field/households/${homeIds.chenGuoqiang}`)
  await phone.getByRole('button', { name: /^开始第/ }).tap()
  await chip(phone, '没见成').tap()
  await expect(phone.getByText('教了什么')).toHaveCount(0)
  await phone.getByRole('button', { name: '提交记录' }).tap()
  await expect(phone.getByText(/^还差 \d 项/)).toBeVisible()
  await chip(phone, '家里没人').tap()
  await chip(phone, '11月24日').tap()
  await phone.clock.fastForward(MINUTE_MS)
  await phone.getByRole('button', { name: '提交记录' }).tap()
  await expect(phone.getByText('已送达').first()).toBeVisible()
})
