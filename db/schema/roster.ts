import { index, integer, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { households } from './households.ts'
import { programmes } from './programmes.ts'

/** 名册导入: one file, with how many of its rows went in. The file itself is not kept. */
export const importBatches = table(
  'import_batches',
  {
    id: text('id').primaryKey(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id, { onDelete: 'restrict' }),
    fileName: text('file_name').notNull(),
    source: text('source').$type<'xlsx' | 'csv' | 'paste'>().notNull(),
    rowsRead: integer('rows_read').notNull(),
    rowsImported: integer('rows_imported').notNull(),
    rowsBad: integer('rows_bad').notNull(),
    rowsHeld: integer('rows_held').notNull(),
    rowsSkipped: integer('rows_skipped').notNull(),
    /** Over the rows and decisions, so that the same import sent again is known. */
    contentHash: text('content_hash').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('import_batches_programme').on(t.programmeId)],
)

export const importedHouseholds = table(
  'imported_households',
  {
    householdId: text('household_id')
      .primaryKey()
      .references(() => households.id, { onDelete: 'restrict' }),
    batchId: text('batch_id')
      .notNull()
      .references(() => importBatches.id, { onDelete: 'restrict' }),
    /** The row's number in the file. */
    line: integer('line').notNull(),
  },
  t => [index('imported_households_batch').on(t.batchId)],
)

/** A whole batch taken back: its households are withdrawn as imported by mistake, nothing is deleted. */
export const importUndos = table(
  'import_undos',
  {
    id: text('id').primaryKey(),
    batchId: text('batch_id')
      .notNull()
      .references(() => importBatches.id, { onDelete: 'restrict' }),
    reason: text('reason').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [uniqueIndex('import_undos_batch').on(t.batchId)],
)
