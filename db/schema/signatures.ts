import { index, integer, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { caregivers, households } from './households.ts'
import { visits } from './visits.ts'

/** A trainer's own signature, drawn once (domain.md C1, 18). The newest is put under new records; older rows stay. */
export const trainerSignatures = table(
  'trainer_signatures',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    /** Of the bytes as the phone sent them: what a record names. */
    sha256: text('sha256').notNull(),
    /** Of the file in the data folder. */
    storedSha256: text('stored_sha256').notNull(),
    at: integer('at').notNull(),
  },
  t => [uniqueIndex('trainer_signatures_content').on(t.userId, t.sha256)],
)

/** How the caregiver rated one visit, on the programme's survey scale: for the coordinator only (domain.md C1, 19). */
export const visitRatings = table(
  'visit_ratings',
  {
    id: text('id').primaryKey(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id, { onDelete: 'restrict' }),
    revisionId: text('revision_id').notNull(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    caregiverId: text('caregiver_id')
      .notNull()
      .references(() => caregivers.id, { onDelete: 'restrict' }),
    value: integer('value').notNull(),
    at: integer('at').notNull(),
  },
  t => [index('visit_ratings_visit').on(t.visitId)],
)
