import type { LogVisitInput } from '#lib/visits/schema.ts'
import { flag, index, integer, json, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { caregivers, households } from './households.ts'

/** A visit; what it says is in its revisions, what became of it in its reviews. */
export const visits = table(
  'visits',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    trainerId: text('trainer_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    caregiverId: text('caregiver_id')
      .notNull()
      .references(() => caregivers.id, { onDelete: 'restrict' }),
    /** Given by the server once, never reused (settled.md 14). Empty while only set aside. */
    recordNo: text('record_no'),
    /** The revision that holds. Empty while every revision was set aside. */
    currentRevisionId: text('current_revision_id'),
    receivedAt: integer('received_at').notNull(),
  },
  t => [
    index('visits_household').on(t.householdId),
    index('visits_trainer').on(t.trainerId),
    uniqueIndex('visits_record_no').on(t.recordNo),
  ],
)

/** Exactly what the phone sent, byte for byte, and where it stands (settled.md 11, 12). */
export const visitRevisions = table(
  'visit_revisions',
  {
    /** The phone's revision id; a second content under the same id gets `conflictOf`. */
    id: text('id').primaryKey(),
    revisionId: text('revision_id').notNull(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id, { onDelete: 'restrict' }),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    basedOn: text('based_on'),
    sha256: text('sha256').notNull(),
    bytes: text('bytes').notNull(),
    body: json('body').$type<LogVisitInput>().notNull(),
    visitDate: text('visit_date').notNull(),
    met: flag('met').notNull(),
    kind: text('kind').$type<'coaching' | 'makeup'>().notNull(),
    disposition: text('disposition').$type<'accepted' | 'setAside' | 'conflict'>().notNull(),
    dispositionReason: text('disposition_reason'),
    savedAt: integer('saved_at').notNull(),
    receivedAt: integer('received_at').notNull(),
    seq: integer('seq').notNull(),
    deviceId: text('device_id').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
  },
  t => [
    index('visit_revisions_visit').on(t.visitId),
    uniqueIndex('visit_revisions_seq').on(t.seq),
    uniqueIndex('visit_revisions_content').on(t.revisionId, t.sha256),
    index('visit_revisions_household').on(t.householdId),
  ],
)

export const visitReviews = table(
  'visit_reviews',
  {
    id: text('id').primaryKey(),
    visitId: text('visit_id')
      .notNull()
      .references(() => visits.id, { onDelete: 'restrict' }),
    revisionId: text('revision_id').notNull(),
    verdict: text('verdict')
      .$type<'approved' | 'returned' | 'voided' | 'approvalWithdrawn' | 'returnWithdrawn'>()
      .notNull(),
    comment: text('comment'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('visit_reviews_visit').on(t.visitId)],
)

/** Append-only history per caregiver (domain.md A7). Rows of a superseded revision no longer count. */
export const skillRatings = table(
  'skill_ratings',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    caregiverId: text('caregiver_id')
      .notNull()
      .references(() => caregivers.id, { onDelete: 'restrict' }),
    skillCode: text('skill_code').notNull(),
    level: integer('level').notNull(),
    place: text('place').$type<'class' | 'home' | 'simulated'>().notNull(),
    onDate: text('on_date').notNull(),
    visitId: text('visit_id').references(() => visits.id, { onDelete: 'restrict' }),
    revisionId: text('revision_id'),
    classSessionId: text('class_session_id'),
    steps: json('steps').$type<{ index: number; result: 'done' | 'prompted' | 'failed' }[]>(),
    trainerId: text('trainer_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('skill_ratings_household').on(t.householdId)],
)
