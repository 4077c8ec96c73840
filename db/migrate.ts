import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { connectSqlite } from './client.ts'

const migrationsOf = (engine: 'sqlite' | 'postgres') => join(process.cwd(), 'db', 'migrations', engine)

/** The number of migrations that this build knows: what `/api/health` calls the schema. */
export function schemaVersion(engine: 'sqlite' | 'postgres'): number {
  return readMigrationFiles({ migrationsFolder: migrationsOf(engine) }).length
}

/**
 * The only way to migrate (architecture.md section 6). On SQLite: a verified backup, foreign keys off on a
 * connection of its own, rows counted, migrated, foreign keys checked, counts compared. Throws, and leaves
 * the backup, when a table lost a row.
 */
export async function migrate(url: string): Promise<void> {
  if (/^postgres(ql)?:/.test(url)) return migratePostgres(url)
  await migrateSqlite(url)
}

async function migratePostgres(url: string) {
  const { Client } = (await import('pg')).default
  const { drizzle: over } = await import('drizzle-orm/node-postgres')
  const { migrate: run } = await import('drizzle-orm/node-postgres/migrator')
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7267031)')
    await run(over(client), { migrationsFolder: migrationsOf('postgres') })
  } finally {
    await client.end()
  }
}

/** Migrates a PGlite that a test has opened. */
export async function migratePglite(client: unknown) {
  const { drizzle: over } = await import('drizzle-orm/pglite')
  const { migrate: run } = await import('drizzle-orm/pglite/migrator')
  await run(over(client as never), { migrationsFolder: migrationsOf('postgres') })
}

async function migrateSqlite(file: string) {
  const existed = existsSync(file)
  const connection = connectSqlite(file, { foreignKeys: false })
  try {
    if (existed && pending(connection) === 0) return
    if (existed) await verifiedBackup(connection, file)
    const before = rowCounts(connection)
    const { migrate: run } = await import('drizzle-orm/better-sqlite3/migrator')
    run(drizzle(connection), { migrationsFolder: migrationsOf('sqlite') })
    assertWhole(connection, before)
  } finally {
    connection.close()
  }
}

function pending(connection: Database.Database): number {
  const known = readMigrationFiles({ migrationsFolder: migrationsOf('sqlite') }).length
  const table = connection
    .prepare("select count(*) from sqlite_master where type = 'table' and name = '__drizzle_migrations'")
    .pluck()
    .get()
  if (table === 0) return known
  const applied = connection.prepare('select count(*) from __drizzle_migrations').pluck().get() as number
  return known - applied
}

async function verifiedBackup(connection: Database.Database, file: string) {
  const folder = join(dirname(file), 'backups')
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, `${basename(file)}.before-migration-${Date.now()}`)
  await connection.backup(copy)
  const check = connectSqlite(copy)
  const verdict = check.pragma('integrity_check', { simple: true })
  check.close()
  if (verdict !== 'ok') throw new Error(`Backup ${copy} is damaged: nothing was migrated`)
}

function rowCounts(connection: Database.Database): Map<string, number> {
  const names = connection
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '__drizzle_migrations'",
    )
    .pluck()
    .all() as string[]
  return new Map(
    names.map(name => [name, connection.prepare(`select count(*) from "${name}"`).pluck().get() as number]),
  )
}

function assertWhole(connection: Database.Database, before: Map<string, number>) {
  const broken = connection.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Error(`Migration left ${broken.length} rows without their parent`)
  const after = rowCounts(connection)
  for (const [name, count] of before) {
    if ((after.get(name) ?? 0) < count) {
      throw new Error(`Migration lost rows of ${name}: ${count} before, ${after.get(name) ?? 0} after`)
    }
  }
}
