import type { SectionFile } from '#lib/handbook/schema.ts'
import { flag, index, integer, json, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { caregivers, households } from './households.ts'

/** Once published it never changes again: triggers of migration `sealed_editions` hold that (both engines). */
export const editions = table(
  'editions',
  {
    id: text('id').primaryKey(),
    /** `2026-1` is the first edition of 2026 (domain.md E3). */
    code: text('code').notNull(),
    number: integer('number').notNull(),
    publishedOn: text('published_on'),
    publishedAt: integer('published_at'),
    /** 修订说明. */
    note: text('note'),
    publishedBy: text('published_by').references(() => users.id, { onDelete: 'restrict' }),
    createdAt: integer('created_at').notNull(),
  },
  t => [uniqueIndex('editions_code').on(t.code)],
)

/** A text of a section. In a published edition it takes one signature and nothing else. */
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
    /** The proposal that it was made from; empty for the text that the product ships. */
    proposalId: text('proposal_id'),
    /** Readers of the text before see it and confirm (domain.md E3). */
    safetyCritical: flag('safety_critical'),
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

/**
 * That a section of an edition was opened, once for each reader. The key names a family or a device within this edition only: how
 * many read is known, who read what is not, and no reader can be followed from one edition to the next.
 */
export const sectionReadings = table(
  'section_readings',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id, { onDelete: 'restrict' }),
    sectionCode: text('section_code').notNull(),
    readerKey: text('reader_key').notNull(),
    kind: text('kind').$type<'household' | 'device'>().notNull(),
  },
  t => [primaryKey({ columns: [t.editionId, t.sectionCode, t.readerKey] })],
)

/** A section read aloud by a person: of one text in one language, so that no recording outlives its words. */
export const voiceRecordings = table(
  'voice_recordings',
  {
    id: text('id').primaryKey(),
    sectionVersionId: text('section_version_id')
      .notNull()
      .references(() => sectionVersions.id, { onDelete: 'restrict' }),
    locale: text('locale').$type<'zh-CN' | 'en'>().notNull(),
    /** Of the file in the data folder, which has this name. */
    sha256: text('sha256').notNull(),
    mediaType: text('media_type').notNull(),
    /** Bytes. */
    size: integer('size').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => users.id, { onDelete: 'restrict' }),
  },
  t => [
    index('voice_recordings_text').on(t.sectionVersionId, t.locale),
    index('voice_recordings_file').on(t.sha256),
  ],
)

/** 发放签收 (domain.md E3): paper that a family was given. What was recorded by mistake is taken back, never deleted. */
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
    /** Empty for a book, which is all that a visit records. */
    kind: text('kind').$type<'book' | 'booklet' | 'pages' | 'cards'>(),
    /** The sections of a booklet or of single pages; empty for the whole book. */
    sections: json('sections').$type<string[]>(),
    copies: integer('copies'),
    /** Who took it, and whether she signed the printed sheet; empty where a visit's record is signed instead. */
    caregiverId: text('caregiver_id').references(() => caregivers.id, { onDelete: 'restrict' }),
    signed: flag('signed'),
    classSessionId: text('class_session_id'),
    withdrawnAt: integer('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => users.id, { onDelete: 'restrict' }),
    withdrawnReason: text('withdrawn_reason'),
  },
  t => [index('handbook_distributions_household').on(t.householdId)],
)
