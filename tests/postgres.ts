import { spawnSync } from 'node:child_process'

// `DATABASE_URL=postgres://… npm run test:postgres`: the suite of everything that touches a database, route
// handlers included, against a real server. Each worker makes a database of its own and drops it.
const url = process.env.DATABASE_URL
if (!url || !/^postgres(ql)?:/.test(url)) {
  console.log(
    'Set DATABASE_URL to a PostgreSQL server, for example postgres://user:password@localhost/warmhand',
  )
  process.exit(1)
}
// A server across a network, or one that shares its disk, answers later than PGlite in the same process.
const PATIENT = ['--testTimeout=120000', '--hookTimeout=180000']
const { DATABASE_URL: _, ...rest } = process.env
const result = spawnSync('vitest', ['run', '--project', 'postgres', ...PATIENT, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...rest, WARMHAND_TEST_POSTGRES: url },
})
process.exit(result.status ?? 1)
