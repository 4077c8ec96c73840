import { index, integer, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { sectionVersions } from './handbook.ts'
import { households } from './households.ts'

/** 家庭卡: the family's own door. Token and device are hashes; bound to one device at first use (settled.md 22). */
export const familyCards = table(
  'family_cards',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    tokenHash: text('token_hash').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
    deviceHash: text('device_hash'),
    boundAt: integer('bound_at'),
    revokedAt: integer('revoked_at'),
    revokedBy: text('revoked_by').references(() => users.id, { onDelete: 'restrict' }),
    revokedReason: text('revoked_reason'),
  },
  t => [
    uniqueIndex('family_cards_token').on(t.tokenHash),
    index('family_cards_household').on(t.householdId),
    index('family_cards_device').on(t.deviceHash),
  ],
)

/** 我已看过: who has seen that a section reads differently where it matters for safety. */
export const acknowledgements = table(
  'acknowledgements',
  {
    id: text('id').primaryKey(),
    sectionVersionId: text('section_version_id')
      .notNull()
      .references(() => sectionVersions.id, { onDelete: 'restrict' }),
    /** A keyed hash of the device; a family that is known is named too. */
    deviceKey: text('device_key').notNull(),
    householdId: text('household_id').references(() => households.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [uniqueIndex('acknowledgements_device').on(t.sectionVersionId, t.deviceKey)],
)
