import { index, integer, json, table, text } from '../columns.ts'
import { users } from './accounts.ts'
import { elders, households } from './households.ts'
import { programmeVersions } from './programmes.ts'

/**
 * Two households that are one family entered twice. Their records go over to the kept one; `moved` names each row,
 * so that taking the merge back puts every one where it was.
 */
export const householdMerges = table(
  'household_merges',
  {
    id: text('id').primaryKey(),
    keptId: text('kept_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    mergedId: text('merged_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    /** `double`: one family twice in one year. `years`: the same elder of two years, linked as one person. */
    kind: text('kind').$type<'double' | 'years'>().notNull(),
    moved: json('moved').$type<Record<string, string[]>>().notNull(),
    elderBefore: text('elder_before')
      .notNull()
      .references(() => elders.id, { onDelete: 'restrict' }),
    reason: text('reason').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('household_merges_kept').on(t.keptId), index('household_merges_merged').on(t.mergedId)],
)

/** A merge that was taken back. */
export const householdMergeReversals = table(
  'household_merge_reversals',
  {
    id: text('id').primaryKey(),
    mergeId: text('merge_id')
      .notNull()
      .references(() => householdMerges.id, { onDelete: 'restrict' }),
    reason: text('reason').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('household_merge_reversals_merge').on(t.mergeId)],
)

/** Two households that look alike and are two families: not asked again. */
export const notDuplicates = table(
  'not_duplicates',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    otherId: text('other_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    reason: text('reason').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('not_duplicates_household').on(t.householdId)],
)

/** A household that goes on under another version of its programme. */
export const versionMoves = table(
  'version_moves',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    fromVersionId: text('from_version_id')
      .notNull()
      .references(() => programmeVersions.id, { onDelete: 'restrict' }),
    toVersionId: text('to_version_id')
      .notNull()
      .references(() => programmeVersions.id, { onDelete: 'restrict' }),
    reason: text('reason').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('version_moves_household').on(t.householdId)],
)
