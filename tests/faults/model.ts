import 'fake-indexeddb/auto'
import { mkdtempSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bug, bugs } from './model/bugs.ts'
import { finding, scaled } from './report.ts'

// reliability.md B13: sequences of save, edit, delete, kill, drop, restore, reassign and upgrade against the phone's own outbox
// and the server's own commands on SQLite. Every record that was ever shown as saved is on the server, on the phone or 需处理.
// Controls: planted bugs, each of which must be found.
const RUNS = scaled(10_000)
const RUNS_TO_FIND = 1_000
const seed = Number(process.env.WARMHAND_SEED || '20261123')

// The route handlers name Next's modules as its bundler does.
registerHooks({
  resolve: (name, context, next) => next(/^next\/[a-z]+$/.test(name) ? `${name}.js` : name, context),
})
process.env.WARMHAND_LOG = 'silent'
process.env.WARMHAND_DATA = mkdtempSync(join(tmpdir(), 'warmhand-model-'))
const { search } = await import('./model/search.ts')

const { runs, failed, said, tally } = await search({ runs: RUNS, seed })
if (failed) console.log(said)
const { steps, shown, refused, deaths, restores } = tally
finding(
  'the model of the outbox',
  !failed && runs === RUNS && Object.values(tally).every(n => n > 0),
  `${runs} of ${RUNS} sequences, seed ${seed}: ${steps} steps, ${shown} records shown as saved, ${refused} refused, ${deaths} deaths of the phone, ${restores} restores of the server`,
)
for (const bug of Object.keys(bugs) as Bug[]) {
  const found = await search({ runs: RUNS_TO_FIND, seed, bug })
  finding(`control: ${bugs[bug]}`, found.failed, `after ${found.runs} sequences: ${found.message}`)
}
process.exit()
