import { index, integer, table, text } from '../columns.ts'
import { users } from './accounts.ts'
import { households } from './households.ts'
import { visits } from './visits.ts'

const flagColumns = {
  id: text('id').primaryKey(),
  householdId: text('household_id')
    .notNull()
    .references(() => households.id, { onDelete: 'restrict' }),
  visitId: text('visit_id').references(() => visits.id, { onDelete: 'restrict' }),
  revisionId: text('revision_id'),
  riskType: text('risk_type').notNull(),
  level: text('level').$type<'attention' | 'high' | 'urgent'>().notNull(),
  note: text('note'),
  onDate: text('on_date').notNull(),
  raisedBy: text('raised_by')
    .notNull()
    .references(() => users.id, { onDelete: 'restrict' }),
  raisedAt: integer('raised_at').notNull(),
}

const eventColumns = {
  id: text('id').primaryKey(),
  step: text('step').$type<'acknowledged' | 'actioned' | 'closed'>().notNull(),
  note: text('note'),
  byUserId: text('by_user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'restrict' }),
  at: integer('at').notNull(),
}

export const riskFlags = table('risk_flags', flagColumns, t => [
  index('risk_flags_household').on(t.householdId),
])

export const riskEvents = table(
  'risk_events',
  {
    ...eventColumns,
    flagId: text('flag_id')
      .notNull()
      .references(() => riskFlags.id, { onDelete: 'restrict' }),
  },
  t => [index('risk_events_flag').on(t.flagId)],
)

/**
 * 虐待/忽视疑似 and 照护者情绪危机, apart from everything else, so that no ordinary query can meet them
 * (settled.md 2, domain.md C3).
 */
export const restrictedFlags = table('restricted_flags', flagColumns, t => [
  index('restricted_flags_household').on(t.householdId),
])

export const restrictedEvents = table(
  'restricted_events',
  {
    ...eventColumns,
    flagId: text('flag_id')
      .notNull()
      .references(() => restrictedFlags.id, { onDelete: 'restrict' }),
  },
  t => [index('restricted_events_flag').on(t.flagId)],
)
