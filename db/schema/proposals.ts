import type { SectionFile } from '#lib/handbook/schema.ts'
import { flag, index, integer, json, primaryKey, table, text } from '../columns.ts'
import { users } from './accounts.ts'
import { feedbackThemes } from './feedback.ts'
import { sectionVersions } from './handbook.ts'

/** 修订建议: another text of a section, from the first keystroke to the version that it became (domain.md E3). */
export const proposals = table(
  'proposals',
  {
    id: text('id').primaryKey(),
    sectionCode: text('section_code').notNull(),
    baseVersionId: text('base_version_id')
      .notNull()
      .references(() => sectionVersions.id, { onDelete: 'restrict' }),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('proposals_section').on(t.sectionCode)],
)

/** Every text that came in; one with an older base is kept beside (`conflict`), never lost. */
export const proposalSaves = table(
  'proposal_saves',
  {
    id: text('id').primaryKey(),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'restrict' }),
    /** The save that was on the screen; empty for the first. */
    basedOn: text('based_on'),
    content: json('content').$type<SectionFile>().notNull(),
    disposition: text('disposition').$type<'accepted' | 'conflict'>().notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('proposal_saves_proposal').on(t.proposalId, t.at)],
)

/** Why a passage changes: a theme of what families said, or words. The latest row per passage holds. */
export const proposalReasons = table(
  'proposal_reasons',
  {
    id: text('id').primaryKey(),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'restrict' }),
    /** The passage as it reads now; one that is taken out is named by what it said. */
    passage: text('passage').notNull(),
    themeId: text('theme_id').references(() => feedbackThemes.id, { onDelete: 'restrict' }),
    words: text('words'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('proposal_reasons_proposal').on(t.proposalId), index('proposal_reasons_theme').on(t.themeId)],
)

/** What became of a proposal, in order; each step names the text that it is about. */
export const proposalSteps = table(
  'proposal_steps',
  {
    id: text('id').primaryKey(),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'restrict' }),
    saveId: text('save_id')
      .notNull()
      .references(() => proposalSaves.id, { onDelete: 'restrict' }),
    step: text('step').$type<'submitted' | 'returned' | 'accepted' | 'withdrawn'>().notNull(),
    note: text('note'),
    safetyCritical: flag('safety_critical'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('proposal_steps_proposal').on(t.proposalId)],
)

/** Who has a proposal open now: the last sign of life of each. */
export const proposalEditors = table(
  'proposal_editors',
  {
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id, { onDelete: 'restrict' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    lastSeenAt: integer('last_seen_at').notNull(),
  },
  t => [primaryKey({ columns: [t.proposalId, t.userId] })],
)
