import { answer } from '#lib/http.ts'
import { productVersion, schemaOf } from '#lib/setup/version.ts'

export const GET = answer(async ({ database }) => ({
  ok: true,
  version: productVersion(),
  engine: database.engine,
  schema: schemaOf(database),
}))
