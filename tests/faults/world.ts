import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { endsWithUs } from './ends-with-us.ts'

const PORT = Number(process.env.WARMHAND_FAULTS_PORT || '3170')
export const ORIGIN = `http://localhost:${PORT}`
const READY_WITHIN_MS = 20_000

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

export interface World {
  folder: string
  file: string
  /** The exact bytes of one new visit of 周敏 to 王桂英. */
  visit: (changes?: Partial<LogVisitInput>) => Frozen
  cookie: string
}

/** A record as a phone freezes it. */
export interface Frozen {
  id: string
  path: string
  bytes: string
  sha256: string
}

/** The small world of tests/visits/fixture.ts in a data folder of its own, for a server in another process. */
export async function prepareWorld(folder = mkdtempSync(join(tmpdir(), 'warmhand-faults-'))): Promise<World> {
  mkdirSync(folder, { recursive: true })
  Object.assign(process.env, { WARMHAND_DATA: folder, PORT: String(PORT), NODE_ENV: 'production' })
  const { fill, visitBody } = await import('../visits/fixture.ts')
  const { fingerprint } = await import('#app/(field)/_outbox/item.ts')
  const { migrate } = await import('#db/migrate.ts')
  const { openDatabase } = await import('#db/client.ts')
  const { databaseUrl } = await import('#lib/setup/settings.ts')
  const { sessionCookie } = await import('#lib/access/session-cookie.ts')
  const { newId } = await import('#lib/ids.ts')
  const file = databaseUrl()
  await migrate(file)
  const database = await openDatabase(file)
  await fill(database)
  await database.close()
  const { name, value } = await sessionCookie('session-zhouMin')
  return {
    folder,
    file,
    cookie: `${name}=${value}`,
    visit: (changes = {}) => {
      const visitId = changes.visitId ?? newId()
      const revisionId = changes.revisionId ?? newId()
      const bytes = JSON.stringify(visitBody({ ...changes, visitId, revisionId }))
      const path = `/api/visits/${visitId}/revisions/${revisionId}`
      return { id: revisionId, path, bytes, sha256: fingerprint(bytes) }
    },
  }
}

/** The built product as a process of its own, which can be killed. */
export function serverOf(world: World) {
  let child: ChildProcess | undefined
  async function start() {
    child = spawn('node', ['lib/setup/start.ts'], {
      env: { ...process.env, WARMHAND_DATA: world.folder, WARMHAND_LOG: 'silent' },
      stdio: 'ignore',
    })
    endsWithUs(child.pid!)
    await ready()
  }
  async function ready() {
    const until = Date.now() + READY_WITHIN_MS
    while (Date.now() < until) {
      const answer = await fetch(`${ORIGIN}/api/health`).catch(() => null)
      if (answer?.ok) return
      await pause(20)
    }
    throw new Error('the server did not come up')
  }
  async function kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL') {
    if (!child || child.exitCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return { start, kill }
}

export interface Received {
  status: number
  id?: string
  sha256?: string
  epoch?: string
}

/** Sends the bytes once. Null when no answer came. */
export async function put(world: World, one: Frozen, origin = ORIGIN): Promise<Received | null> {
  try {
    const answer = await fetch(origin + one.path, {
      method: 'PUT',
      headers: { cookie: world.cookie, origin: ORIGIN, 'content-type': 'application/json' },
      body: one.bytes,
      signal: AbortSignal.timeout(10_000),
    })
    return { ...((await answer.json()) as object), status: answer.status }
  } catch {
    return null
  }
}

/** Whether an answer is the receipt for exactly this record. */
export const isReceipt = (answer: Received | null, one: Frozen): boolean =>
  answer !== null && answer.id === one.id && answer.sha256 === one.sha256
