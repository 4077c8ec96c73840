import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { E2E_ORIGIN } from './world.ts'

/** 王桂英's old phone: no account, and scripts that never run. */
async function oldPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled: false,
    baseURL: E2E_ORIGIN,
  })
  return context.newPage()
}

const typeOf = (page: Page) =>
  page
    .locator('.steps p')
    .first()
    .evaluate(step => getComputedStyle(step).fontSize)

test('王桂英 finds 叩背排痰 from the home page, makes it larger, and the short link keeps it so', async ({
  browser,
}) => {
  const page = await oldPhone(browser)
  await page.goto('/handbook')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('照护手册')
  await page.getByRole('link', { name: '卧床与管路' }).click()
  await page.getByRole('link', { name: '4.1 叩背排痰' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4.1 叩背排痰')
  await expect(page.getByRole('img', { name: /手心是空的/ })).toBeVisible()
  await expect(page.getByText('待专业审校').first()).toBeVisible()
  expect(await typeOf(page)).toBe('22px')

  await page.getByRole('link', { name: '特大' }).click()
  await expect(page).toHaveURL('/handbook/4/1')
  expect(await typeOf(page)).toBe('30px')
  await expect(page.getByRole('link', { name: '特大' })).toHaveAttribute('aria-current', 'true')

  await page.goto('/h/4.1')
  await expect(page).toHaveURL('/handbook/4/1')
  expect(await typeOf(page)).toBe('30px')
  const calls = page.getByRole('navigation', { name: '急救电话' }).getByRole('link')
  expect(await calls.evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual([
    'tel:120',
    'tel:110',
    'tel:12356',
  ])
  await expect(calls.first()).toBeInViewport()
})

test('the look is in the document itself, before any script and before the first paint', async ({
  request,
}) => {
  const plain = await (await request.get('/handbook/4/1')).text()
  expect(plain).toContain('data-size="large"')
  const asked = await request.get('/handbook/4/1', { headers: { cookie: 'warmhand-look=xl.black' } })
  const html = await asked.text()
  expect(html).toMatch(/<html[^>]+data-size="xl"[^>]+data-contrast="black"/)
  expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('<body'))
  expect(asked.headers().vary).toContain('Cookie')
})

test('every step with a drawing shows it inside the step, with words for those who do not see it', async ({
  browser,
}) => {
  const page = await oldPhone(browser)
  for (const [section, drawings] of [
    ['4/1', 3],
    ['7/1', 3],
    ['7/4', 2],
  ] as const) {
    await page.goto(`/handbook/${section}`)
    const images = page.locator('.steps > li svg[role="img"]')
    await expect(images).toHaveCount(drawings)
    for (const image of await images.all()) {
      expect((await image.getAttribute('aria-label'))?.length).toBeGreaterThan(8)
    }
  }
})

test('王桂英 asks in her own words and opens what answers, without a script', async ({ browser }) => {
  const page = await oldPhone(browser)
  await page.goto('/handbook')
  await page.getByRole('searchbox', { name: '搜一搜' }).fill('痰咳不出来怎么办')
  await page.getByRole('button', { name: '找' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/“痰咳不出来怎么办”：找到 \d 节/)
  const first = page.locator('.rows a').first()
  await expect(first.locator('mark').first()).toContainText('咳不出')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('痰咳不出来怎么办')
  await page.getByRole('link', { name: '中文' }).click()
  await first.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4.1 叩背排痰')

  await page.goto('/handbook/search?q=%3Cb%3Ezzz%3C%2Fb%3E')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有找到“<b>zzz</b>”')
  await page.getByRole('link', { name: '褥疮' }).click()
  await expect(page.locator('.rows a').first()).toContainText('4.2 压疮预防与翻身')
})
