import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { drizzle as overSqlite } from 'drizzle-orm/better-sqlite3'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import * as schema from './schema/index.ts'

type AnyDatabase = BaseSQLiteDatabase<'async', unknown, typeof schema>

/** A handle that can only ask. On SQLite and PostgreSQL the connection itself is read-only. */
export type Read = Pick<AnyDatabase, 'select' | 'selectDistinct' | '$count'>

/** A handle inside one transaction. Only database calls may be awaited while it is open. */
export type Write = Pick<AnyDatabase, 'select' | 'selectDistinct' | '$count' | 'insert' | 'update' | 'delete'>

/** An open database. `transact` runs one body at a time and commits it whole or not at all. */
export interface OpenDatabase {
  engine: 'sqlite' | 'postgres'
  read: Read
  transact<T>(body: (write: Write) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const OLDEST_SQLITE = [3, 51, 3] // the WAL-reset bug ends here (reliability.md section 0, finding 3)
const BUSY_TIMEOUT_MS = 5000

/**
 * Opens the database that `url` names: a file path (SQLite) or `postgres://…`. Tests may hand over a PGlite.
 * Throws when a connection does not hold the settings that durability needs.
 */
export async function openDatabase(url: string, pglite?: PGlite): Promise<OpenDatabase> {
  if (/^postgres(ql)?:/.test(url)) return openPostgres(url)
  if (pglite) return openPglite(pglite)
  return openSqlite(url)
}

/** Opens one SQLite connection, sets the pragmas and asserts that they hold. */
export function connectSqlite(file: string, options: { readonly?: boolean; foreignKeys?: boolean } = {}) {
  if (!options.readonly) mkdirSync(dirname(file), { recursive: true })
  const connection = new Database(file, { readonly: options.readonly ?? false })
  const foreignKeys = options.foreignKeys ?? true
  if (!options.readonly) connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma(`foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  assertSettings(connection, foreignKeys)
  return connection
}

function assertSettings(connection: Database.Database, foreignKeys: boolean) {
  const pragma = (name: string) => connection.pragma(name, { simple: true })
  const version = connection.prepare('select sqlite_version() as v').pluck().get() as string
  const parts = version.split('.').map(Number)
  const older = OLDEST_SQLITE.findIndex((want, i) => parts[i] !== want)
  const holds = {
    journal_mode: pragma('journal_mode') === 'wal',
    synchronous: pragma('synchronous') === 2,
    foreign_keys: pragma('foreign_keys') === (foreignKeys ? 1 : 0),
    busy_timeout: Number(pragma('busy_timeout')) >= BUSY_TIMEOUT_MS,
    sqlite_version: older === -1 || (parts[older] ?? 0) > (OLDEST_SQLITE[older] ?? 0),
  }
  const failed = Object.entries(holds).filter(([, ok]) => !ok)
  if (failed.length > 0) {
    connection.close()
    throw new Error(`SQLite connection refused: ${failed.map(([name]) => name).join(', ')} not as required`)
  }
}

function openSqlite(file: string): OpenDatabase {
  const writer = connectSqlite(file)
  const reader = connectSqlite(file, { readonly: true })
  const write = overSqlite(writer, { schema }) as unknown as Write
  const read = overSqlite(reader, { schema }) as unknown as Read
  const oneAtATime = queue()
  return {
    engine: 'sqlite',
    read,
    transact: body =>
      oneAtATime(async () => {
        writer.exec('BEGIN IMMEDIATE')
        try {
          const result = await body(write)
          writer.exec('COMMIT')
          return result
        } catch (error) {
          if (writer.inTransaction) writer.exec('ROLLBACK')
          throw error
        }
      }),
    close: async () => {
      reader.close()
      writer.close()
    },
  }
}

/**
 * Writes go one at a time, as on SQLite, also those of several processes: each statement after the lock sees all
 * that was committed before. Left to run side by side as serializable ones, transactions that meet refuse one another:
 * of 50 visits at once 17 failed after eight tries each.
 */
const STAND_IN_LINE = sql`select pg_advisory_xact_lock(20240101)`

async function openPostgres(url: string): Promise<OpenDatabase> {
  const { Pool } = (await import('pg')).default
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const writers = new Pool({ connectionString: url, max: 8 })
  const readers = new Pool({ connectionString: readOnly(url), max: 8 })
  // Without a listener, a connection that the server ends while idle would end the process; the pool drops it
  // and opens another.
  for (const pool of [writers, readers]) pool.on('error', () => undefined)
  const db = drizzle(writers, { schema })
  return {
    engine: 'postgres',
    read: drizzle(readers, { schema }) as unknown as Read,
    transact: body =>
      db.transaction(
        async tx => {
          await tx.execute(STAND_IN_LINE)
          return body(tx as unknown as Write)
        },
        { isolationLevel: 'read committed' },
      ),
    close: async () => {
      await Promise.all([writers.end(), readers.end()])
    },
  }
}

async function openPglite(client: PGlite): Promise<OpenDatabase> {
  const { drizzle } = await import('drizzle-orm/pglite')
  const db = drizzle(client, { schema })
  const oneAtATime = queue()
  return {
    engine: 'postgres',
    read: db as unknown as Read,
    transact: body => oneAtATime(() => db.transaction(tx => body(tx as unknown as Write))),
    close: () => client.close(),
  }
}

function readOnly(url: string): string {
  const own = new URL(url)
  const options = [own.searchParams.get('options'), '-c default_transaction_read_only=on'].filter(Boolean)
  own.searchParams.set('options', options.join(' '))
  return own.href
}

/** Runs what it is given one after the other, in the order in which it was asked. */
function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(job: () => Promise<T>): Promise<T> => {
    const next = last.then(job, job)
    last = next.catch(() => undefined)
    return next
  }
}
