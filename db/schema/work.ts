import type { MatterKind } from '#lib/work/schema.ts'
import { index, integer, table, text } from '../columns.ts'
import { users } from './accounts.ts'
import { households } from './households.ts'

/** A filter of 待办 that somebody gave a name. Taken away by a mark, never deleted. */
export const savedViews = table(
  'saved_views',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    name: text('name').notNull(),
    /** The query of the address, without the question mark. */
    query: text('query').notNull(),
    at: integer('at').notNull(),
    removedAt: integer('removed_at'),
  },
  t => [index('saved_views_user').on(t.userId)],
)

/** Somebody asks a colleague to see to one matter of one family; never a message to the family. */
export const reminders = table(
  'reminders',
  {
    id: text('id').primaryKey(),
    /** Those sent with one press have one batch. */
    batchId: text('batch_id').notNull(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    matter: text('matter').$type<MatterKind>().notNull(),
    toUserId: text('to_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    note: text('note'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [
    index('reminders_household').on(t.householdId),
    index('reminders_to').on(t.toUserId, t.at),
    index('reminders_batch').on(t.batchId),
  ],
)

/** Where the digest of reminders goes; the latest row per person holds, an empty one ends it. */
export const digestAddresses = table(
  'digest_addresses',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    email: text('email'),
    at: integer('at').notNull(),
  },
  t => [index('digest_addresses_user').on(t.userId)],
)

/** One row per digest that was handed to a mail server or a text message gate, or that it refused. */
export const digestDeliveries = table(
  'digest_deliveries',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    channel: text('channel').$type<'email' | 'sms'>().notNull(),
    reminders: integer('reminders').notNull(),
    outcome: text('outcome').$type<'sent' | 'refused'>().notNull(),
    at: integer('at').notNull(),
  },
  t => [index('digest_deliveries_user').on(t.userId, t.at)],
)
