import { type OpenDatabase, openDatabase } from '#db/client.ts'
import { databaseUrl } from './settings.ts'

const holder = globalThis as typeof globalThis & { warmhandDatabase?: Promise<OpenDatabase> }

/** The database of this process: opened once, on the first request. */
export function liveDatabase(): Promise<OpenDatabase> {
  holder.warmhandDatabase ??= openDatabase(databaseUrl())
  return holder.warmhandDatabase
}

/** Puts another database in its place (tests), or none. */
export function useDatabase(database: OpenDatabase | undefined): void {
  holder.warmhandDatabase = database && Promise.resolve(database)
}
