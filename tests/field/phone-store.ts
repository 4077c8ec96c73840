import { type Item, SERVERS_OWN } from '#app/(field)/_outbox/item.ts'
import type { OutboxStore } from '#app/(field)/_outbox/store.ts'

/** The phone's queue in memory, with what the disk would hold. */
export function phoneStore() {
  const queue = new Map<string, Item>()
  const sent = new Map<string, Item>()
  const store: OutboxStore = {
    queued: async () => structuredClone([...queue.values()]),
    update: async item => void queue.set(item.id, structuredClone(item)),
    enqueue: async (item, { replaces }) => {
      queue.set(item.id, structuredClone(item))
      const old = replaces === null ? undefined : queue.get(replaces)
      if (old) queue.set(old.id, { ...old, replacedBy: item.id })
    },
    deliver: async item => {
      for (const old of queue.values()) if (old.replacedBy === item.id) sent.set(old.id, old)
      for (const id of sent.keys()) queue.delete(id)
      sent.set(item.id, structuredClone(item))
      queue.delete(item.id)
    },
    setAside: async id => {
      const item = queue.get(id)
      if (!item) return
      sent.set(id, { ...item, replacedBy: SERVERS_OWN })
      queue.delete(id)
    },
    offerAgain: async lost => {
      const offered = [...sent.values()].filter(item => item.status === 'delivered' && lost(item))
      for (const item of offered) {
        queue.set(item.id, { ...item, status: 'waiting', tries: 0, nextTryAt: 0, again: true })
        sent.delete(item.id)
      }
      return offered.length
    },
  }
  return { store, queue, sent }
}
