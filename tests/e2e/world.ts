import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const E2E_PORT = Number(process.env.WARMHAND_E2E_PORT ?? 3100)
export const E2E_ORIGIN = `http://localhost:${E2E_PORT}`
/** Monday 23 November 2026, 10:00 in Tianjin. */
export const E2E_NOW = '2026-11-23T02:00:00Z'

/** The data folder of this run: made once, then known to the server and to the workers. */
export function e2eData(): string {
  process.env.WARMHAND_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'warmhand-e2e-'))
  return process.env.WARMHAND_E2E_DATA
}
