import { defineConfig } from '@playwright/test'
import { E2E_NOW, E2E_ORIGIN, E2E_PORT, e2eData } from './tests/e2e/world.ts'

const PAGES_ONLY = ['every-page.e2e.ts', 'reader-looks.e2e.ts']

/** The built app in a real Chromium, on a fresh demo whose clock is fixed. Pages that are only looked at go side by side, before
 * the journeys, which change the shared world and go one by one. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  projects: [
    { name: 'pages', testMatch: PAGES_ONLY, fullyParallel: true },
    {
      name: 'journeys',
      testMatch: '*.e2e.ts',
      testIgnore: PAGES_ONLY,
      dependencies: ['pages'],
      workers: 1,
    },
  ],
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/artifacts',
  use: {
    baseURL: E2E_ORIGIN,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // `tests/run.ts` reads what the server said.
    command: 'mkdir -p test-results && node lib/setup/start.ts > test-results/server.log 2>&1',
    url: `${E2E_ORIGIN}/api/health`,
    timeout: 240_000,
    env: { PORT: String(E2E_PORT), WARMHAND_DATA: e2eData(), WARMHAND_NOW: E2E_NOW, WARMHAND_LOG: 'warn' },
  },
})
