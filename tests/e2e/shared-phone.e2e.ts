import type { Page } from '@playwright/test'
import { userIds } from '#lib/demo/cast.ts'
import { homeIds } from '#lib/demo/stories/ids.ts'
import { expect, sessionCookieOf, test } from './people.ts'
import { E2E_NOW, E2E_ORIGIN } from './world.ts'

const OF_ZHOU_MIN = ['周敏', '陈国强', '王桂英']
const PLACES = ['/field', '/field/households', '/field/done', '/field/me']

/** What a person can read on the places of the app. */
async function readEverything(page: Page): Promise<string> {
  const texts: string[] = []
  for (const place of PLACES) {
    await page.goto(place)
    await expect(page.locator('h1').first()).toBeVisible()
    texts.push(await page.locator('body').innerText())
  }
  return texts.join('\n')
}

test('a shared phone: leaving with records warns, 何军 sees and sends nothing of 周敏’s, and she finds it again', async ({
  openAs,
  database,
  quiet,
}) => {
  quiet(/ERR_FAILED/)
  // The cookie changes hands here without the page's knowledge: it may still ask for the last person's photos.
  quiet(/status of 404.*\/photos\//)
  const page = await openAs('zhoumin', 'phone')
  const chip = (name: string) => page.locator('label', { hasText: name }).first()
  // No record gets through: the next journeys find the world as it was.
  const authors: (string | undefined)[] = []
  await page.route(/\/api\/visits\//, route => {
    if (route.request().method() !== 'PUT') return route.continue()
    authors.push(route.request().headers()['x-warmhand-author'])
    return route.abort()
  })
  await page.clock.install({ time: Date.parse(E2E_NOW) })
  await page.goto(`/field/households/${homeIds.chenGuoqiang}`)
  await page.getByRole('button', { name: /^开始第/ }).tap()
  await chip('没见成').tap()
  await chip('家里没人').tap()
  await chip('11月24日').tap()
  await page.getByRole('button', { name: '提交记录' }).tap()
  await expect(page.getByText('待发送').first()).toBeVisible()

  await page.goto('/field/me')
  await page.getByRole('button', { name: '退出登录' }).tap()
  await expect(page.getByRole('dialog', { name: '还有 1 条没送到，要退出吗？' })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: '退出', exact: true }).tap()
  await page.waitForURL(/sign-in/)

  authors.length = 0
  await page.context().addCookies([{ ...(await sessionCookieOf(database, 'hejun')), url: E2E_ORIGIN }])
  const seen = await readEverything(page)
  expect(seen).toContain('何军')
  for (const name of OF_ZHOU_MIN) expect(seen).not.toContain(name)
  expect(authors, 'sent in the session of somebody else').toEqual([])

  await page.context().addCookies([{ ...(await sessionCookieOf(database, 'zhoumin')), url: E2E_ORIGIN }])
  await page.goto('/field/done')
  await expect(page.getByText('陈国强').first()).toBeVisible()
  await expect.poll(() => authors).toContain(userIds.zhouMin)
  expect(new Set(authors)).toEqual(new Set([userIds.zhouMin]))
})
