import type { StuckRecord } from '#lib/phones/schema.ts'
import { flag, index, integer, json, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'

/**
 * What each phone last reported of one person's queue. Not evidence: a phone says it of itself, and the newest report
 * takes the place of the one before.
 */
export const phones = table(
  'phones',
  {
    id: text('id').primaryKey(),
    deviceId: text('device_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    waiting: integer('waiting').notNull(),
    filesWaiting: integer('files_waiting').notNull(),
    attention: integer('attention').notNull(),
    oldestAt: integer('oldest_at'),
    deliveredAt: integer('delivered_at'),
    stuck: json('stuck').$type<StuckRecord[]>().notNull(),
    offline: text('offline').$type<'on' | 'off'>().notNull(),
    persisted: flag('persisted'),
    build: text('build').notNull(),
    /** UTC milliseconds, the server's clock. */
    reportedAt: integer('reported_at').notNull(),
  },
  t => [uniqueIndex('phones_device_user').on(t.deviceId, t.userId), index('phones_user').on(t.userId)],
)
