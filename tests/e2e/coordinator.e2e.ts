import type { Page } from '@playwright/test'
import { currentHomeId, homeIds } from '#lib/demo/stories/ids.ts'
import { expect, test } from './people.ts'
import { E2E_NOW } from './world.ts'

const VISIT_MS = 65 * 60_000
/** 许秀珍 lacks the survey and nothing else; 于艳萍 has just begun. */
const xuXiuzhen = currentHomeId(83)
const yuYanping = currentHomeId(94)

const record = (id: string) => `/desk/households/${id}`
const said = (page: Page) => page.getByRole('status').filter({ hasText: '。' }).first()
const chip = (page: Page, words: string) => page.locator('label', { hasText: words }).first()

/** How many seats of the board's legend are in a state. */
async function seatsThat(page: Page, words: string): Promise<number> {
  await page.goto('/desk')
  const line = page.locator('#map a[data-count], a[data-count]', { hasText: words }).first()
  return Number(await line.getAttribute('data-count'))
}

/** Opens one of the forms behind 办理. */
async function act(page: Page, form: RegExp) {
  await page.getByText('办理', { exact: true }).click()
  await page.getByRole('link', { name: form }).click()
}

/** Approves the records for which the completion waits. */
async function approveWaiting(page: Page, household: string) {
  await page.getByRole('link', { name: /还有 \d+ 次入户记录没审核/ }).click()
  await page.waitForURL('**/desk/visits?**')
  const approve = page.getByRole('button', { name: /^通过.+的记录$/ })
  await expect(approve.first()).toBeVisible()
  for (let left = await approve.count(); left > 0; left--) {
    await approve.first().click()
    await expect(approve).toHaveCount(left - 1)
  }
  await page.goto(record(household))
}

async function confirmCompletion(page: Page) {
  await page.getByRole('button', { name: '确认结业' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确认结业' }).click()
  await expect(said(page)).toHaveText('已确认结业，证书编号在左边。')
}

/** 周敏 finishes a routine visit on her phone. */
async function visitOnPhone(phone: Page, household: string) {
  await phone.clock.install({ time: Date.parse(E2E_NOW) - VISIT_MS })
  await phone.goto(`/field/households/${household}`)
  await phone.getByRole('button', { name: /^开始第/ }).tap()
  await chip(phone, '见到了').tap()
  await phone.getByRole('button', { name: '添一项技能' }).tap()
  await phone
    .getByRole('dialog')
    .getByRole('button', { name: /居家环境安全/ })
    .tap()
  const ladder = phone.locator('fieldset', { has: phone.getByRole('radio', { name: /示教/ }) }).first()
  await ladder.locator('label', { hasText: '独立完成' }).tap()
  for (const words of ['无异常', '未同意拍照', '不便签字']) await chip(phone, words).tap()
  await phone.locator('fieldset', { hasText: '给家里的建议' }).locator('label').first().tap()
  await phone.clock.fastForward(VISIT_MS)
  await phone.getByRole('button', { name: '提交记录' }).tap()
  await expect(phone.getByText('已送达').first()).toBeVisible()
}

test('马晓云 brings 冯淑敏, silent for 18 days, to her completion: from the board to one more that is done', async ({
  openAs,
}) => {
  const desk = await openAs('maxiaoyun')
  const completed = await seatsThat(desk, '已结业')
  const needs = desk.locator('#needs').getByRole('listitem').filter({ hasText: '14 天没有联系' })
  await needs.getByRole('link', { name: '看名单' }).click()
  await desk.getByRole('link', { name: /冯淑敏/ }).click()
  await expect(desk.getByRole('heading', { name: '离结业还差 4 项' })).toBeVisible()

  await act(desk, /指派/)
  await chip(desk, '周敏').click()
  await desk.getByRole('button', { name: /指派/ }).click()
  await expect(said(desk)).toHaveText('培训师已指派。')
  await visitOnPhone(await openAs('zhoumin', 'phone'), homeIds.fengShumin)

  await desk.goto(record(homeIds.fengShumin))
  await expect(desk.getByRole('heading', { name: '离结业还差 1 项' })).toBeVisible()
  await desk.getByRole('link', { name: '去登记' }).click()
  await desk.getByLabel('得分').fill('90')
  await desk.getByRole('button', { name: '保存成绩' }).click()
  await expect(said(desk)).toHaveText('考试成绩已保存。')
  await approveWaiting(desk, homeIds.fengShumin)
  await confirmCompletion(desk)
  expect(await seatsThat(desk, '已结业')).toBe(completed + 1)

  await desk.goto(record(homeIds.fengShumin))
  await act(desk, /回访/)
  await chip(desk, '联系上了').click()
  await desk.getByLabel('结果').selectOption({ index: 1 })
  await desk.getByRole('button', { name: /保存/ }).click()
  await expect(said(desk)).toHaveText('回访已保存。')
})

test('the last thing that 许秀珍 lacks is a survey: on paper, typed in at the desk, and she is done', async ({
  openAs,
}) => {
  const desk = await openAs('maxiaoyun')
  const completed = await seatsThat(desk, '已结业')
  await desk.goto(record(xuXiuzhen))
  await desk.getByRole('link', { name: '去登记' }).click()
  await chip(desk, '本人').click()
  const items = desk.locator('fieldset', { has: desk.locator('input[name^="answers."]') })
  const asked = await items.count()
  expect(asked).toBeGreaterThan(4)
  for (let n = 0; n < asked; n++) await items.nth(n).locator('label').last().click()
  await desk.getByRole('button', { name: /保存/ }).click()
  await expect(said(desk)).toHaveText('满意度已保存。')
  await approveWaiting(desk, xuXiuzhen)
  await confirmCompletion(desk)
  expect(await seatsThat(desk, '已结业')).toBe(completed + 1)
})

test('于艳萍’s course is suspended, goes on, and ends for good: the board follows each time', async ({
  openAs,
}) => {
  const desk = await openAs('maxiaoyun')
  const suspended = await seatsThat(desk, '暂停')
  const vacant = await seatsThat(desk, '空缺')
  const change = async (to: string, reason: boolean) => {
    await desk.goto(`${record(yuYanping)}/status`)
    if (await chip(desk, to).isVisible()) await chip(desk, to).click()
    if (reason) await desk.getByLabel('原因').selectOption({ index: 1 })
    await desk.getByRole('button', { name: '保存' }).click()
    await expect(said(desk)).toHaveText('状态已更新。')
  }
  await change('暂停', true)
  expect(await seatsThat(desk, '暂停')).toBe(suspended + 1)
  await change('恢复', false)
  expect(await seatsThat(desk, '暂停')).toBe(suspended)
  await change('退出', true)
  expect(await seatsThat(desk, '空缺')).toBe(vacant + 1)
  await desk.goto(record(yuYanping))
  await expect(desk.locator('main').getByText('退出', { exact: true }).first()).toBeVisible()
})
