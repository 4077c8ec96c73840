import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const shared = {
  isolate: false,
  unstubEnvs: true,
  unstubGlobals: true,
  setupFiles: ['tests/setup/console.ts', 'tests/setup/seed.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

/** `domain` runs every test on SQLite; `postgres` runs the ones that touch a database on PGlite, or on the
 * server that `WARMHAND_TEST_POSTGRES` names. */
export default defineConfig({
  test: {
    // The default leaves one core idle; the tests are bound by the processor.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...shared,
          name: 'sqlite',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/faults/**', 'tests/bench/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'postgres',
          include: ['tests/**/*.db.test.ts'],
          env: { DATABASE_URL: process.env.WARMHAND_TEST_POSTGRES ?? 'pglite:' },
        },
      },
    ],
  },
})
