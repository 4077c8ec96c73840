import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'

// Everything that `npm test` does, in the order in which a fault is cheapest to find.
const results = { passed: 0, failed: 0 }
mkdirSync('test-results', { recursive: true })
process.env.CHROMIUM_PATH = findChromium()

check('lint and format', 'biome', ['check', '--error-on-warnings', '.'])
check('types', 'tsc', ['--noEmit'])
run('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/domain.json'])
count('domain suite', () => {
  const { numPassedTests, numFailedTests } = readJson('test-results/domain.json')
  return { passed: numPassedTests, failed: numFailedTests }
})
check('build', 'node', ['lib/setup/start.ts', '--build'])
run('playwright', ['test'])
count('browser suite', () => {
  const { expected, unexpected, flaky } = readJson('test-results/e2e.json').stats
  return { passed: expected, failed: unexpected + flaky }
})
count('log of the server', () => {
  const lines = readFileSync('test-results/server.log', 'utf8').split('\n')
  const complaints = lines.filter(line => /error|"level":[56]0/i.test(line))
  console.log(`\nlog of the server: ${lines.length} lines, ${complaints.length} complaints`)
  for (const line of complaints.slice(0, 20)) console.log(line)
  return { passed: lines.length > 1 ? 1 : 0, failed: complaints.length > 0 ? 1 : 0 }
})
console.log(`\n${results.passed} passed, ${results.failed} failed`)
process.exit(results.failed === 0 ? 0 : 1)

function run(command: string, args: string[]): number {
  console.log(`\n> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', env: process.env }).status ?? 1
}

function check(name: string, command: string, args: string[]) {
  const ok = run(command, args) === 0
  results[ok ? 'passed' : 'failed'] += 1
  if (!ok) console.log(`${name}: failed`)
}

/** A suite that ran nothing has failed. */
function count(name: string, read: () => { passed: number; failed: number }) {
  let found = { passed: 0, failed: 1 }
  try {
    found = read()
  } catch {
    console.log(`${name}: left no result`)
  }
  if (found.passed === 0) found.failed += 1
  results.passed += found.passed
  results.failed += found.failed
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** `CHROMIUM_PATH`, `/usr/bin/chromium`, Playwright's own, Debian's package (stack.md). */
function findChromium(): string {
  const known = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (existsSync(known)) return known
  if (spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit' }).status === 0) return ''
  if (process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], { stdio: 'ignore' })
  }
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  console.log('No Chromium: install the package chromium, or set CHROMIUM_PATH.\n0 passed, 1 failed')
  process.exit(1)
}
