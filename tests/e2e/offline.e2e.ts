import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { homeIds } from '#lib/demo/stories/ids.ts'
import { QueueFile } from '#lib/visits/queue-file.ts'
import { expect, test } from './people.ts'
import { E2E_NOW } from './world.ts'

const wang = `/field/households/${homeIds.wangGuiying}`
const EVERY_PLACE: [path: string, heading: RegExp][] = [
  ['/field', /月/],
  ['/field/households', /我的家庭/],
  [wang, /王桂英/],
  ['/field/handbook', /手册/],
  ['/field/handbook/4.1', /4\.1/],
  ['/field/done', /已完成/],
  ['/field/me', /周敏/],
  ['/field/visits/no-such-visit', /没有找到/],
  ['/field/nowhere', /没有找到/],
]

/** The first visit: the page has fetched the pack and the handbook, and the worker has kept the whole shell. */
async function ready(page: Page) {
  await page.goto('/field')
  await page.evaluate(async () => {
    const kept = async () =>
      (await caches.match('/field', { ignoreVary: true })) &&
      (await navigator.serviceWorker.getRegistration('/field'))?.active
    while (!(await kept())) await new Promise(done => setTimeout(done, 50))
  })
  await page.goto('/field/handbook/4.1')
  await expect(page.locator('article')).toBeVisible()
}

async function cutOff(context: BrowserContext, page: Page) {
  await context.setOffline(true)
  const reached = await page.evaluate(() =>
    fetch('/api/health').then(
      () => true,
      () => false,
    ),
  )
  expect(reached, 'the network is still there').toBe(false)
}

test('after one visit every place of 周敏’s phone opens without a network, and no file is missing', async ({
  openAs,
  quiet,
}) => {
  quiet(/ERR_INTERNET_DISCONNECTED/)
  const page = await openAs('zhoumin', 'phone')
  await ready(page)
  await cutOff(page.context(), page)
  const missing: string[] = []
  page.on('requestfailed', request => {
    if (!new URL(request.url()).pathname.startsWith('/api/')) missing.push(request.url())
  })
  for (const [path, heading] of EVERY_PLACE) {
    await page.goto(path)
    await expect(page.locator('h1').first(), path).toHaveText(heading)
    expect(new URL(page.url()).pathname).toBe(path)
  }
  expect(missing).toEqual([])
  await page.goto('/field')
  await expect(page.getByText('现在没有网络')).toBeVisible()
})

test('the kept page carries its own policy and names nobody', async ({ openAs }) => {
  const page = await openAs('zhoumin', 'phone')
  await ready(page)
  const kept = await page.evaluate(async () => {
    const answer = await caches.match('/field', { ignoreVary: true })
    const html = await answer!.text()
    return { policy: answer!.headers.get('content-security-policy') ?? '', html }
  })
  const nonce = /nonce-([^']+)'/.exec(kept.policy)?.[1]
  expect(kept.html).toContain(`nonce="${nonce}"`)
  expect(kept.html).not.toMatch(/王桂英|周敏|zhoumin/)
})

test('a browser without service workers works over the network, and says how to open it elsewhere', async ({
  browser,
  openAs,
  quiet,
}) => {
  quiet(/ERR_INTERNET_DISCONNECTED/)
  const signedIn = await openAs('zhoumin', 'phone')
  const context = await browser.newContext({
    storageState: await signedIn.context().storageState(),
    viewport: { width: 390, height: 844 },
  })
  await context.addInitScript(() => {
    // As in WeChat's browser on iOS.
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  })
  const page = await context.newPage()
  await page.goto('/field')
  await expect(page.getByText('在浏览器打开')).toBeVisible()
  await page.goto(wang)
  await page.getByRole('button', { name: /开始第|接着写/ }).click()
  await expect(page).toHaveURL(/\/field\/visits\//)
  await context.setOffline(true)
  // The control: without the worker there is no page to come back to.
  await expect(page.reload()).rejects.toThrow()
  await context.close()
})

test('one record is written in one tab at a time, and can be taken over', async ({ openAs }) => {
  const first = await openAs('zhoumin', 'phone')
  await first.goto(wang)
  await first.getByRole('button', { name: /开始第|接着写/ }).click()
  await expect(first).toHaveURL(/\/field\/visits\//)
  await expect(first.getByRole('button', { name: '提交' })).toBeVisible()
  const second = await first.context().newPage()
  await second.goto(first.url())
  await expect(second.getByRole('heading', { name: '这份记录在另一个页面里开着' })).toBeVisible()
  await second.getByRole('button', { name: '在这里接着写' }).click()
  await expect(second.getByRole('button', { name: '提交' })).toBeVisible()
  await expect(first.getByRole('heading', { name: '这份记录在另一个页面里开着' })).toBeVisible()
})

test('what the server said of families leaves the phone after seven days without a network', async ({
  openAs,
  quiet,
}) => {
  quiet(/ERR_INTERNET_DISCONNECTED/)
  const page = await openAs('zhoumin', 'phone')
  await ready(page)
  await cutOff(page.context(), page)
  await page.clock.setFixedTime(Date.now() + 7 * 86_400_000 + 60_000)
  await page.goto('/field/households')
  await expect(page.getByText('家庭资料先收起了')).toBeVisible()
  const left = await page.evaluate(async () => {
    const names = await indexedDB.databases()
    const found: string[] = []
    for (const { name } of names) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name!)
        opening.onsuccess = () => done(opening.result)
        opening.onerror = () => failed(opening.error)
      })
      if (!database.objectStoreNames.contains('pack')) continue
      const all = database.transaction('pack').objectStore('pack').getAll()
      await new Promise(done => {
        all.onsuccess = done
      })
      found.push(JSON.stringify(all.result))
    }
    return found.join('')
  })
  expect(left).toContain('周敏')
  expect(left).not.toContain('王桂英')
})

