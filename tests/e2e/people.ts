import { join } from 'node:path'
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { type OpenDatabase, openDatabase } from '#db/client.ts'
import { sessions, users } from '#db/schema/index.ts'
import { newId } from '#lib/ids.ts'
import { E2E_NOW, E2E_ORIGIN, E2E_PORT, e2eData } from './world.ts'

const HOUR_MS = 3_600_000

/** Opens a page as one of the cast: by a session row, not by the form. */
type OpenAs = (loginName: string | null, size?: 'phone' | 'desk' | 'narrow') => Promise<Page>

export const SIZES = {
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
  desk: { width: 1440, height: 1000 },
}

/** Complaints of the browser that a test brings about on purpose. */
type Quiet = (expected: RegExp) => void

export const test = base.extend<
  {
    openAs: OpenAs
    lookAs: OpenAs
    database: OpenDatabase
    expected: RegExp[]
    complaints: string[]
    quiet: Quiet
  },
  { looking: Map<string, Page> }
>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  expected: async ({}, use) => use([]),
  quiet: async ({ expected }, use) => use(pattern => void expected.push(pattern)),
  complaints: async ({ expected }, use) => {
    const complaints: string[] = []
    await use(complaints)
    const unexpected = complaints.filter(words => !expected.some(pattern => pattern.test(words)))
    expect(unexpected, 'console.error in the browser').toEqual([])
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  database: async ({}, use) => {
    const database = await openDatabase(join(e2eData(), 'warmhand.db'))
    await use(database)
    await database.close()
  },
  openAs: async ({ browser, database, complaints }, use) => {
    const opened: BrowserContext[] = []
    await use(async (loginName, size = 'desk') => {
      const context = await newContext(browser, size)
      opened.push(context)
      if (loginName) await signIn(context, database, loginName)
      return listening(await context.newPage(), complaints)
    })
    for (const context of opened) await context.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  looking: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  /** A page that stays open for the next test that only looks as the same person: scripts and styles are read once. */
  lookAs: async ({ browser, database, complaints, looking }, use) => {
    await use(async (loginName, size = 'desk') => {
      const key = `${loginName} ${size}`
      let page = looking.get(key)
      if (!page) {
        const context = await newContext(browser, size)
        if (loginName) await signIn(context, database, loginName)
        page = await context.newPage()
        looking.set(key, page)
      }
      return listening(page, complaints)
    })
    for (const page of looking.values()) page.removeAllListeners()
  },
})

const newContext = (browser: Browser, size: keyof typeof SIZES) =>
  browser.newContext({
    viewport: SIZES[size],
    hasTouch: size !== 'desk',
    isMobile: size !== 'desk',
    baseURL: E2E_ORIGIN,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })

function listening(page: Page, complaints: string[]): Page {
  page.on('console', message => {
    // A page that is left before its head was read makes Chromium ask for an icon of its own accord.
    if (message.location().url.endsWith('/favicon.ico')) return
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', error => complaints.push(String(error)))
  return page
}

export { expect }

async function signIn(context: BrowserContext, database: OpenDatabase, loginName: string) {
  await context.addCookies([{ ...(await sessionCookieOf(database, loginName)), url: E2E_ORIGIN }])
}

/** The cookie of a new session of one of the cast. */
export async function sessionCookieOf(database: OpenDatabase, loginName: string) {
  process.env.WARMHAND_DATA = e2eData()
  process.env.PORT = String(E2E_PORT)
  const { sessionCookie } = await import('#lib/access/session-cookie.ts')
  const [user] = await database.read.select().from(users).where(eq(users.loginName, loginName))
  if (!user) throw new Error(`nobody is called ${loginName}`)
  const at = Date.parse(E2E_NOW)
  const id = newId()
  await database.transact(write =>
    write.insert(sessions).values({
      id,
      userId: user.id,
      scope: user.role === 'trainer' ? 'field' : 'desk',
      createdAt: at,
      lastSeenAt: at + HOUR_MS / 4,
      expiresAt: at + 12 * HOUR_MS,
    }),
  )
  return sessionCookie(id)
}
