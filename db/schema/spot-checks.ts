import { flag, index, integer, json, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { households } from './households.ts'
import { programmes } from './programmes.ts'

/** One household of the list from which was drawn. */
export interface DrawnFrom {
  householdId: string
  studentNo: string
  streetCode: string
}

/**
 * 抽查: one draw by lot, with all that is needed to repeat it: the list from which was drawn and the seed. Never
 * changed and never deleted, so that nobody draws until the result pleases.
 */
export const spotDraws = table(
  'spot_draws',
  {
    id: text('id').primaryKey(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id, { onDelete: 'restrict' }),
    /** 1, 2, … within the programme. */
    number: integer('number').notNull(),
    /** Percent of the list. */
    share: integer('share').notNull(),
    /** Whoever was drawn earlier in the year is not on the list. */
    fresh: flag('fresh').notNull(),
    seed: text('seed').notNull(),
    frame: json('frame').$type<DrawnFrom[]>().notNull(),
    drawn: json('drawn').$type<string[]>().notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [uniqueIndex('spot_draws_number').on(t.programmeId, t.number)],
)

/** What a call or a visit to a drawn household found; a correction names the row that it replaces. */
export const spotChecks = table(
  'spot_checks',
  {
    id: text('id').primaryKey(),
    drawId: text('draw_id')
      .notNull()
      .references(() => spotDraws.id, { onDelete: 'restrict' }),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    channel: text('channel').$type<'phone' | 'visit'>().notNull(),
    onDate: text('on_date').notNull(),
    outcome: text('outcome').$type<'agrees' | 'deviates' | 'notReached'>().notNull(),
    deviations: json('deviations').$type<string[]>().notNull(),
    remark: text('remark'),
    replaces: text('replaces'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('spot_checks_draw').on(t.drawId), index('spot_checks_household').on(t.householdId)],
)

/** What is done about a deviation: agreed with whom and until when, then closed with what came of it. */
export const spotSteps = table(
  'spot_steps',
  {
    id: text('id').primaryKey(),
    checkId: text('check_id')
      .notNull()
      .references(() => spotChecks.id, { onDelete: 'restrict' }),
    kind: text('kind').$type<'planned' | 'closed'>().notNull(),
    words: text('words').notNull(),
    dueOn: text('due_on'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('spot_steps_check').on(t.checkId)],
)
