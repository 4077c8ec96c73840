import { count, countDistinct, eq } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { OpenDatabase, Read } from '#db/client.ts'
import { sectionReadings } from '#db/schema/index.ts'
import type { Device } from '#lib/access/sender.ts'
import { cardOf } from '#lib/family/door.ts'
import { lookupKey } from '#lib/setup/settings.ts'

type Asking = Pick<Read, 'select'>

/** How many families (whose card was opened) and how many other devices. */
export interface Readers {
  households: number
  devices: number
}

const MOST_REMEMBERED = 20_000

/** What was counted a moment ago needs no question to the database. */
const remembered = new WeakMap<OpenDatabase, LRUCache<string, true>>()

function countedIn(database: OpenDatabase): LRUCache<string, true> {
  const counted = remembered.get(database) ?? new LRUCache<string, true>({ max: MOST_REMEMBERED })
  remembered.set(database, counted)
  return counted
}

/**
 * Counts that somebody opened a section of an edition: once for each family or device, under a key that holds for this edition only.
 * A device that sends no cookie back has opened nothing else and is not counted.
 */
export async function countReading(
  database: OpenDatabase,
  { editionId, section, device }: { editionId: string; section: string; device: Device | null },
): Promise<void> {
  if (!device) return
  const counted = countedIn(database)
  const glance = `${editionId} ${section} ${device.key}`
  if (counted.has(glance)) return
  const card = await cardOf(database.read, device)
  const kind = card ? ('household' as const) : ('device' as const)
  const readerKey = lookupKey(`reading:${editionId}:${card ? card.householdId : device.key}`)
  await database.transact(write =>
    write
      .insert(sectionReadings)
      .values({ editionId, sectionCode: section, readerKey, kind })
      .onConflictDoNothing(),
  )
  counted.set(glance, true)
}

const asReaders = (rows: readonly { kind: 'household' | 'device'; readers: number }[]): Readers => ({
  households: rows.find(({ kind }) => kind === 'household')?.readers ?? 0,
  devices: rows.find(({ kind }) => kind === 'device')?.readers ?? 0,
})

/** Who opened any section, by edition id. */
export async function readersOfEditions(read: Asking): Promise<Map<string, Readers>> {
  const { editionId, kind, readerKey } = sectionReadings
  const rows = await read
    .select({ editionId, kind, readers: countDistinct(readerKey) })
    .from(sectionReadings)
    .groupBy(editionId, kind)
  return new Map(
    rows.map(row => [row.editionId, asReaders(rows.filter(other => other.editionId === row.editionId))]),
  )
}

/** Who opened each section of an edition, by section code. */
export async function readersOfSections(read: Asking, edition: string): Promise<Map<string, Readers>> {
  const { editionId, sectionCode, kind } = sectionReadings
  const rows = await read
    .select({ section: sectionCode, kind, readers: count() })
    .from(sectionReadings)
    .where(eq(editionId, edition))
    .groupBy(sectionCode, kind)
  return new Map(
    rows.map(row => [row.section, asReaders(rows.filter(other => other.section === row.section))]),
  )
}
