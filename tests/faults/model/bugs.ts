import type { PersonDatabase } from '#app/(field)/_outbox/database.ts'
import type { Item } from '#app/(field)/_outbox/item.ts'
import type { OutboxStore } from '#app/(field)/_outbox/store.ts'
import type { Life } from './life.ts'

/** Faults that were found in field systems (anchors.md, section 4), planted to see that the model finds them. */
export const bugs = {
  forgets: 'a record leaves the phone as soon as it is delivered',
  believes: 'an answer that is no receipt is taken for one',
  recreates: 'an upgrade makes the queue anew',
  hurries: 'the draft goes before the record is in the queue',
  drops: 'a refused record is thrown away',
} as const
export type Bug = keyof typeof bugs

/** The store with a fault in it. */
export function faulty(store: OutboxStore, database: PersonDatabase, life: Life, bug?: Bug): OutboxStore {
  if (bug === 'forgets')
    return { ...store, deliver: async item => void (await database.queue.delete(item.id)) }
  if (bug === 'drops') {
    const update = async (item: Item) =>
      item.status === 'needsAttention' ? database.queue.delete(item.id) : store.update(item)
    return { ...store, update }
  }
  if (bug !== 'hurries') return store
  return {
    ...store,
    enqueue: async (item, from) => {
      if (from.draftOf !== null) await database.drafts.delete(from.draftOf)
      await life.step()
      await store.enqueue(item, from)
    },
  }
}
