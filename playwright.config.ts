import { defineConfig } from '@playwright/test'
import { E2E_NOW, E2E_ORIGIN, E2E_PORT, e2eData } from './tests/e2e/world.ts'

/** The built app in a real Chromium, on a fresh demo whose clock is fixed. One worker: the world is shared. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  workers: 1,
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
    command: 'node lib/setup/start.ts',
    url: `${E2E_ORIGIN}/api/health`,
    timeout: 240_000,
    env: { PORT: String(E2E_PORT), WARMHAND_DATA: e2eData(), WARMHAND_NOW: E2E_NOW, WARMHAND_LOG: 'warn' },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
