import type { Page } from '@playwright/test'
import { expect, test } from './people.ts'

interface Opens {
  href: string
  count: number
  says: string
}

/** The numbers of the page that say how many rows they open, each address once. */
async function numbersOn(page: Page): Promise<Opens[]> {
  const all = await page.locator('a[data-count]').evaluateAll(links =>
    links.map(link => ({
      href: link.getAttribute('href') ?? '',
      count: Number(link.getAttribute('data-count')),
      says: link.textContent ?? '',
    })),
  )
  return [...new Map(all.map(one => [one.href, one])).values()]
}

/** Clicks a number, also one on the back of the chart, and counts the rows that it opens. */
async function rowsBehind(page: Page, board: string, { href, count }: Opens): Promise<number> {
  const link = page.locator(`a[data-count][href="${href}"]`).first()
  if (!(await link.isVisible())) await page.getByRole('button', { name: '看数字表' }).click()
  await link.click()
  await page.waitForURL(url => `${url.pathname}${url.search}` === href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const rows = page.locator('[data-row]')
  await expect(rows)
    .toHaveCount(count)
    .catch(() => undefined)
  const found = await rows.count()
  await page.goBack()
  await page.waitForURL(url => `${url.pathname}${url.search}` === board)
  return found
}

// The numbers of 2024 are counted without a browser in tests/progress/board.db.test.ts.
test('every number on the board opens as many rows as it says', async ({ openAs }) => {
  test.setTimeout(180_000)
  const board = '/desk?needs=all'
  const page = await openAs('maxiaoyun')
  await page.goto(board)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const numbers = await numbersOn(page)
  expect(numbers.length).toBeGreaterThan(60)
  const differing: string[] = []
  for (const number of numbers) {
    const rows = await rowsBehind(page, board, number)
    if (rows !== number.count) differing.push(`${number.says} → ${number.href}: ${rows} rows`)
  }
  console.log(`numbers clicked on the board: ${numbers.length}`)
  expect(differing).toEqual([])
})
