import { expect, test } from './people.ts'

/** A voice of the device, at the browser's own boundary: what it is asked to say is kept, and ends when told. */
const voice = () => {
  const said: string[] = []
  let speaking: { onend?: () => void } | null = null
  const synthesis = {
    getVoices: () => [{ lang: 'zh-CN', localService: true, name: 'test' }],
    speak(utterance: { text: string; onend?: () => void }) {
      said.push(utterance.text)
      speaking = utterance
    },
    cancel() {
      speaking = null
    },
    addEventListener() {},
  }
  class Utterance {
    text: string
    constructor(text: string) {
      this.text = text
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, finish: () => speaking?.onend?.() })
}

test('王桂英 has 4.1 read to her step by step, stops, finds the place again, keeps it, and sends it on', async ({
  openAs,
}) => {
  const page = await openAs(null, 'phone')
  await page.goto('/handbook/4/1')
  await expect(page.locator('[data-aloud]'), 'no voice, no bar').toBeHidden()

  await page.addInitScript(voice)
  await page.reload()
  const finish = () => page.evaluate(() => (window as never as { finish: () => void }).finish())
  const said = () => page.evaluate(() => (window as never as { said: string[] }).said)
  await page.getByRole('button', { name: '朗读给我听' }).tap()
  expect((await said())[0]).toBe('4.1 叩背排痰')
  const saying = page.locator('.saying')
  for (let i = 0; i < 40 && !(await saying.locator('.number').count()); i += 1) await finish()
  await expect(page.getByRole('button', { name: '正在读第 1 步' })).toBeVisible()
  expect((await said()).at(-1)).toMatch(/^第 1 步。/)
  await finish()
  await expect(saying.locator('.number')).toHaveText('2')
  await expect(saying).toBeInViewport()
  await page.getByRole('button', { name: '读慢点' }).tap()
  expect((await said()).at(-1)).toMatch(/^第 2 步。/)
  await page.getByRole('button', { name: '正在读第 2 步' }).tap()
  await expect(page.getByRole('button', { name: '接着听' })).toBeVisible()

  await page.getByRole('button', { name: '记下这一节' }).tap()
  await expect(page.getByRole('button', { name: '已记下' })).toHaveAttribute('aria-pressed', 'true')
  await page.evaluate(() =>
    Object.assign(navigator, {
      share: async (what: ShareData) => void Object.assign(window, { sent: what }),
    }),
  )
  await page.getByRole('button', { name: '发给家人' }).tap()
  expect(await page.evaluate(() => (window as never as { sent: ShareData }).sent.url)).toMatch(/\/h\/4\.1$/)
  await page.locator('.mistakes').scrollIntoViewIfNeeded()
  await page.locator('.steps > li').nth(1).scrollIntoViewIfNeeded()

  await page.goto('/handbook')
  const band = page.getByRole('region', { name: '上次看到哪里' })
  await expect(band).toContainText(/上次看到第 \d 步/)
  await expect(band).toContainText('4.1 叩背排痰')
  await expect(page.getByRole('region', { name: '您记下的' }).getByRole('link')).toHaveText(['4.1 叩背排痰'])
  await page.goto('/handbook/4')
  await expect(page.getByRole('link', { name: /4\.1 叩背排痰/ })).toContainText('看过了')
  await page.goto('/handbook')
  await band.getByRole('link', { name: '接着看' }).tap()
  await expect(page).toHaveURL(/\/handbook\/4\/1#continue$/)
  await expect(page.getByRole('button', { name: '接着听' })).toBeVisible()
})

test('a section opens whole in at most six requests and 60 KB', async ({ openAs }) => {
  const page = await openAs(null, 'phone')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  let bytes = 0
  const asked: string[] = []
  devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(new URL(request.url).pathname))
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto('/handbook/4/1', { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  console.log(`first load of /handbook/4/1: ${asked.length} requests, ${bytes} bytes`)
  expect(asked.length).toBeLessThanOrEqual(6)
  expect(bytes).toBeLessThanOrEqual(60 * 1024)
  expect(asked).toContain('/handbook/4/1')
})

test('王桂英 opens 4.1 once; keeps the whole book; without a network all of it opens and is searched, what is not kept says what to do; one file opens by itself', async ({
  openAs,
  quiet,
}, testInfo) => {
  quiet(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 503/)
  const page = await openAs(null, 'phone')
  await page.goto('/handbook/4/1')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('warmhand-handbook-1')).keys()).length))
    .toBeGreaterThanOrEqual(4)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '存到手机（一个文件）' }).tap(),
  ])
  expect(file.suggestedFilename()).toBe('handbook-4.1.html')

  await page.goto('/handbook')
  await page.getByRole('button', { name: '整本存到手机' }).tap()
  await expect(page.getByText('整本已经存在这部手机上')).toBeVisible({ timeout: 30_000 })

  await page.context().setOffline(true)
  await page.goto('/handbook/4/1')
  await expect(page.getByRole('heading', { level: 1, name: '4.1 叩背排痰' })).toBeVisible()
  await expect(page.locator('.steps > li').first()).toHaveCSS('list-style-type', 'none')
  await page.goto('/handbook/2/3?lang=en')
  await expect(page.getByRole('heading', { level: 1, name: /^2\.3/ })).toBeVisible()
  await page.goto('/handbook')
  await page.getByRole('searchbox').fill('痰咳不出来怎么办')
  await page.getByRole('button', { name: '找', exact: true }).tap()
  await expect(page.getByRole('heading', { level: 1, name: /在存好的手册里找到 \d 节/ })).toBeVisible()
  await expect(page.locator('.rows a').first()).toContainText('4.1 叩背排痰')
  await page.goto('/handbook/editions/2020-1/4/2')
  await expect(page.getByText('打开过的页没有网也能看')).toBeVisible()
  await page.getByRole('link', { name: '看打开过的手册' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: /手册/ })).toBeVisible()
  const saved = testInfo.outputPath(file.suggestedFilename())
  await file.saveAs(saved)
  await page.goto(`file://${saved}`)
  await expect(page.getByRole('heading', { level: 1, name: '4.1 叩背排痰' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  expect(await page.locator('script, form, link[rel=stylesheet]').count()).toBe(0)
})
