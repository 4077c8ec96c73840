import type { Item } from './item.ts'

/**
 * Which delivered items a server of this epoch may not have any more: it was restored from an older backup since
 * (reliability.md A7). A visit's receipt names its epoch; what else was sent is offered when the epoch that the phone
 * knew has changed.
 * @param before the epoch that the phone knew until now; undefined when it knew none
 */
export const lostInRestore =
  (epoch: string, before: string | undefined) =>
  (item: Pick<Item, 'kind' | 'receipt'>): boolean =>
    item.kind === 'visit'
      ? item.receipt?.epoch !== undefined && item.receipt.epoch !== epoch
      : before !== undefined && before !== epoch
