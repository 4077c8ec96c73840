import { defineConfig } from 'drizzle-kit'

const postgres = /^(postgres(ql)?|pglite):/.test(process.env.DATABASE_URL ?? '')

export default defineConfig({
  schema: './db/schema/index.ts',
  dialect: postgres ? 'postgresql' : 'sqlite',
  out: postgres ? './db/migrations/postgres' : './db/migrations/sqlite',
})
