import type { FieldPack } from '#lib/field/schema.ts'
import type { PersonDatabase, StoredPack } from '../_outbox/database.ts'

/** What this phone holds of the server's knowledge; undefined before the first. */
export const keptPack = (database: PersonDatabase): Promise<StoredPack | undefined> =>
  database.pack.get('pack')

/**
 * Keeps a pack, and every programme version in it for good: a visit is finished on the version on which it was
 * begun, also when no household of the pack has it any more.
 */
export function keepPack(database: PersonDatabase, pack: FieldPack, etag: string | null, now: number) {
  return database.transaction('rw', database.pack, database.programmes, async () => {
    await database.programmes.bulkPut(pack.programmeVersions)
    await database.pack.put({ key: 'pack', pack, etag, fetchedAt: now })
  })
}

/** Notes that the kept pack was still the newest at this moment. */
export const confirmPack = (database: PersonDatabase, now: number) =>
  database.pack.update('pack', { fetchedAt: now })

/** Forgets what the server gave: after a sign-out. What the person wrote here stays until it is delivered. */
export const forgetPack = (database: PersonDatabase) => database.pack.clear()