test('a record written without a network waits, goes into a file, is sent later, and can be sent again', async ({
  openAs,
  quiet,
}) => {
  quiet(/ERR_INTERNET_DISCONNECTED/)
  const page = await openAs('zhoumin', 'phone')
  const chip = (name: string) => page.locator('label', { hasText: name }).first()
  await page.clock.install({ time: Date.parse(E2E_NOW) })
  await ready(page)
  await cutOff(page.context(), page)
  await page.goto(`/field/households/${homeIds.liuYufen}`)
  await page.getByRole('button', { name: /^开始第/ }).tap()
  await chip('没见成').tap()
  await chip('家里没人').tap()
  await chip('11月24日').tap()
  await page.clock.fastForward(60_000)
  await page.getByRole('button', { name: '提交记录' }).tap()
  await expect(page.getByText('待发送').first()).toBeVisible()

  await page.goto('/field/done')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '没送到的 1 条存成文件' }).tap()
  const saved = await (await saving).path()
  const file = QueueFile.parse(JSON.parse(readFileSync(saved, 'utf8')))
  expect(file.items).toMatchObject([{ householdId: homeIds.liuYufen, status: 'waiting' }])

  await page.clock.fastForward(25 * 3_600_000)
  await expect(page.getByText('有 1 条记录存了超过一天还没送到')).toBeVisible()

  const desk = await openAs('maxiaoyun')
  await desk.goto('/desk/phones')
  await desk.getByLabel('选文件').setInputFiles({
    name: 'phone.json',
    mimeType: 'application/json',
    buffer: readFileSync(saved),
  })
  await expect(desk.getByText('周敏的手机')).toBeVisible()
  await desk.getByRole('button', { name: '收这 1 条' }).click()
  await expect(desk.getByText('收下 1 条，另存 0 条，没收 0 条')).toBeVisible()

  const reported = page.waitForResponse(answer => /\/api\/field\/phones\//.test(answer.url()))
  await page.context().setOffline(false)
  await page.goto('/field/done')
  const resend = page.getByRole('button', { name: '全部重发' })
  await expect(resend).toBeVisible()
  await expect(page.getByText('有 1 条记录存了')).toHaveCount(0)
  await page.clock.fastForward(5_000)
  expect((await reported).ok()).toBe(true)

  const again = page.waitForResponse(answer => answer.url().includes(file.items[0]!.address))
  await resend.tap()
  await page.getByRole('dialog').getByRole('button', { name: '全部重发' }).tap()
  expect((await again).status()).toBe(200)
})
