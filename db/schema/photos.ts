import { index, integer, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { households } from './households.ts'
import { visits } from './visits.ts'

const arrival = {
  id: text('id').primaryKey(),
  visitId: text('visit_id')
    .notNull()
    .references(() => visits.id, { onDelete: 'restrict' }),
  householdId: text('household_id')
    .notNull()
    .references(() => households.id, { onDelete: 'restrict' }),
  /** Of the bytes as the phone sent them: what the record names. */
  sha256: text('sha256').notNull(),
  /** Bytes as sent. */
  size: integer('size').notNull(),
  byUserId: text('by_user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'restrict' }),
  at: integer('at').notNull(),
}

/** Photos that arrived. The picture itself is a file of its own, drawn anew from what was sent. */
export const visitPhotos = table(
  'visit_photos',
  {
    ...arrival,
    /** Of the file in the data folder, which has this name. */
    storedSha256: text('stored_sha256').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
  },
  t => [
    uniqueIndex('visit_photos_content').on(t.visitId, t.sha256),
    index('visit_photos_household').on(t.householdId),
    index('visit_photos_stored').on(t.storedSha256),
  ],
)

/** Files that came for a visit and were not taken, with why: so that the desk sees what the phone still holds. */
export const photoRefusals = table('photo_refusals', { ...arrival, reason: text('reason').notNull() }, t => [
  uniqueIndex('photo_refusals_content').on(t.visitId, t.sha256, t.reason),
])
