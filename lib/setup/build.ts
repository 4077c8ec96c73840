import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildScripts } from './build-scripts.ts'
import { buildFolder } from './field-worker.ts'

const SOURCES = [
  'app',
  'lib',
  'public',
  'db/schema',
  'db/content',
  'db/columns.ts',
  'db/client.ts',
  'next.config.js',
  'package-lock.json',
]

/** Builds the app when its sources differ from those of the last build. Exits the process when that fails. */
export function buildWhenChanged(): void {
  const folder = buildFolder()
  const stamp = join(folder, 'warmhand-sources')
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  console.log('Building (about half a minute) …')
  const result = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (result.status !== 0) {
    console.log(result.stdout)
    process.exit(result.status ?? 1)
  }
  buildScripts(folder)
  writeFileSync(stamp, now)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesUnder).sort())
    hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).flatMap(name => filesUnder(join(path, name)))
}
