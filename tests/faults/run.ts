import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

// `npm run faults`: the crash, power, disk and network tests that are too long for each run, one process each.
// `WARMHAND_FAULTS_SCALE=0.05` takes a quick look; a name runs only that test.
const NOT_A_TEST = [
  'run.ts',
  'world.ts',
  'census.ts',
  'report.ts',
  'bad-network.ts',
  'ends-with-us.ts',
  'item-of.ts',
]
const wanted = process.argv.slice(2)
const tests = readdirSync('tests/faults')
  .filter(file => file.endsWith('.ts') && !NOT_A_TEST.includes(file))
  .filter(file => wanted.length === 0 || wanted.some(name => file.startsWith(name)))

const built = spawnSync('node', ['lib/setup/start.ts', '--build'], { stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
let [passed, failed, skipped] = [0, 0, 0]
for (const file of tests) {
  console.log(`\n> ${file}`)
  const began = Date.now()
  const { status, stdout } = spawnSync('node', [`tests/faults/${file}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.stdout.write(stdout)
  console.log(`${Math.round((Date.now() - began) / 1_000)} s`)
  const lines = (start: string) => stdout.split('\n').filter(line => line.startsWith(start)).length
  const [held, left, broken] = [lines('held'), lines('SKIPPED'), lines('BROKEN')]
  passed += held
  skipped += left
  failed += broken
  // A test that broke off, or that found nothing at all, has failed.
  if (broken === 0 && (status !== 0 || held + left === 0)) failed += 1
}
const mayNotSkip = process.platform === 'linux' && process.getuid?.() === 0
console.log(`\n${passed} passed, ${failed} failed, skipped=${skipped}`)
process.exit(failed > 0 || passed === 0 || (mayNotSkip && skipped > 0) ? 1 : 0)
