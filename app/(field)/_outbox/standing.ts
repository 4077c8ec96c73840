import { millisecondsInDay } from 'date-fns/constants'
import type { DeliveryState } from '#app/_ui/delivery-chip.tsx'
import type { Item } from './item.ts'

/** Where one record is, as the chip says it. Received only against the server's receipt. */
export function stateOf(item: Pick<Item, 'status'>): DeliveryState {
  switch (item.status) {
    case 'delivered':
      return 'received'
    case 'needsAttention':
      return 'attention'
    case 'sending':
      return 'sending'
    case 'waiting':
      return 'onPhone'
  }
}

/** Items that are still somebody's concern: a replaced one is not. */
export const openItems = (queue: readonly Item[]): Item[] => queue.filter(item => item.replacedBy === null)

export interface Standing {
  state: DeliveryState
  /** How many records the words are about. */
  count: number
}

/** All records together, the gravest first: need a person, are being sent, wait; else everything was received. */
export function standingOf(queue: readonly Item[]): Standing {
  const open = openItems(queue)
  const count = (status: Item['status']) => open.filter(item => item.status === status).length
  if (count('needsAttention') > 0) return { state: 'attention', count: count('needsAttention') }
  if (count('sending') > 0) return { state: 'sending', count: open.length }
  if (open.length > 0) return { state: 'onPhone', count: open.length }
  return { state: 'received', count: 0 }
}

/** After so many days a record that is still here is grave: a browser may clear what lay untouched for a week. */
const GRAVE_DAYS = 3

/** Records that have waited for a day or more, and for how many days the trainer is told; null when there are none. */
export function waitingLong(
  queue: readonly Item[],
  now: number,
): { days: 1 | typeof GRAVE_DAYS; count: number } | null {
  const older = (days: number) =>
    openItems(queue).filter(({ frozenAt }) => now - frozenAt >= days * millisecondsInDay).length
  if (older(GRAVE_DAYS) > 0) return { days: GRAVE_DAYS, count: older(GRAVE_DAYS) }
  return older(1) > 0 ? { days: 1, count: older(1) } : null
}
