import { index, integer, json, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { households } from './households.ts'
import { programmeVersions } from './programmes.ts'

/** The coordinator's judgement 结业 (settled.md 4). Undone by a row, never by deletion. */
export const completions = table(
  'completions',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    certificateNo: text('certificate_no').notNull(),
    onDate: text('on_date').notNull(),
    /** What the rule said at that moment: item keys and states, so that later evidence can be compared. */
    items: json('items').$type<{ key: string; state: string }[]>().notNull(),
    /** The version of the programme under which it was judged; null in rows from before this was kept. */
    programmeVersionId: text('programme_version_id').references(() => programmeVersions.id, {
      onDelete: 'restrict',
    }),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [
    uniqueIndex('completions_certificate').on(t.certificateNo),
    index('completions_household').on(t.householdId),
  ],
)

export const completionReversals = table('completion_reversals', {
  id: text('id').primaryKey(),
  completionId: text('completion_id')
    .notNull()
    .references(() => completions.id, { onDelete: 'restrict' }),
  reason: text('reason').notNull(),
  byUserId: text('by_user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'restrict' }),
  at: integer('at').notNull(),
})

/** One item of the rule set aside with a written reason (domain.md A8). */
export const completionOverrides = table(
  'completion_overrides',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    itemKey: text('item_key').notNull(),
    reason: text('reason').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
    withdrawnBy: text('withdrawn_by'),
  },
  t => [index('completion_overrides_household').on(t.householdId)],
)

/** A certificate issued anew (lost, damaged, misprinted): the paper before it stops being valid. */
export const certificateReissues = table(
  'certificate_reissues',
  {
    id: text('id').primaryKey(),
    completionId: text('completion_id')
      .notNull()
      .references(() => completions.id, { onDelete: 'restrict' }),
    /** 2 for the first paper issued anew: the first certificate needs no row. */
    issue: integer('issue').notNull(),
    reason: text('reason').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [uniqueIndex('certificate_reissues_issue').on(t.completionId, t.issue)],
)
