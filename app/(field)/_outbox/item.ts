import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { LocalDate } from '#lib/calendar/dates.ts'

/** Where a frozen record stands on its way. `delivered` only after the server's own receipt. */
export type ItemStatus = 'waiting' | 'sending' | 'delivered' | 'needsAttention'

/** What the server answered to a record that it holds (settled.md 11, 12, 14). */
export interface Receipt {
  id: string
  sha256?: string
  seq?: number
  epoch?: string
  recordNo?: string | null
  disposition?: string
  reason?: string | null
}

/** Why a record needs a person: the server's sentence, and one per field where it gave them. */
export interface ItemProblem {
  status: number
  code: string
  sentence: string
  fields: { path: string; sentence: string }[]
  /** The rest of the answer, for example what the server holds and how it differs. */
  extra: Record<string, unknown>
  at: number
}

/** One write on its way to the server: the exact bytes, their hash, and what became of them. */
export interface Item {
  /** The client-made id in the address: a revision's, an appointment's. Unique. */
  id: string
  kind: 'visit' | 'appointment' | 'plan' | 'report'
  /** What the write is about; several of one subject go in their order. */
  subjectId: string
  householdId: string
  /** Whose it is, as shown when the household has left this phone meanwhile. */
  title: string
  /** The day that it speaks of. */
  day: LocalDate | null
  address: string
  bytes: string
  sha256: string
  frozenAt: number
  status: ItemStatus
  tries: number
  /** Not before this instant, unless a person asks. */
  nextTryAt: number
  problem: ItemProblem | null
  receipt: Receipt | null
  deliveredAt: number | null
  /** A newer item that says the same thing better, or `SERVERS_OWN`; this one needs nobody any more. */
  replacedBy: string | null
  /** Was delivered before and is offered once more, because the server may have lost it. */
  again?: boolean
}

/** In `replacedBy`: the trainer left what the server holds. */
export const SERVERS_OWN = 'server'

export type ItemSeed = Pick<Item, 'id' | 'kind' | 'subjectId' | 'householdId' | 'title' | 'day' | 'address'>

/** SHA-256, in hex, of the UTF-8 bytes of a text. */
export const fingerprint = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Freezes a body: from here on these bytes, and no others, are sent under this id. */
export function freeze(seed: ItemSeed, body: unknown, now: number): Item {
  const bytes = JSON.stringify(body)
  return {
    ...seed,
    bytes,
    sha256: fingerprint(bytes),
    frozenAt: now,
    status: 'waiting',
    tries: 0,
    nextTryAt: 0,
    problem: null,
    receipt: null,
    deliveredAt: null,
    replacedBy: null,
  }
}

/** Oldest first. Ids of one millisecond still sort by their making. */
export const inOrder = (items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => a.frozenAt - b.frozenAt || (a.id < b.id ? -1 : 1))

/**
 * The next item to send, or undefined: the oldest that waits and is due, whose subject has no older item still
 * on its way. An item that needs attention holds back only its own subject.
 * @param urgent a person asked: waiting times do not count
 * @param tried already tried in this round
 */
export function nextDue(
  items: readonly Item[],
  now: number,
  { urgent = false, tried = new Set<string>() }: { urgent?: boolean; tried?: ReadonlySet<string> } = {},
): Item | undefined {
  const blocked = new Set<string>()
  for (const item of inOrder(items)) {
    if (item.status === 'delivered' || item.replacedBy !== null) continue
    const due = item.status === 'waiting' && (urgent || item.nextTryAt <= now) && !tried.has(item.id)
    if (due && !blocked.has(item.subjectId)) return item
    blocked.add(item.subjectId)
  }
  return undefined
}
