import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLocked } from '#lib/accounts/lock.ts'

const NOW = 1_790_000_000_000
const tries = fc.array(
  fc.record({ at: fc.integer({ min: NOW - 30 * 60_000, max: NOW }), succeeded: fc.boolean() }),
  { maxLength: 30 },
)

test('one more failure never opens a lock', () => {
  fc.assert(
    fc.property(tries, tries, (pair, address) => {
      const before = isLocked(pair, address, NOW)
      const failure = { at: NOW, succeeded: false }
      const after = isLocked([...pair, failure], [...address, failure], NOW)
      expect(before && !after).toBe(false)
    }),
  )
})

test('a success closes the count of the pair', () => {
  const failures = Array.from({ length: 4 }, (_, i) => ({ at: NOW - 100 + i, succeeded: false }))
  const success = { at: NOW - 50, succeeded: true }
  expect(isLocked([...failures, success, { at: NOW - 10, succeeded: false }], [], NOW)).toBe(false)
})
