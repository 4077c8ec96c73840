import { and, eq } from 'drizzle-orm'
import { completionReversals, completions, riskEvents, riskFlags, users } from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { Asking } from '#lib/progress/queries.ts'
import type { TimelineEntry } from './timeline-entry.ts'

/** Ordinary flags, each once with the day on which it was closed. */
export async function riskEntries({ read }: Asking, householdId: string): Promise<TimelineEntry[]> {
  const flags = await read.select().from(riskFlags).where(eq(riskFlags.householdId, householdId))
  const closings = await read
    .select({ flagId: riskEvents.flagId, at: riskEvents.at })
    .from(riskEvents)
    .innerJoin(riskFlags, eq(riskFlags.id, riskEvents.flagId))
    .where(and(eq(riskFlags.householdId, householdId), eq(riskEvents.step, 'closed')))
  return flags.map(flag => {
    const closing = closings.find(({ flagId }) => flagId === flag.id)
    return {
      kind: 'risk',
      id: flag.id,
      date: flag.onDate,
      at: flag.raisedAt,
      riskType: flag.riskType,
      level: flag.level,
      closedOn: closing ? localDateOf(closing.at) : null,
    }
  })
}

/** Completions and what was undone. */
export async function judgementEntries({ read }: Asking, householdId: string): Promise<TimelineEntry[]> {
  const rows = await read
    .select({ row: completions, by: users.name })
    .from(completions)
    .innerJoin(users, eq(users.id, completions.byUserId))
    .where(eq(completions.householdId, householdId))
  const undone = await read
    .select({ row: completionReversals, certificateNo: completions.certificateNo, by: users.name })
    .from(completionReversals)
    .innerJoin(completions, eq(completions.id, completionReversals.completionId))
    .innerJoin(users, eq(users.id, completionReversals.byUserId))
    .where(eq(completions.householdId, householdId))
  return [
    ...rows.map(({ row, by }) => ({
      kind: 'completion' as const,
      id: row.id,
      date: row.onDate,
      at: row.at,
      certificateNo: row.certificateNo,
      by,
    })),
    ...undone.map(({ row, certificateNo, by }) => ({
      kind: 'reversal' as const,
      id: row.id,
      date: localDateOf(row.at),
      at: row.at,
      certificateNo,
      by,
      reason: row.reason,
    })),
  ]
}
