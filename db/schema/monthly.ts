import { index, integer, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { programmes, programmeVersions } from './programmes.ts'

/**
 * 培训进度月报 as it was closed: number 1 of a month is the report, each later one an amendment. The rows that its
 * figures are made of are kept as text, with a hash over them and a seal that only this installation can make; no
 * row is ever changed.
 */
export const monthlyReports = table(
  'monthly_reports',
  {
    id: text('id').primaryKey(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id, { onDelete: 'restrict' }),
    /** `2026-11`. */
    month: text('month').notNull(),
    number: integer('number').notNull(),
    programmeVersionId: text('programme_version_id')
      .notNull()
      .references(() => programmeVersions.id, { onDelete: 'restrict' }),
    snapshot: text('snapshot').notNull(),
    sha256: text('sha256').notNull(),
    seal: text('seal').notNull(),
    /** 问题与下步措施; of an amendment: why. */
    note: text('note').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [
    uniqueIndex('monthly_reports_number').on(t.programmeId, t.month, t.number),
    index('monthly_reports_programme').on(t.programmeId),
  ],
)
