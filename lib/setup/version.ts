import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenDatabase } from '#db/client.ts'
import { schemaVersion } from '#db/migrate.ts'

/** The product's version, from package.json. */
export const productVersion = (): string =>
  (JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string }).version

/** The number of migrations that this build knows. */
export const schemaOf = (database: OpenDatabase): number => schemaVersion(database.engine)
