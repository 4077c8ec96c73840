import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, vi } from 'vitest'

process.env.WARMHAND_DATA ??= mkdtempSync(join(tmpdir(), 'warmhand-test-'))
process.env.WARMHAND_LOG ??= 'silent'

const complaints = vi.spyOn(console, 'error')

afterEach(() => {
  const said = complaints.mock.calls
  complaints.mockClear()
  expect(said, 'console.error was called').toEqual([])
})
