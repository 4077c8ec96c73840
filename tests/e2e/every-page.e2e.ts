import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { AXE_NOT_YET, addressOf, PAGES, type PageVisit, WITHOUT_A_PAGE } from './page-table.ts'
import { expect, test } from './people.ts'

/** The addresses in the build's manifest that a person can open. */
function pagesOfBuild(): string[] {
  const folder = process.env.WARMHAND_DIST ?? '.next'
  const manifest = JSON.parse(readFileSync(`${folder}/server/app-paths-manifest.json`, 'utf8')) as object
  const addresses = Object.keys(manifest)
    .map(key => key.replace(/\/\([^)]+\)/g, '').replace(/\/(page|route)$/, '') || '/')
    .filter(address => !address.startsWith('/api/') && !WITHOUT_A_PAGE.includes(address))
  return [...new Set(addresses)].sort()
}

const everyVisit = (): [string, PageVisit][] =>
  Object.entries(PAGES).flatMap(([name, visits]) => visits.map(visit => [name, visit] as [string, PageVisit]))

const inLanguage = (at: string, lang: string) => `${at}${at.includes('?') ? '&' : '?'}lang=${lang}`

/** Text that its box cuts off, and anything that is wider than the window. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > window.innerWidth + 1) {
      found.push(`page is ${document.documentElement.scrollWidth} px wide`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *, nav *, footer *')) {
      const style = getComputedStyle(element)
      const clips = style.overflowX === 'hidden' || style.textOverflow === 'ellipsis'
      const spokenOnly = style.clip.startsWith('rect(0')
      const hidden =
        spokenOnly || element.closest('.visually-hidden, [aria-hidden="true"], .skip-link') !== null
      const text = element.textContent?.trim()
      if (!clips || hidden || !text || element.clientWidth === 0) continue
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.className}: ${text.slice(0, 30)}`)
    }
    return found
  })

async function wait(page: Page) {
  await page.waitForLoadState('networkidle')
}

test('every page of the build is listed', () => {
  const pages = pagesOfBuild()
  console.log(`pages of the build: ${pages.length}, axe not yet clean on ${AXE_NOT_YET.length}`)
  expect(pages.length).toBeGreaterThan(8)
  expect(pages.filter(page => !(page in PAGES) && !AXE_NOT_YET.includes(page))).toEqual([])
})

for (const [name, visit] of everyVisit().filter(([page]) => !AXE_NOT_YET.includes(page))) {
  test(`axe finds nothing on ${visit.at} (${name}), in both languages and at 200 % type`, async ({
    openAs,
    database,
  }) => {
    const page = await openAs(visit.as, visit.size)
    const at = await addressOf(visit, database)
    for (const lang of ['zh-CN', 'en']) {
      await page.goto(inLanguage(at, lang))
      await wait(page)
      await expect(page.locator('h1').first()).toBeVisible()
      for (const type of ['100%', '200%']) {
        await page.evaluate(size => document.documentElement.style.setProperty('font-size', size), type)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(v => `${v.id}: ${v.nodes[0]?.html}`),
          `${lang} at ${type}`,
        ).toEqual([])
      }
    }
  })

  test(`no text is cut off on ${visit.at} at 320 px`, async ({ openAs, database }) => {
    const page = await openAs(visit.as, 'narrow')
    const at = await addressOf(visit, database)
    for (const lang of ['zh-CN', 'en']) {
      await page.goto(inLanguage(at, lang))
      await wait(page)
      expect(await cutOff(page), lang).toEqual([])
    }
  })
}

test('axe and the ruler are seen red on a planted violation', async ({ openAs }) => {
  const page = await openAs(null, 'narrow')
  await page.goto('/sign-in')
  await page.evaluate(() => {
    const planted = document.createElement('div')
    planted.innerHTML =
      '<img src="data:,"><p style="width:40px;overflow:hidden;white-space:nowrap">一句被切掉的很长的话</p>'
    document.querySelector('main')?.append(planted)
  })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(v => v.id)).toContain('image-alt')
  expect((await cutOff(page)).length).toBeGreaterThan(0)
})
