import { schemaVersion } from '#db/migrate.ts'
import { answer } from '#lib/http.ts'
import { productVersion } from '#lib/setup/version.ts'

export const GET = answer(async ({ database }) => ({
  ok: true,
  version: productVersion(),
  engine: database.engine,
  schema: schemaVersion(database.engine),
}))
