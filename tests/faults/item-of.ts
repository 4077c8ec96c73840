import type { Item } from '#app/(field)/_outbox/item.ts'
import { homes } from '../visits/fixture.ts'
import type { Frozen } from './world.ts'

/** A record as it waits in a phone's queue: with the fields that every version of the app has known. */
export const itemOf = (one: Frozen, frozenAt: number): Item => ({
  id: one.id,
  kind: 'visit',
  subjectId: one.path.split('/')[3]!,
  householdId: homes.wang.id,
  title: '王桂英',
  day: null,
  address: one.path,
  bytes: one.bytes,
  sha256: one.sha256,
  frozenAt,
  status: 'waiting',
  tries: 0,
  nextTryAt: 0,
  problem: null,
  receipt: null,
  deliveredAt: null,
  replacedBy: null,
})
