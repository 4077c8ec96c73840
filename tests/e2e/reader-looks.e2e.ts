import { violations } from './axe.ts'
import { expect, SIZES, test } from './people.ts'
import { cutOff } from './ruler.ts'
import { E2E_ORIGIN } from './world.ts'

// Every page is looked at in the usual look elsewhere (every-page.e2e.ts); here a family has chosen another.
const LOOKS = ['xl.normal', 'large.high', 'xl.high', 'large.black', 'xl.black']
const ADDRESSES = [
  '/handbook',
  '/handbook/4',
  '/handbook/4/1',
  '/handbook/7/1',
  '/handbook/editions/2026-1/4/2',
  '/handbook/9/9',
]

for (const at of ADDRESSES) {
  test(`${at} in any look: axe finds nothing, and nothing is cut off at 320 px and 200 % type`, async ({
    openAs,
    quiet,
  }) => {
    quiet(/status of 404/)
    const page = await openAs(null, 'phone')
    for (const look of LOOKS) {
      await page.context().addCookies([{ name: 'warmhand-look', value: look, url: E2E_ORIGIN }])
      await page.setViewportSize(SIZES.phone)
      await page.goto(at)
      await expect(page.locator('h1')).toHaveCount(1)
      expect(await violations(page), look).toEqual([])
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      await page.setViewportSize(SIZES.narrow)
      expect(await cutOff(page), look).toEqual([])
    }
  })
}
