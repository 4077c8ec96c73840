import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'

/**
 * The engine is chosen once, when this module loads: PostgreSQL (or PGlite, which speaks it) when
 * `DATABASE_URL` names one, SQLite otherwise. Both are typed as SQLite's builders, so one schema and
 * one set of queries serve both (architecture.md section 6).
 */
export const engine: 'sqlite' | 'postgres' = /^(postgres(ql)?|pglite):/.test(process.env.DATABASE_URL ?? '')
  ? 'postgres'
  : 'sqlite'

const onPostgres = engine === 'postgres'

export const table = (onPostgres ? pg.pgTable : lite.sqliteTable) as unknown as typeof lite.sqliteTable
export const index = (onPostgres ? pg.index : lite.index) as unknown as typeof lite.index
export const uniqueIndex = (onPostgres
  ? pg.uniqueIndex
  : lite.uniqueIndex) as unknown as typeof lite.uniqueIndex
export const primaryKey = (onPostgres ? pg.primaryKey : lite.primaryKey) as unknown as typeof lite.primaryKey

const liteText = (name: string) => lite.text(name)
/** A text column. */
export const text = ((name: string) =>
  onPostgres ? pg.text(name) : liteText(name)) as unknown as typeof liteText

const liteInteger = (name: string) => lite.integer(name)
/** A whole number: counts, and instants in UTC milliseconds (hence 64 bits on PostgreSQL). */
export const integer = ((name: string) =>
  onPostgres ? pg.bigint(name, { mode: 'number' }) : liteInteger(name)) as unknown as typeof liteInteger

const liteFlag = (name: string) => lite.integer(name, { mode: 'boolean' })
/** True or false. */
export const flag = ((name: string) =>
  onPostgres ? pg.boolean(name) : liteFlag(name)) as unknown as typeof liteFlag

const liteJson = (name: string) => lite.text(name, { mode: 'json' })
/** A structured value; give its type with `$type<T>()`. */
export const json = ((name: string) =>
  onPostgres ? pg.jsonb(name) : liteJson(name)) as unknown as typeof liteJson
