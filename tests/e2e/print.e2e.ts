import type { Page } from '@playwright/test'
import { expect, test } from './people.ts'
import { E2E_ORIGIN } from './world.ts'

/** How many pages Chromium makes of a document. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

const counted = async (page: Page) => Number(/\d+/.exec(await page.locator('[data-pages]').innerText())?.[0])

/** What a page's end would cut in two, as the browser lays the leaves out in columns as high as a page. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const sheets = { paper: 'all', screen: 'not all' }
    for (const [id, media] of Object.entries(sheets))
      (document.getElementById(id) as HTMLLinkElement).media = media
    document.documentElement.setAttribute('data-measuring', '')
    const whole = [...document.querySelectorAll('.leaf :is(p, li, figure, h1, h2, h3, tr)')]
    return {
      looked: whole.length,
      torn: whole
        .filter(one => one.getClientRects().length > 1 && !one.querySelector('ul, ol'))
        .map(one => `${one.tagName} ${one.textContent?.slice(0, 20)}`),
    }
  })

test('a section, a chapter and the book on A4: the pages that were counted, nothing cut in two, each card on one', async ({
  openAs,
}) => {
  const page = await openAs(null)
  await page.goto('/handbook/print/4.1')
  await expect(page.locator('[data-pages]')).toBeVisible()
  expect(await pagesOf(page)).toBe(await counted(page))

  await page.goto('/handbook/print/7')
  const places = page.locator('.contents [data-page-of]')
  await expect(places).toHaveText(['2', /\d+/, /\d+/, /\d+/, /\d+/])
  expect(await pagesOf(page)).toBe(await counted(page))

  for (const size of ['large', 'xl']) {
    await page.context().addCookies([{ name: 'warmhand-look', value: `${size}.normal`, url: E2E_ORIGIN }])
    await page.goto('/handbook/print/book')
    await expect(page.locator('[data-pages]')).toBeVisible()
    await expect(page.locator('.leaf')).toHaveCount(49)
    const pages = await counted(page)
    expect(await pagesOf(page), size).toBe(pages)
    expect(pages).toBeGreaterThan(150)
    const { looked, torn } = await cut(page)
    expect(looked).toBeGreaterThan(2000)
    expect(torn, size).toEqual([])
    for (const card of ['emergency', 'turning', 'blood-pressure', 'glucose', 'medicines', 'feedback'])
      for (const lang of ['en', 'zh-CN']) {
        await page.goto(`/handbook/appendix/${card}?lang=${lang}`)
        await expect(page.locator('[data-pages]')).toBeVisible()
        expect(await pagesOf(page), `${card} ${size} ${lang}`).toBe(1)
      }
  }
})
