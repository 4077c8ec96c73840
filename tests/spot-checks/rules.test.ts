import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawByLot, type Ticket } from '#lib/spot-checks/rules.ts'

const tickets = fc
  .array(fc.record({ streetCode: fc.constantFrom('1', '2', '3', '4') }), { minLength: 1, maxLength: 120 })
  .map(rows => rows.map((row, i): Ticket => ({ ...row, householdId: `home ${i}`, studentNo: String(i) })))

test('a draw takes the share of the list rounded up, nobody twice, each street within one of its part', () => {
  let draws = 0
  fc.assert(
    fc.property(tickets, fc.integer({ min: 10, max: 20 }), fc.string(), (frame, share, seed) => {
      const drawn = drawByLot(frame, share, seed)
      const total = Math.ceil((frame.length * share) / 100)
      expect(drawn.length).toBe(total)
      expect(new Set(drawn).size).toBe(total)
      for (const street of ['1', '2', '3', '4']) {
        const own = frame.filter(({ streetCode }) => streetCode === street)
        const part = (own.length * total) / frame.length
        const taken = own.filter(({ householdId }) => drawn.includes(householdId)).length
        expect(Math.abs(taken - part)).toBeLessThan(1)
      }
      draws += 1
    }),
  )
  expect(draws).toBe(100)
})

test('the same seed and list give the same draw in whatever order the list came; another seed gives another', () => {
  const frame: Ticket[] = Array.from({ length: 100 }, (_, i) => ({
    householdId: `home ${i}`,
    studentNo: String(i),
    streetCode: String(i % 14),
  }))
  const once = drawByLot(frame, 15, 'a')
  expect([...drawByLot([...frame].reverse(), 15, 'a')].sort()).toEqual([...once].sort())
  expect(drawByLot(frame, 15, 'b')).not.toEqual(once)
})

test('over many seeds every household is drawn about as often as any other', () => {
  const frame: Ticket[] = Array.from({ length: 20 }, (_, i) => ({
    householdId: `home ${i}`,
    studentNo: String(i),
    streetCode: '1',
  }))
  const times = new Map<string, number>()
  for (let seed = 0; seed < 2000; seed += 1) {
    for (const id of drawByLot(frame, 20, String(seed))) times.set(id, (times.get(id) ?? 0) + 1)
  }
  const counts = [...times.values()]
  expect(counts.length).toBe(20)
  // 400 each is expected, with a standard deviation of 18.
  expect(Math.min(...counts)).toBeGreaterThan(310)
  expect(Math.max(...counts)).toBeLessThan(490)
})
