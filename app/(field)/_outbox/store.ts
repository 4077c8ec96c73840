import type { PersonDatabase } from './database.ts'
import { type Item, SERVERS_OWN } from './item.ts'
import { withRoom } from './room.ts'

/** What the outbox needs of a place that keeps things; the tests have one in memory. */
export interface OutboxStore {
  queued(): Promise<Item[]>
  /** Writes the newer state of a queued item. */
  update(item: Item): Promise<void>
  /** In one step: the item is queued, its draft is gone, and the item that it mends is set aside. */
  enqueue(item: Item, from: { draftOf: string | null; replaces: string | null }): Promise<void>
  /** In one step: out of the queue, among the sent ones, with what it replaced. */
  deliver(item: Item): Promise<void>
  /** In one step: out of the queue and kept among the sent ones, because the server's own content stands. */
  setAside(id: string): Promise<void>
  /** In one step: delivered items that the server may have lost wait again. Gives how many. */
  offerAgain(lost: (item: Item) => boolean): Promise<number>
}

/** A delivered item as it waits once more: the same bytes under the same id. */
const again = (item: Item): Item => ({ ...item, status: 'waiting', tries: 0, nextTryAt: 0, again: true })

/** Puts delivered items back into the queue. Runs inside the caller's transaction over both tables. */
export async function requeue(
  { queue, sent }: Pick<PersonDatabase, 'queue' | 'sent'>,
  lost: (item: Item) => boolean,
): Promise<number> {
  const offered = await sent.filter(item => item.status === 'delivered' && lost(item)).toArray()
  await queue.bulkPut(offered.map(again))
  await sent.bulkDelete(offered.map(({ id }) => id))
  return offered.length
}

/** The store of one person on this phone. Every method resolves only when it is on the disk. */
export function storeIn(database: PersonDatabase): OutboxStore {
  const { queue, drafts, sent } = database
  return {
    queued: () => queue.toArray(),
    update: item => withRoom(database, async () => void (await queue.put(item))),
    enqueue: (item, { draftOf, replaces }) =>
      withRoom(database, () =>
        database.transaction('rw', queue, drafts, async () => {
          await queue.add(item)
          if (draftOf !== null) await drafts.delete(draftOf)
          if (replaces !== null) await queue.update(replaces, { replacedBy: item.id })
        }),
      ),
    deliver: item =>
      withRoom(database, () =>
        database.transaction('rw', queue, sent, async () => {
          const replaced = await queue.filter(other => other.replacedBy === item.id).toArray()
          await sent.bulkPut([...replaced, item])
          await queue.bulkDelete([item.id, ...replaced.map(other => other.id)])
        }),
      ),
    setAside: id =>
      database.transaction('rw', queue, sent, async () => {
        const item = await queue.get(id)
        if (!item) return
        await sent.put({ ...item, replacedBy: SERVERS_OWN })
        await queue.delete(id)
      }),
    offerAgain: lost => database.transaction('rw', queue, sent, () => requeue(database, lost)),
  }
}
