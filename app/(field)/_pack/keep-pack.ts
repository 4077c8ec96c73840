import type { FieldEdition, FieldPack } from '#lib/field/schema.ts'
import type { PersonDatabase, StoredPack } from '../_outbox/database.ts'
import { lostInRestore } from '../_outbox/epoch.ts'
import { withRoom } from '../_outbox/room.ts'
import { requeue } from '../_outbox/store.ts'
import { withoutPeople } from './expiry.ts'

/** What this phone holds of the server's knowledge; undefined before the first. */
export const keptPack = (database: PersonDatabase): Promise<StoredPack | undefined> =>
  database.pack.get('pack')

/**
 * Keeps a pack, and every programme version in it for good: a visit is finished on the version on which it was
 * begun, also when no household of the pack has it any more. When the server was restored since, all that it may have
 * lost waits again, in the same step.
 */
export function keepPack(database: PersonDatabase, pack: FieldPack, etag: string | null, now: number) {
  const { programmes, queue, sent } = database
  return withRoom(database, () =>
    database.transaction('rw', database.pack, programmes, queue, sent, async () => {
      const before = await database.pack.get('pack')
      await requeue(database, lostInRestore(pack.epoch, before?.pack.epoch))
      await programmes.bulkPut(pack.programmeVersions)
      await database.pack.put({ key: 'pack', pack, etag, fetchedAt: now })
    }),
  )
}

/** Notes that the kept pack was still the newest at this moment. */
export const confirmPack = (database: PersonDatabase, now: number) =>
  database.pack.update('pack', { fetchedAt: now })

/** Keeps the handbook's text in place of the one before. */
export const keepEdition = (database: PersonDatabase, edition: FieldEdition) =>
  database.transaction('rw', database.editions, async () => {
    await database.editions.clear()
    await database.editions.put(edition)
  })

/** Takes out of a pack that is too old what it says of people, for good: the next one brings it back. */
export async function expirePack(database: PersonDatabase, stored: StoredPack): Promise<StoredPack> {
  const bare: StoredPack = { ...stored, pack: withoutPeople(stored.pack), etag: null, expired: true }
  await database.pack.put(bare)
  return bare
}

/** Forgets what the server gave: after a sign-out. What the person wrote here stays until it is delivered. */
export const forgetPack = (database: PersonDatabase) => database.pack.clear()
