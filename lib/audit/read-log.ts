import type { OpenDatabase } from '#db/client.ts'
import { readLog } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'

type Reading = { database: OpenDatabase; actor: Actor; now: number }

/**
 * Writes down that somebody who is not assigned read health data of a household: the one write that a read may
 * cause, after the answer is sent (settled.md 24).
 * @param what which page, by its name: never what it showed
 */
export const recordRead = (reading: Reading, householdId: string, what: string): Promise<void> =>
  recordReads(reading, [householdId], what)

/** The same for a page that shows health data of several households, each once. */
export async function recordReads(
  { database, actor, now }: Reading,
  householdIds: readonly string[],
  what: string,
): Promise<void> {
  const rows = [...new Set(householdIds)].map(householdId => ({
    id: newId(),
    at: now,
    actorId: actor.userId,
    actorRole: actor.role,
    what,
    householdId,
  }))
  if (rows.length > 0) await database.transact(write => write.insert(readLog).values(rows))
}
