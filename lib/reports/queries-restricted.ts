import { and, eq, inArray } from 'drizzle-orm'
import { households, restrictedEvents, restrictedFlags } from '#db/schema/index.ts'
import { may } from '#lib/access/policy.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { Asking } from '#lib/progress/queries.ts'

/**
 * How many restricted matters of a programme are open: a number and nothing else, and only for those who may know
 * of them (settled.md 2); 0 for everybody else.
 */
export async function countRestrictedOpen(ctx: Asking, programmeId: string): Promise<number> {
  const { read, actor, now } = ctx
  if (!may(actor, 'restrictedRisk.read')) return 0
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(and(eq(households.programmeId, programmeId), visibleHouseholds(read, actor, localDateOf(now))))
  const flags = await read
    .select({ id: restrictedFlags.id })
    .from(restrictedFlags)
    .where(inArray(restrictedFlags.householdId, visible))
  const closed = await read
    .select({ id: restrictedEvents.flagId })
    .from(restrictedEvents)
    .innerJoin(restrictedFlags, eq(restrictedFlags.id, restrictedEvents.flagId))
    .where(and(inArray(restrictedFlags.householdId, visible), eq(restrictedEvents.step, 'closed')))
  const done = new Set(closed.map(({ id }) => id))
  return flags.filter(({ id }) => !done.has(id)).length
}
