import type { SectionFile } from '#lib/handbook/schema.ts'
import { index, integer, json, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { households } from './households.ts'

export const editions = table(
  'editions',
  {
    id: text('id').primaryKey(),
    /** `2026-1` is the first edition of 2026 (domain.md E3). */
    code: text('code').notNull(),
    number: integer('number').notNull(),
    publishedOn: text('published_on'),
    publishedAt: integer('published_at'),
    note: text('note'),
    createdAt: integer('created_at').notNull(),
  },
  t => [uniqueIndex('editions_code').on(t.code)],
)

export const sectionVersions = table(
  'section_versions',
  {
    id: text('id').primaryKey(),
    sectionCode: text('section_code').notNull(),
    versionNo: integer('version_no').notNull(),
    content: json('content').$type<SectionFile>().notNull(),
    contentHash: text('content_hash').notNull(),
    reviewedBy: text('reviewed_by').references(() => users.id, { onDelete: 'restrict' }),
    reviewedOn: text('reviewed_on'),
    createdAt: integer('created_at').notNull(),
  },
  t => [uniqueIndex('section_versions_number').on(t.sectionCode, t.versionNo)],
)

export const editionSections = table(
  'edition_sections',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id, { onDelete: 'restrict' }),
    sectionCode: text('section_code').notNull(),
    sectionVersionId: text('section_version_id')
      .notNull()
      .references(() => sectionVersions.id, { onDelete: 'restrict' }),
  },
  t => [primaryKey({ columns: [t.editionId, t.sectionCode] })],
)

export const handbookDistributions = table(
  'handbook_distributions',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id, { onDelete: 'restrict' }),
    onDate: text('on_date').notNull(),
    visitId: text('visit_id'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('handbook_distributions_household').on(t.householdId)],
)

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
    onDate: text('on_date').notNull(),
    byUserId: text('by_user_id').references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('feedback_section').on(t.sectionCode)],
)

export const feedbackDecisions = table(
  'feedback_decisions',
  {
    id: text('id').primaryKey(),
    feedbackId: text('feedback_id')
      .notNull()
      .references(() => feedback.id, { onDelete: 'restrict' }),
    decision: text('decision').$type<'adopt' | 'decline' | 'pending' | 'nothingToChange'>().notNull(),
    reason: text('reason'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('feedback_decisions_feedback').on(t.feedbackId)],
)
