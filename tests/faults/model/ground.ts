import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import { GET } from '#app/api/field/pack/route.ts'
import { PUT } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import { openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { assignments, visitRevisions } from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { newId } from '#lib/ids.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { useDatabase as serveFrom } from '#lib/setup/live-database.ts'
import { markRestored } from '#lib/setup/mark-restored.ts'
import { actor, fill, homes, now, today } from '../../visits/fixture.ts'
import { copiesOf } from './copies.ts'

// What is held here is what the phone and the server keep of each other, not what a disk keeps: memory will do.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'warmhand-model-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const ORIGIN = 'http://localhost:3000'
const ELSEWHERE = 'http://warmhand.example'
const REVISION = /^\/api\/visits\/([^/]+)\/revisions\/([^/]+)$/

/** How a request comes to the server: with her session or without, under its own name or by a proxy that gives it another. */
export interface Coming {
  signedIn: boolean
  ownName: boolean
}

/** The server's own commands on a real SQLite file, which can be put back to an older copy of itself. */
export interface Ground {
  answer: (address: string, init: RequestInit, coming: Coming) => Promise<Response>
  backUp: () => void
  /** The newest backup, or the state before everything, with a new epoch. */
  restore: () => Promise<void>
  /** As if nothing had happened yet. */
  reset: () => void
  /** 王桂英 goes to the other trainer from today on, and back. */
  reassign: () => Promise<void>
  epoch: () => Promise<string>
  /** All contents that are kept, accepted or not, by revision. */
  contents: () => Promise<Map<string, Content[]>>
  end: () => Promise<void>
}

export interface Content {
  bytes: string
  disposition: string
}

/** One server for many sequences: opening a database anew for each costs more than what happens in it. */
export async function openGround(): Promise<Ground> {
  process.env.APP_ORIGIN = ORIGIN
  const home = mkdtempSync(join(folder, 'ground-'))
  const file = join(home, 'live.db')
  await migrate(file)
  const database = await openDatabase(file)
  await fill(database)
  process.env.WARMHAND_NOW = new Date(now).toISOString()
  serveFrom(database)
  const copies = copiesOf(file, home)
  copies.take('first')
  let backedUp = false
  const { name, value } = await sessionCookie('session-zhouMin')

  return {
    async answer(address, init, { signedIn, ownName }) {
      const headers = new Headers(init.headers)
      headers.set('origin', ownName ? ORIGIN : ELSEWHERE)
      if (signedIn) headers.set('cookie', `${name}=${value}`)
      const { method = 'GET', body = null } = init
      const request = new Request(ORIGIN + address, { method, body, headers })
      const [, visitId, revisionId] = REVISION.exec(address) ?? []
      if (visitId && revisionId) return PUT(request, { params: Promise.resolve({ visitId, revisionId }) })
      return GET(request, { params: Promise.resolve({}) })
    },
    backUp() {
      copies.take('backup')
      backedUp = true
    },
    async restore() {
      copies.putBack(backedUp ? 'backup' : 'first')
      await markRestored(database, { epoch: newId(), at: now })
    },
    reset() {
      copies.putBack('first')
      backedUp = false
    },
    reassign: () =>
      database.transact(async write => {
        const open = and(eq(assignments.householdId, homes.wang.id), isNull(assignments.untilDate))
        const [row] = await write.select().from(assignments).where(open)
        const [mine, other] = [actor('zhouMin').userId, actor('heJun').userId]
        await write.update(assignments).set({ untilDate: today }).where(open)
        await write.insert(assignments).values({
          id: newId(),
          householdId: homes.wang.id,
          trainerId: row?.trainerId === mine ? other : mine,
          fromDate: today,
          at: now,
        })
      }),
    epoch: async () => (await installationFacts(database.read)).epoch,
    async contents() {
      const { revisionId, bytes, disposition } = visitRevisions
      const rows = await database.read.select({ revisionId, bytes, disposition }).from(visitRevisions)
      const found = new Map<string, Content[]>()
      for (const { revisionId: id, ...content } of rows) found.set(id, [...(found.get(id) ?? []), content])
      return found
    },
    async end() {
      serveFrom(undefined)
      copies.close()
      await database.close()
    },
  }
}
