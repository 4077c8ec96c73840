import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import {
  completionOverrides,
  completionReversals,
  completions,
  restrictedEvents,
  restrictedFlags,
  users,
} from '#db/schema/index.ts'
import { riskState } from '#lib/risks/rules.ts'

type Asking = Pick<Read, 'select'>

/** How many restricted flags of a household are not closed. Only for those who may know (settled.md 2). */
export async function countRestrictedOpen(read: Asking, householdId: string): Promise<number> {
  const flags = await read
    .select({ id: restrictedFlags.id })
    .from(restrictedFlags)
    .where(eq(restrictedFlags.householdId, householdId))
  if (flags.length === 0) return 0
  const events = await read
    .select({ flagId: restrictedEvents.flagId, step: restrictedEvents.step, at: restrictedEvents.at })
    .from(restrictedEvents)
    .where(
      inArray(
        restrictedEvents.flagId,
        flags.map(({ id }) => id),
      ),
    )
  return flags.filter(
    ({ id }) => riskState({ events: events.filter(({ flagId }) => flagId === id) }) !== 'closed',
  ).length
}

/** The completion that stands: the newest one that was not reversed. */
export async function findStandingCompletion(read: Asking, householdId: string) {
  const rows = await listCompletions(read, householdId)
  return rows.filter(({ reversal }) => reversal === null).at(-1)
}

/** Every completion of a household with what became of it, oldest first. */
export async function listCompletions(read: Asking, householdId: string) {
  return read
    .select({ completion: completions, reversal: completionReversals })
    .from(completions)
    .leftJoin(completionReversals, eq(completionReversals.completionId, completions.id))
    .where(eq(completions.householdId, householdId))
    .orderBy(asc(completions.at), asc(completions.id))
}

/** Items that were set aside, with who and why, also those withdrawn since; oldest first. */
export async function listOverrides(read: Asking, householdId: string) {
  return read
    .select({ override: completionOverrides, by: users.name })
    .from(completionOverrides)
    .innerJoin(users, eq(users.id, completionOverrides.byUserId))
    .where(and(eq(completionOverrides.householdId, householdId)))
    .orderBy(asc(completionOverrides.at), asc(completionOverrides.id))
}
