import type { PersonDatabase } from './database.ts'
import { type Outbox, openOutbox } from './outbox.ts'
import { storeIn } from './store.ts'
import { oneTabAtATime, sendAs } from './transport.ts'

/** The outbox of one person on this phone, over the network. */
export const outboxOf = (database: PersonDatabase, userId: string): Outbox =>
  openOutbox({
    store: storeIn(database),
    send: sendAs(userId),
    now: () => Date.now(),
    random: Math.random,
    alone: oneTabAtATime(`warmhand-outbox-${userId}`),
  })
