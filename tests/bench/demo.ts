import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PORT = Number(process.env.WARMHAND_BENCH_PORT || '3180')

/** The built product on a fresh demo whose clock is fixed, in this process. */
export async function freshDemo() {
  process.env.WARMHAND_NOW = '2026-11-23T01:05:00Z'
  process.env.WARMHAND_DATA = mkdtempSync(join(tmpdir(), 'warmhand-bench-'))
  process.env.PORT = String(PORT)
  process.env.WARMHAND_LOG = 'warn'
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { buildWhenChanged } = await import('#lib/setup/build.ts')
  const { migrate } = await import('#db/migrate.ts')
  const { liveDatabase } = await import('#lib/setup/live-database.ts')
  const { databaseUrl, appOrigin } = await import('#lib/setup/settings.ts')
  const { loadDemo } = await import('#lib/demo/world.ts')
  const { now } = await import('#lib/clock.ts')
  const { serve } = await import('#lib/setup/serve.ts')
  buildWhenChanged()
  await migrate(databaseUrl())
  const database = await liveDatabase()
  await loadDemo(database, { now: now() })
  const stop = await serve({ dev: false })
  return { origin: appOrigin(), file: databaseUrl(), now: now(), database, stop }
}
