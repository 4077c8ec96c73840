import { createHash } from 'node:crypto'
import { grouped } from '#lib/grouped.ts'

/** A household of the list from which is drawn. */
export interface Ticket {
  householdId: string
  studentNo: string
  streetCode: string
}

/** The place of a household in the lot: whoever has the seed and the list can work it out again. */
const lotOf = (seed: string, { householdId }: Ticket): string =>
  createHash('sha256').update(`${seed}:${householdId}`).digest('hex')

/**
 * 按街道随机抽取: so many percent of the list, rounded up, spread over the streets by their size (largest remainders first), and
 * within a street whoever has the smallest SHA-256 of `seed:householdId`. Pure: the same seed and list give the same draw.
 */
export function drawByLot(frame: readonly Ticket[], share: number, seed: string): string[] {
  const total = Math.ceil((frame.length * share) / 100)
  const streets = [...grouped(frame, ({ streetCode }) => streetCode)]
    .map(([code, tickets]) => ({ code, tickets, exact: (tickets.length * total) / frame.length }))
    .sort((a, b) => a.code.localeCompare(b.code))
  const whole = streets.reduce((sum, { exact }) => sum + Math.floor(exact), 0)
  const byRemainder = [...streets].sort(
    (a, b) => (b.exact % 1) - (a.exact % 1) || a.code.localeCompare(b.code),
  )
  const more = new Set(byRemainder.slice(0, total - whole).map(({ code }) => code))
  return streets.flatMap(({ code, tickets, exact }) =>
    [...tickets]
      .sort((a, b) => lotOf(seed, a).localeCompare(lotOf(seed, b)))
      .slice(0, Math.floor(exact) + Number(more.has(code)))
      .map(({ householdId }) => householdId),
  )
}
