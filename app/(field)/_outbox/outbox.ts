import { type Answer, outcomeOf, settle } from './answer.ts'
import { type Item, nextDue } from './item.ts'
import { noRoom } from './room.ts'
import type { OutboxStore } from './store.ts'

export interface OutboxPorts {
  store: OutboxStore
  /** Sends the frozen bytes once. Never throws: no readable answer is null. */
  send: (item: Item) => Promise<Answer>
  now: () => number
  /** 0–1, spreads the retries of many phones. */
  random: () => number
  /** Runs the work unless another tab is already at it. */
  alone: (work: () => Promise<void>) => Promise<void>
}

/** How a flush ended: what stood in the way, and when the next try is due. */
export interface FlushResult {
  signIn: boolean
  /** No answer came: no network, or no server behind it. Null when nothing was sent. */
  away: boolean | null
  delivered: number
  /** The phone has no room left to note what came back. Nothing is lost: it is sent once more. */
  full: boolean
  nextTryAt: number | null
}

export interface Outbox {
  submit: (item: Item, from?: { draftOf?: string | null; replaces?: string | null }) => Promise<void>
  /** A person asks for another try of a refused record. */
  retry: (item: Item) => Promise<void>
  /** The trainer leaves what the server holds; the own record stays on the phone. */
  setAside: (id: string) => Promise<void>
  /** 全部重发: everything that was ever delivered from here and is still kept waits again. Gives how many. */
  resendAll: () => Promise<number>
  flush: (options?: { urgent?: boolean }) => Promise<FlushResult>
}

/**
 * The one way of a write from the phone (architecture.md section 4). A record is kept first and sent after; it
 * leaves the queue only against the server's receipt for these very bytes. What the server refuses stays, and
 * holds up nothing but its own visit.
 */
export function openOutbox({ store, send, now, random, alone }: OutboxPorts): Outbox {
  async function sendOne(item: Item): Promise<ReturnType<typeof outcomeOf>> {
    const going: Item = { ...item, status: 'sending', tries: item.tries + 1 }
    // A full phone cannot even note this; the record still goes, and a second time is harmless.
    await store.update(going).catch(() => undefined)
    const outcome = outcomeOf(going, await send(going), now())
    const settled = settle(going, outcome, now(), random())
    if (settled.status === 'delivered') await store.deliver(settled)
    else await store.update(settled)
    return outcome
  }

  /** A tab that was killed while sending left its mark; the bytes and the id make sending again harmless. */
  async function wakeInterrupted() {
    for (const item of await store.queued()) {
      if (item.status === 'sending') await store.update({ ...item, status: 'waiting', nextTryAt: 0 })
    }
  }

  return {
    submit: (item, { draftOf = null, replaces = null } = {}) => store.enqueue(item, { draftOf, replaces }),
    retry: item => store.update({ ...item, status: 'waiting', nextTryAt: 0 }),
    setAside: id => store.setAside(id),
    resendAll: () => store.offerAgain(() => true),
    async flush({ urgent = false } = {}) {
      const result: FlushResult = { signIn: false, away: null, delivered: 0, full: false, nextTryAt: null }
      await alone(async () => {
        await wakeInterrupted()
        const tried = new Set<string>()
        for (;;) {
          const item = nextDue(await store.queued(), now(), { urgent, tried })
          if (!item) break
          tried.add(item.id)
          const outcome = await sendOne(item).catch(noRoom)
          if (outcome === null) {
            result.full = true
            break
          }
          result.away = outcome.kind === 'later' && outcome.because === 'network'
          if (outcome.kind === 'delivered') result.delivered += 1
          if (outcome.kind === 'signIn') result.signIn = true
          if (outcome.kind === 'signIn' || result.away) break
        }
      })
      const waiting = (await store.queued()).filter(
        item => item.status === 'waiting' && item.replacedBy === null,
      )
      if (waiting.length > 0) result.nextTryAt = Math.min(...waiting.map(item => item.nextTryAt))
      return result
    },
  }
}
