import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, vi } from 'vitest'

process.env.WARMHAND_DATA ??= mkdtempSync(join(tmpdir(), 'warmhand-test-'))
process.env.WARMHAND_LOG ??= 'silent'
// Files share a worker: the clock that the last one set is not this one's.
delete process.env.WARMHAND_NOW

const complaints = vi.spyOn(console, 'error')

afterEach(() => {
  const said = complaints.mock.calls
  complaints.mockClear()
  expect(said, 'console.error was called').toEqual([])
})
