import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium } from '@playwright/test'
import { endsWithUs } from '../ends-with-us.ts'

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
  '--window-size=390,844',
  '--lang=zh-CN',
]
const GONE_WITHIN_MS = 10_000

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

/** Debian's Chromium, or the one that Playwright brought; undefined when there is none. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()].find(
    file => file !== undefined && existsSync(file),
  )

/** A browser in processes of its own, on a profile that outlives it. */
export interface Browser {
  context: BrowserContext
  /** SIGKILL to all of its processes; resolves when none is left. */
  kill: () => Promise<void>
  /** As a person closes it. */
  close: () => Promise<void>
}

/** Starts Chromium on a profile; what an earlier one kept there is there again. */
export async function startChromium(profile: string): Promise<Browser> {
  const child = spawn(chromiumPath()!, [...ARGUMENTS, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const group = -child.pid!
  endsWithUs(group)
  const address = await debuggerOf(child)
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  const gone = () => groupGone(child.pid!)
  return {
    context: context!,
    kill: async () => {
      process.kill(group, 'SIGKILL')
      await gone()
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await gone()
    },
  }
}

async function debuggerOf(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stderr! })
  return new Promise((done, failed) => {
    once(child, 'exit').then(() => failed(new Error('Chromium ended at once')), failed)
    lines.on('line', line => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (address) done(address)
    })
  })
}

/** A killed browser is gone when no process of its group runs any more; nobody may have buried it yet. */
async function groupGone(group: number) {
  const until = Date.now() + GONE_WITHIN_MS
  while (Date.now() < until) {
    const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat='], { encoding: 'utf8' })
    const running = stdout.split('\n').map(line => line.trim().split(/\s+/))
    if (!running.some(([pgid, state = '']) => Number(pgid) === group && !state.startsWith('Z'))) return
    await pause(10)
  }
  throw new Error('Chromium did not go')
}
