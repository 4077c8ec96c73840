import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { type OpenDatabase, openDatabase } from '#db/client.ts'
import { engine } from '#db/columns.ts'
import { migrate, migratePglite } from '#db/migrate.ts'
import { useDatabase } from '#lib/setup/live-database.ts'

/**
 * A fresh real database for each test: a copy of a migrated file (SQLite), or one PGlite or PostgreSQL per
 * worker, emptied and filled again after each test that wrote. It also stands behind the route handlers (`useDatabase`).
 * @param fill fills the template once; each test starts from that state
 * @returns a holder whose `database` is the one of the running test
 */
export function freshDatabase(fill?: (database: OpenDatabase) => Promise<unknown>): {
  database: OpenDatabase
} {
  const holder = {} as { database: OpenDatabase }
  const open = engine === 'sqlite' ? sqliteCopies(fill) : postgresEmptied(fill)
  beforeEach(async () => {
    holder.database = await open.start()
    useDatabase(holder.database)
  })
  afterEach(async () => {
    useDatabase(undefined)
    await open.stop(holder.database)
  })
  afterAll(() => open.end())
  return holder
}

function sqliteCopies(fill?: (database: OpenDatabase) => Promise<unknown>) {
  const folder = mkdtempSync(join(tmpdir(), 'warmhand-db-'))
  const template = join(folder, 'template.db')
  let count = 0
  const prepare = async () => {
    await migrate(template)
    if (!fill) return
    const database = await openDatabase(template)
    await fill(database)
    await database.close()
  }
  return {
    start: async () => {
      if (!existsSync(template)) await prepare()
      const file = join(folder, `${++count}.db`)
      copyFileSync(template, file)
      return openDatabase(file)
    },
    stop: (database: OpenDatabase) => database.close(),
    end: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

function postgresEmptied(fill?: (database: OpenDatabase) => Promise<unknown>) {
  const url = process.env.DATABASE_URL as string
  const shared = url.startsWith('pglite:') ? pgliteWorker() : serverWorker(url)
  let asFilled = false
  return {
    start: async () => {
      const { database, empty } = await shared
      if (!asFilled) {
        await empty()
        await fill?.(database)
      }
      asFilled = true
      const transact: OpenDatabase['transact'] = write => {
        asFilled = false
        return database.transact(write)
      }
      return { ...database, transact }
    },
    stop: async () => undefined,
    end: async () => (await shared).database.close(),
  }
}

const EVERY_TABLE =
  "select string_agg(format('%I', tablename), ', ') as names from pg_tables where schemaname = 'public'"

/** Starting PGlite takes over a second, so the files of one worker share it. */
let pglite: ReturnType<typeof startPglite> | undefined
const pgliteWorker = () => {
  pglite ??= startPglite()
  return pglite
}

async function startPglite() {
  const { PGlite } = await import('@electric-sql/pglite')
  const client = await PGlite.create()
  await migratePglite(client)
  const names = (await client.query<{ names: string }>(EVERY_TABLE)).rows[0]?.names
  const database = await openDatabase('pglite:', client)
  return {
    database: { ...database, close: async () => undefined },
    empty: () => client.exec(`truncate ${names} cascade`),
  }
}

/** Each worker has a database of its own on the server, so that files can run side by side. */
async function serverWorker(url: string) {
  const { Pool } = (await import('pg')).default
  const name = `warmhand_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const admin = new Pool({ connectionString: url, max: 1 })
  await admin.query(`create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  await migrate(own.href)
  const pool = new Pool({ connectionString: own.href, max: 1 })
  pool.on('error', () => undefined)
  const names = (await pool.query<{ names: string }>(EVERY_TABLE)).rows[0]?.names
  const database = await openDatabase(own.href)
  return {
    database: {
      ...database,
      close: async () => {
        await pool.end()
        await database.close()
        await admin.query(`drop database ${name} with (force)`)
        await admin.end()
      },
    },
    empty: () => pool.query(`truncate ${names} cascade`),
  }
}
