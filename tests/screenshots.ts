import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'

// `npm run screenshots`: the README's pictures, from the running product on a fresh demo whose clock is fixed.
process.env.WARMHAND_NOW = '2026-11-23T01:05:00Z'
process.env.WARMHAND_DATA = mkdtempSync(join(tmpdir(), 'warmhand-shots-'))
process.env.PORT = '3190'
process.env.WARMHAND_LOG = 'warn'
Object.assign(process.env, { NODE_ENV: 'production' })

const { buildWhenChanged } = await import('#lib/setup/build.ts')
const { migrate } = await import('#db/migrate.ts')
const { liveDatabase } = await import('#lib/setup/live-database.ts')
const { databaseUrl, appOrigin } = await import('#lib/setup/settings.ts')
const { loadDemo } = await import('#lib/demo/world.ts')
const { homeIds } = await import('#lib/demo/stories/ids.ts')
const { DEMO_PASSWORD } = await import('#lib/demo/cast.ts')
const { now } = await import('#lib/clock.ts')
const { serve } = await import('#lib/setup/serve.ts')

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1440, height: 1000 }
const SHOTS: {
  file: string
  as: string | null
  at: string
  size: typeof PHONE
  whole?: boolean
  cookie?: string
}[] = [
  { file: 'board', as: 'maxiaoyun', at: '/desk', size: DESK },
  { file: 'households', as: 'maxiaoyun', at: '/desk/households', size: DESK },
  { file: 'household', as: 'maxiaoyun', at: `/desk/households/${homeIds.wangGuiying}`, size: DESK },
  { file: 'visits', as: 'maxiaoyun', at: '/desk/visits', size: DESK },
  { file: 'completion', as: 'maxiaoyun', at: '/desk/completion', size: DESK },
  { file: 'charts', as: 'maxiaoyun', at: '/desk/charts', size: DESK },
  { file: 'today', as: 'zhoumin', at: '/field', size: PHONE },
  { file: 'trainer-household', as: 'zhoumin', at: `/field/households/${homeIds.wangGuiying}`, size: PHONE },
  { file: 'handbook', as: null, at: '/handbook', size: PHONE },
  { file: 'section', as: null, at: '/handbook/4/1', size: PHONE },
  { file: 'section-xl', as: null, at: '/handbook/4/1', size: PHONE, cookie: 'xl.high' },
]

buildWhenChanged()
await migrate(databaseUrl())
await loadDemo(await liveDatabase(), { now: now() })
const stop = await serve({ dev: false })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
mkdirSync('docs/screenshots', { recursive: true })
for (const shot of SHOTS) await take(browser, shot)
await browser.close()
await stop()
process.exit(0)

async function take(on: Browser, shot: (typeof SHOTS)[number]) {
  const context = await on.newContext({
    viewport: shot.size,
    deviceScaleFactor: shot.size === PHONE ? 2 : 1,
    isMobile: shot.size === PHONE,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: appOrigin(),
  })
  if (shot.cookie) await context.addCookies([{ name: 'warmhand-look', value: shot.cookie, url: appOrigin() }])
  const page = await context.newPage()
  await page.clock.setFixedTime(process.env.WARMHAND_NOW as string)
  if (shot.as) {
    await page.goto(`/sign-in?to=${encodeURIComponent(shot.at)}`)
    await page.getByRole('textbox', { name: '账号' }).fill(shot.as)
    await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL(url => url.pathname === shot.at.split('?')[0])
  } else await page.goto(shot.at)
  await page.waitForLoadState('networkidle')
  await page.locator('h1').first().waitFor()
  await page.screenshot({ path: `docs/screenshots/${shot.file}.png`, fullPage: shot.whole ?? false })
  console.log(`docs/screenshots/${shot.file}.png`)
  await context.close()
}
