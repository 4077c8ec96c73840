import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { households, programmes, statusEvents } from '#db/schema/index.ts'
import { holdsSeat, type Status } from './rules.ts'

/**
 * The lowest seat of a programme that nobody holds, or null when the quota is full (settled.md 6). A household
 * that left holds none, whatever its row still says.
 */
export async function vacantSeat(read: Pick<Read, 'select'>, programmeId: string): Promise<number | null> {
  const [programme] = await read
    .select({ quota: programmes.quota })
    .from(programmes)
    .where(eq(programmes.id, programmeId))
    .limit(1)
  const rows = await read
    .select({ id: households.id, seat: households.seat, status: statusEvents.status })
    .from(households)
    .innerJoin(statusEvents, eq(statusEvents.householdId, households.id))
    .where(and(eq(households.programmeId, programmeId), isNotNull(households.seat)))
    .orderBy(asc(statusEvents.position))
  const latest = new Map(rows.map(({ id, seat, status }) => [id, { seat, status }]))
  const taken = new Set(
    [...latest.values()].filter(({ status }) => holdsSeat(status as Status)).map(({ seat }) => seat),
  )
  const seats = Array.from({ length: programme?.quota ?? 0 }, (_, i) => i + 1)
  return seats.find(seat => !taken.has(seat)) ?? null
}
