import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import { GET } from '#app/api/field/pack/route.ts'
import { PUT } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import { type OpenDatabase, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { assignments, visitRevisions } from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { newId } from '#lib/ids.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { useDatabase as serveFrom } from '#lib/setup/live-database.ts'
import { markRestored } from '#lib/setup/mark-restored.ts'
import { actor, fill, homes, now, today } from '../../visits/fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'warmhand-model-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const template = join(folder, 'template.db')
const ORIGIN = 'http://localhost:3000'
const REVISION = /^\/api\/visits\/([^/]+)\/revisions\/([^/]+)$/

/** The server's own commands on a real SQLite file, which can be put back to an older copy of itself. */
export interface Ground {
  answer: (address: string, init: RequestInit, signedIn: boolean) => Promise<Response>
  backUp: () => Promise<void>
  /** The newest backup, or the state before everything, with a new epoch. */
  restore: () => Promise<void>
  /** 王桂英 goes to the other trainer from today on, and back. */
  reassign: () => Promise<void>
  epoch: () => Promise<string>
  /** All contents of a revision that are kept, accepted or not. */
  contents: (revisionId: string) => Promise<{ bytes: string; disposition: string }[]>
  end: () => Promise<void>
}

let count = 0

export async function openGround(): Promise<Ground> {
  process.env.APP_ORIGIN = ORIGIN
  if (!existsSync(template)) {
    await migrate(template)
    const made = await openDatabase(template)
    await fill(made)
    await made.close()
  }
  process.env.WARMHAND_NOW = new Date(now).toISOString()
  const file = join(folder, `${++count}.db`)
  const backup = `${file}.backup`
  copyFileSync(template, file)
  let database = await open()

  async function open(): Promise<OpenDatabase> {
    const opened = await openDatabase(file)
    serveFrom(opened)
    return opened
  }
  const removed = (path: string) => {
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  }
  const { name, value } = await sessionCookie('session-zhouMin')

  return {
    async answer(address, init, signedIn) {
      const headers = new Headers(init.headers)
      headers.set('origin', ORIGIN)
      if (signedIn) headers.set('cookie', `${name}=${value}`)
      const { method = 'GET', body = null } = init
      const request = new Request(ORIGIN + address, { method, body, headers })
      const [, visitId, revisionId] = REVISION.exec(address) ?? []
      if (visitId && revisionId) return PUT(request, { params: Promise.resolve({ visitId, revisionId }) })
      return GET(request, { params: Promise.resolve({}) })
    },
    async backUp() {
      await database.close()
      copyFileSync(file, backup)
      database = await open()
    },
    async restore() {
      await database.close()
      removed(file)
      copyFileSync(existsSync(backup) ? backup : template, file)
      database = await open()
      await markRestored(database, { epoch: newId(), at: now })
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
    contents: revisionId =>
      database.read
        .select({ bytes: visitRevisions.bytes, disposition: visitRevisions.disposition })
        .from(visitRevisions)
        .where(eq(visitRevisions.revisionId, revisionId)),
    async end() {
      serveFrom(undefined)
      await database.close()
      removed(file)
      removed(backup)
    },
  }
}
