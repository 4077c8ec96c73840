import { index, integer, table, text } from '../columns.ts'
import { users } from './accounts.ts'
import { households } from './households.ts'

/** What families say about the handbook (domain.md E3). */
export const feedback = table(
  'feedback',
  {
    id: text('id').primaryKey(),
    source: text('source').$type<'class' | 'visit' | 'reader' | 'expert' | 'followUp'>().notNull(),
    sectionCode: text('section_code'),
    editionId: text('edition_id'),
    kind: text('kind').notNull(),
    words: text('words').notNull(),
    householdId: text('household_id').references(() => households.id, { onDelete: 'restrict' }),
    visitId: text('visit_id'),
    classSessionId: text('class_session_id'),
    followUpId: text('follow_up_id'),
    onDate: text('on_date').notNull(),
    byUserId: text('by_user_id').references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [
    index('feedback_section').on(t.sectionCode),
    index('feedback_household').on(t.householdId),
    index('feedback_visit').on(t.visitId),
  ],
)

/**
 * One row per post without an account, kept apart from what was said: keyed hashes of the address and the device,
 * for a day.
 */
export const feedbackTries = table(
  'feedback_tries',
  {
    id: text('id').primaryKey(),
    addressKey: text('address_key').notNull(),
    deviceKey: text('device_key').notNull(),
    at: integer('at').notNull(),
  },
  t => [
    index('feedback_tries_address').on(t.addressKey, t.at),
    index('feedback_tries_device').on(t.deviceKey, t.at),
  ],
)

/** Several sentences that ask for the same. */
export const feedbackThemes = table('feedback_themes', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  byUserId: text('by_user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'restrict' }),
  at: integer('at').notNull(),
})

/** To which theme a sentence belongs; the latest row holds, without a theme it was taken out again. */
export const feedbackThemings = table(
  'feedback_themings',
  {
    id: text('id').primaryKey(),
    feedbackId: text('feedback_id')
      .notNull()
      .references(() => feedback.id, { onDelete: 'restrict' }),
    themeId: text('theme_id').references(() => feedbackThemes.id, { onDelete: 'restrict' }),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('feedback_themings_feedback').on(t.feedbackId)],
)

/** What a sender is answered: one row per sentence, all of a theme's at once. The latest holds. */
export const feedbackDecisions = table(
  'feedback_decisions',
  {
    id: text('id').primaryKey(),
    feedbackId: text('feedback_id')
      .notNull()
      .references(() => feedback.id, { onDelete: 'restrict' }),
    themeId: text('theme_id').references(() => feedbackThemes.id, { onDelete: 'restrict' }),
    decision: text('decision').$type<'adopt' | 'decline' | 'pending' | 'nothingToChange'>().notNull(),
    reason: text('reason'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [
    index('feedback_decisions_feedback').on(t.feedbackId),
    index('feedback_decisions_theme').on(t.themeId),
  ],
)
