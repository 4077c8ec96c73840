import { integer, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'

/** Links to a trainer's calendar. Only a hash of the link's secret is kept; a revoked row stays. */
export const calendarLinks = table(
  'calendar_links',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    /** SHA-256 of the secret in the address. */
    secretHash: text('secret_hash').notNull(),
    at: integer('at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  t => [uniqueIndex('calendar_links_secret').on(t.secretHash)],
)
