import type { Page } from '@playwright/test'
import { expect, test } from './people.ts'

const take = async (page: Page, deed: string, name: string, note?: string) => {
  await page.getByRole('button', { name: `${deed}：${name}` }).click()
  const dialog = page.getByRole('dialog')
  if (note) await dialog.getByRole('textbox').fill(note)
  await dialog.getByRole('button', { name: deed, exact: true }).click()
  await expect(dialog).toBeHidden()
}

const chip = (page: Page, words: string) => page.getByRole('link', { name: new RegExp(`^${words} \\d+$`) })

test('a flag: seen, acted on, closed with an outcome; each number shows as many rows', async ({ openAs }) => {
  const page = await openAs('maxiaoyun')
  await page.goto('/desk/risks')
  for (const words of ['已办结', '过了时限', '还没看', '全部', '未办结']) {
    const link = chip(page, words)
    const shown = Number((await link.textContent())?.match(/\d+$/)?.[0])
    await link.click()
    await expect(page.locator('[data-row]')).toHaveCount(shown)
  }
  const unseen = page.getByRole('button', { name: /^我看到了：/ }).last()
  const name = (await unseen.getAttribute('aria-label'))!.replace('我看到了：', '')
  await take(page, '我看到了', name)
  await expect(page.getByText('已记下：有人看到了。')).toBeVisible()
  await take(page, '记下处置', name, '电话问过，没有受伤')
  await page.getByRole('button', { name: `办结：${name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '办结' }).click()
  await expect(page.getByRole('dialog').getByText('请写明结果')).toBeVisible()
  await page.getByRole('dialog').getByRole('textbox').fill('家里装了扶手')
  await page.getByRole('dialog').getByRole('button', { name: '办结' }).click()
  await expect(page.getByText('已办结。')).toBeVisible()
  await expect(page.getByRole('link', { name })).toHaveCount(0)

  await page.goto('/desk/risks?state=closed')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) })
  await row.getByText('怎么办、谁该知道、经过').click()
  for (const words of ['电话问过，没有受伤', '家里装了扶手']) await expect(row.getByText(words)).toBeVisible()
  await row.getByRole('link', { name }).click()
  await expect(page).toHaveURL(/\/desk\/households\//)
})

test('restricted matters: the board opens as many as it says; nothing of them on the ordinary page', async ({
  openAs,
}) => {
  const page = await openAs('maxiaoyun')
  await page.goto('/desk?needs=all')
  const figure = page.locator('a[href*="/desk/risks/restricted"][data-count]')
  const count = Number(await figure.getAttribute('data-count'))
  expect(count).toBeGreaterThan(0)
  await figure.click()
  await expect(page.locator('[data-row]')).toHaveCount(count)
  await expect(page.getByRole('link', { name: '12356' })).toBeVisible()
  const name = await page.locator('[data-row]').first().innerText()
  await page.goto('/desk/risks?state=all')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(name)).toHaveCount(0)

  for (const other of ['zhoumin', 'linhushi', null]) {
    const theirs = await openAs(other)
    const answer = await theirs.request.get('/desk/risks/restricted', { maxRedirects: 0 })
    expect(answer.status(), String(other)).toBe(other === null ? 307 : 404)
  }
})
