import { homeIds } from '#lib/demo/stories/ids.ts'
import { expect, test } from './people.ts'

const SAID = /夜间翻身吃力/
const THEME = '夜里一个人翻不动'
const REASON = '写明夜里可以先垫软枕，再叫人帮。'
const TEXT = '夜里一个人翻不动，先垫软枕，再叫人帮。'

test('a caregiver’s sentence goes into the book: she is told, readers see why, her trainer teaches it again', async ({
  openAs,
}) => {
  test.setTimeout(120_000)
  const desk = await openAs('maxiaoyun')
  await desk.goto('/desk/feedback')
  await desk.getByRole('button', { name: SAID }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByLabel('哪一节').selectOption('4.2')
  await dialog.getByRole('button', { name: '收进来', exact: true }).click()
  await desk.getByRole('checkbox', { name: SAID }).check()
  await desk.getByLabel('主题名称').fill(THEME)
  await desk.getByRole('button', { name: '归成主题' }).click()
  await expect(desk.getByRole('heading', { name: THEME })).toBeVisible()
  await desk.getByLabel('采纳', { exact: true }).check()
  await desk.getByLabel('理由（会回给提意见的家庭）').fill(REASON)
  await desk.getByRole('button', { name: '保存决定' }).click()
  await expect(desk.getByText('决定已保存')).toBeVisible()

  await desk.goto('/desk/handbook/4.2/edit')
  await desk.getByLabel('一句话说明').fill(TEXT)
  await expect(desk.getByText(/^已存/).first()).toBeVisible()
  await desk.getByRole('button', { name: '看改动' }).click()
  await expect(desk.getByText('还没有写为什么改')).toBeVisible()
  await desk.getByRole('button', { name: `写明原因：${TEXT}` }).click()
  await dialog.getByLabel('来自哪个主题').selectOption({ label: THEME })
  await dialog.getByRole('button', { name: '写明原因', exact: true }).click()
  await expect(desk.getByText(`这样改，因为有 1 条反馈：${THEME}`)).toBeVisible()
  await desk.getByText('看原话').click()
  await expect(desk.getByText(/王桂英，入户/)).toBeVisible()
  await desk.getByRole('button', { name: '送审' }).click()
  await dialog.getByRole('button', { name: '送审' }).click()
  await expect(desk.getByText('在审').first()).toBeVisible()

  const reviewer = await openAs('linhushi')
  await reviewer.goto('/desk/handbook/4.2')
  await expect(reviewer.getByText('王桂英')).toHaveCount(0)
  await reviewer.getByRole('button', { name: '签字通过' }).click()
  await reviewer.getByRole('dialog').getByLabel('安全关键：看过旧文字的人要再看一遍').check()
  await reviewer.getByRole('dialog').getByRole('button', { name: '签字通过' }).click()
  await expect(reviewer.getByText('审校好了').first()).toBeVisible()

  await desk.goto('/desk/handbook/publish')
  await desk.getByLabel('修订说明').fill('夜里翻身写明先垫软枕')
  await desk.getByRole('button', { name: '出版' }).click()
  await expect(desk.getByText('第 2 版已出版')).toBeVisible()
  await desk.getByRole('link', { name: '看名单' }).click()
  await expect(desk.getByRole('link', { name: '王桂英' })).toBeVisible()
  await desk.goto('/desk/handbook/compare?from=2026-1&to=2026-2')
  await expect(desk.getByRole('heading', { name: '第 1 版和第 2 版，有 1 节不同' })).toBeVisible()
  await desk.goto(`/desk/households/${homeIds.wangGuiying}`)
  await expect(desk.getByText('您说的已写进第 2 版 4.2 节')).toBeVisible()

  const reader = await openAs(null, 'phone')
  await reader.goto('/handbook/4/2')
  await expect(reader.getByText(TEXT).first()).toBeVisible()
  await expect(reader.getByText('待专业审校，照做前请问培训师。')).toHaveCount(0)
  await expect(reader.getByText(`因为有 1 条反馈：${THEME}`)).toBeVisible()
  await expect(reader.getByText('王桂英')).toHaveCount(0)
  await reader.getByRole('button', { name: '我已看过' }).click()
  await expect(reader.getByRole('heading', { name: '本节有重要更新' })).toHaveCount(0)
  await expect(reader.getByText('第 2 版改了 1 处')).toBeVisible()
  await reader.goto('/handbook/editions/2026-1/4/2')
  await expect(reader.getByText('您看的是第 1 版，本节在第 2 版已有更新。')).toBeVisible()
  await expect(reader.getByText(TEXT)).toHaveCount(0)

  const trainer = await openAs('zhoumin', 'phone')
  await trainer.goto(`/field/households/${homeIds.wangGuiying}`)
  await expect(trainer.getByText('有重要更新，要重教')).toBeVisible()
  await expect(trainer.getByText(/重教：.*翻身/)).toBeVisible()
  await expect(trainer.getByText('您说的已写进第 2 版 4.2 节')).toBeVisible()
})
