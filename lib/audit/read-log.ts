import type { OpenDatabase } from '#db/client.ts'
import { readLog } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'

/**
 * Writes down that somebody who is not assigned read health data of a household: the one write that a read may
 * cause, after the answer is sent (settled.md 24).
 * @param what which page, by its name: never what it showed
 */
export async function recordRead(
  { database, actor, now }: { database: OpenDatabase; actor: Actor; now: number },
  householdId: string,
  what: string,
): Promise<void> {
  await database.transact(write =>
    write.insert(readLog).values({
      id: newId(),
      at: now,
      actorId: actor.userId,
      actorRole: actor.role,
      what,
      householdId,
    }),
  )
}
