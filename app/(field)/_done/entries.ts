import type { FieldDone, FieldPack } from '#lib/field/schema.ts'
import type { OpenVisit } from '#lib/visits/receipt.ts'
import type { Difference } from '#lib/visits/rules.ts'
import { type Item, type ItemProblem, inOrder } from '../_outbox/item.ts'
import { openItems } from '../_outbox/standing.ts'

/** What the list of own records shows: what needs a person, what waits, what the server has. */
export interface Entries {
  attention: Item[]
  waiting: Item[]
  /** Delivered after the pack was fetched: the server has them, the pack does not say so yet. */
  fresh: Item[]
  done: FieldDone[]
  /** Records that were not taken and whose place another has: kept, sent no more. */
  beside: Item[]
}

/** Sorts all records of the phone and of the pack; nothing is left out, nothing shows twice. */
export function entriesOf(
  pack: Pick<FieldPack, 'done'>,
  fetchedAt: number,
  queue: readonly Item[],
  sent: readonly Item[],
): Entries {
  const open = inOrder(openItems(queue))
  return {
    attention: open.filter(item => item.status === 'needsAttention'),
    waiting: open.filter(item => item.status !== 'needsAttention'),
    fresh: sent.filter(item => item.status === 'delivered' && (item.deliveredAt ?? 0) > fetchedAt),
    done: pack.done.filter(({ visitId }) => !open.some(item => item.again && item.subjectId === visitId)),
    beside: sent.filter(item => item.replacedBy !== null && item.status !== 'delivered'),
  }
}

/** What a 409 brings besides its sentence (lib/visits/delivery.ts). */
export interface Conflict {
  reason: 'otherContent' | 'staleBase' | 'voided'
  current: { revisionId: string; body: OpenVisit }
  differences: Difference[]
}

/** The conflict in a refused record's answer; null when it was refused for another reason. */
export function conflictIn(problem: ItemProblem | null): Conflict | null {
  if (problem?.status !== 409) return null
  const { reason, current, differences } = problem.extra as Partial<Conflict>
  return reason && current && differences ? { reason, current, differences } : null
}

export type WayOut = 'stale' | 'voided' | 'fields' | 'notYours' | 'tooLarge' | 'other'

/** What a person can do about a refused record. */
export function wayOut(problem: ItemProblem | null): WayOut {
  const conflict = conflictIn(problem)
  if (conflict) return conflict.reason === 'voided' ? 'voided' : 'stale'
  switch (problem?.status) {
    case 422:
      return 'fields'
    case 413:
      return 'tooLarge'
    case 403:
    case 404:
      return 'notYours'
    default:
      return 'other'
  }
}
