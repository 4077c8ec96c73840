import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { section } from '#db/content/handbook/sections/4.1.ts'
import { freshDemo } from './demo.ts'
import { median } from './figures.ts'
import { run } from './shell.ts'
import { vitepressSite } from './vitepress.ts'

// The reader's section 4.1 beside the same section in VitePress: Lighthouse's mobile run, five of each in turns. Both
// peers are installed for this run alone, in a folder that is not the project's.
const RUNS = 5
const PEERS = { lighthouse: '13.5.0', vitepress: '1.6.4' }
const GOAL = { performance: 99, accessibility: 100, 'best-practices': 100 }

interface Figures {
  performance: number
  accessibility: number
  'best-practices': number
  /** Milliseconds. */
  lcp: number
  bytes: number
  requests: number
}

const folder = mkdtempSync(join(tmpdir(), 'warmhand-peers-'))
writeFileSync(
  join(folder, 'package.json'),
  JSON.stringify({ private: true, type: 'module', dependencies: PEERS }),
)
await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder)

const demo = await freshDemo()
const peer = await vitepressSite(folder, section)
const pages = { 'Warmhand 4.1': `${demo.origin}/handbook/4/1`, 'VitePress, the same section': peer.url }
const runs = Object.fromEntries(Object.keys(pages).map(name => [name, [] as Figures[]]))
for (let round = 0; round < RUNS; round += 1) {
  for (const [name, url] of Object.entries(pages))
    runs[name]?.push(await measured(url, `${round}-${name.length}`))
}
peer.close()

const pick = (name: string, of: keyof Figures) => median((runs[name] ?? []).map(one => one[of]))
console.log(
  `Lighthouse ${PEERS.lighthouse}, mobile, median of ${RUNS} runs in turns; VitePress ${PEERS.vitepress}`,
)
for (const name of Object.keys(pages)) {
  const [performance, accessibility, best] = (
    ['performance', 'accessibility', 'best-practices'] as const
  ).map(of => pick(name, of))
  console.log(
    `${name.padEnd(30)} ${performance} / ${accessibility} / ${best}  LCP ${(pick(name, 'lcp') / 1000).toFixed(2)} s  ` +
      `${pick(name, 'bytes')} bytes in ${pick(name, 'requests')} requests`,
  )
}
const [ours, theirs] = Object.keys(pages) as [string, string]
const behind = [
  ...Object.entries(GOAL).filter(([of, least]) => pick(ours, of as keyof Figures) < least),
  ...(['lcp', 'bytes', 'requests'] as const).filter(of => pick(ours, of) > pick(theirs, of)),
]
console.log(behind.length === 0 ? 'every goal is met' : `behind: ${behind.join('; ')}`)
if (behind.length > 0) process.exitCode = 1
await demo.stop()
process.exit()

async function measured(url: string, name: string): Promise<Figures> {
  const out = join(folder, `${name}.json`)
  await run(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${out}`,
      '--only-categories=performance,accessibility,best-practices',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run',
    ],
    folder,
    { CHROME_PATH: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' },
  )
  const { categories, audits, runtimeError } = JSON.parse(readFileSync(out, 'utf8'))
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`)
  const score = (of: string) => Math.round(categories[of].score * 100)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    lcp: audits['largest-contentful-paint'].numericValue,
    bytes: audits['total-byte-weight'].numericValue,
    requests: audits['network-requests'].details.items.filter(
      (item: { url: string }) => !item.url.startsWith('data:'),
    ).length,
  }
}
