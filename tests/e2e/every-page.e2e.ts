import type { Page } from '@playwright/test'
import { violations } from './axe.ts'
import { addressOf, everyVisit, pagesOfBuild, unlisted } from './page-table.ts'
import { expect, SIZES, test } from './people.ts'
import { cutOff } from './ruler.ts'

const inLanguage = (at: string, lang: string) => `${at}${at.includes('?') ? '&' : '?'}lang=${lang}`

const typeSize = (page: Page, size: string) =>
  page.evaluate(to => document.documentElement.style.setProperty('font-size', to), size)

/** English stands on the same page in the same colours: it is looked at where it needs most room. */
const LOOKED_AT = [
  ['zh-CN', ['100%', '200%']],
  ['en', ['200%']],
] as const

test('every page of the build is listed', () => {
  const pages = pagesOfBuild()
  console.log(`pages of the build: ${pages.length}, visits to them: ${everyVisit().length}`)
  expect(pages.length).toBeGreaterThan(8)
  expect(unlisted(pages)).toEqual([])
})

for (const [name, visit] of everyVisit()) {
  test(`${visit.at} (${name}): axe finds nothing at 100 % and 200 % type, and nothing is cut off at 320 px`, async ({
    lookAs,
    database,
    quiet,
  }) => {
    quiet(/status of 404/)
    const page = await lookAs(visit.as, visit.size)
    const at = await addressOf(visit, database)
    for (const [lang, types] of LOOKED_AT) {
      await page.setViewportSize(SIZES[visit.size])
      await page.goto(inLanguage(at, lang))
      await expect(page.locator('h1').first()).toBeVisible()
      for (const type of types) {
        await typeSize(page, type)
        expect(await violations(page), `${lang} at ${type}`).toEqual([])
      }
      await typeSize(page, '100%')
      await page.setViewportSize(SIZES.narrow)
      expect(await cutOff(page), lang).toEqual([])
    }
  })
}

test('axe and the ruler are seen red on a planted violation', async ({ openAs }) => {
  const page = await openAs(null, 'narrow')
  await page.goto('/handbook')
  await page.evaluate(() => {
    const words = document.createElement('p')
    words.textContent = '一句被切掉的很长的话'
    Object.assign(words.style, { width: '40px', overflow: 'hidden', whiteSpace: 'nowrap' })
    const image = document.createElement('img')
    image.src = 'data:,'
    document.querySelector('main')?.append(image, words)
  })
  expect((await violations(page)).map(words => words.split(':')[0])).toContain('image-alt')
  expect((await cutOff(page)).length).toBeGreaterThan(0)
})
