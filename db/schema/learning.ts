import { flag, index, integer, json, table, text } from '../columns.ts'
import { users } from './accounts.ts'
import { editions } from './handbook.ts'
import { caregivers, households } from './households.ts'
import { programmes } from './programmes.ts'

export const classSessions = table(
  'class_sessions',
  {
    id: text('id').primaryKey(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id, { onDelete: 'restrict' }),
    heldOn: text('held_on').notNull(),
    startAt: text('start_at').notNull(),
    endAt: text('end_at').notNull(),
    place: text('place').notNull(),
    teacherId: text('teacher_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    moduleCodes: json('module_codes').$type<string[]>().notNull(),
    /** The edition of the handbook that was taught from. */
    editionId: text('edition_id').references(() => editions.id, { onDelete: 'restrict' }),
    note: text('note'),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('class_sessions_programme').on(t.programmeId)],
)

/** Append-only; the latest row per session and household holds. */
export const attendances = table(
  'attendances',
  {
    id: text('id').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => classSessions.id, { onDelete: 'restrict' }),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    caregiverId: text('caregiver_id')
      .notNull()
      .references(() => caregivers.id, { onDelete: 'restrict' }),
    presence: text('presence').$type<'present' | 'late' | 'absent'>().notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('attendances_session').on(t.sessionId), index('attendances_household').on(t.householdId)],
)

const evidence = {
  id: text('id').primaryKey(),
  householdId: text('household_id')
    .notNull()
    .references(() => households.id, { onDelete: 'restrict' }),
  caregiverId: text('caregiver_id')
    .notNull()
    .references(() => caregivers.id, { onDelete: 'restrict' }),
  onDate: text('on_date').notNull(),
  /** A correction names the row that it replaces; the old one stays. */
  replaces: text('replaces'),
  byUserId: text('by_user_id').references(() => users.id, { onDelete: 'restrict' }),
  at: integer('at').notNull(),
}

export const testAttempts = table(
  'test_attempts',
  {
    ...evidence,
    kind: text('kind').$type<'pre' | 'post'>().notNull(),
    form: text('form').$type<'A' | 'B'>().notNull(),
    score: integer('score').notNull(),
    administeredBy: text('administered_by').$type<'self' | 'trainer' | 'coordinator'>().notNull(),
  },
  t => [index('test_attempts_household').on(t.householdId)],
)

/** 满意度调查 (domain.md B5): eight answers of 1–5. Trainers never see a single one. */
export const surveyResponses = table(
  'survey_responses',
  {
    ...evidence,
    answers: json('answers').$type<number[]>().notNull(),
    remark: text('remark'),
    filledBy: text('filled_by').$type<'self' | 'proxy'>().notNull(),
  },
  t => [index('survey_responses_household').on(t.householdId)],
)

export const followUps = table(
  'follow_ups',
  {
    ...evidence,
    channel: text('channel').$type<'phone' | 'home'>().notNull(),
    answered: flag('answered').notNull(),
    outcome: text('outcome'),
    answers: json('answers').$type<Record<string, string>>(),
  },
  t => [index('follow_ups_household').on(t.householdId)],
)

/** 照护压力自查 (domain.md B3): for the coordinator only (settled.md 15). */
export const stressChecks = table(
  'stress_checks',
  {
    ...evidence,
    visitId: text('visit_id'),
    revisionId: text('revision_id'),
    refused: flag('refused').notNull(),
    answers: json('answers').$type<number[]>(),
    score: integer('score'),
  },
  t => [index('stress_checks_household').on(t.householdId)],
)

/** What was answered in a test on a screen, item by item: `test_attempts` holds the marks. */
export const testSheets = table('test_sheets', {
  attemptId: text('attempt_id')
    .primaryKey()
    .references(() => testAttempts.id, { onDelete: 'restrict' }),
  /** The chosen option per item; an item that was left out is absent. */
  answers: json('answers').$type<Record<string, string>>().notNull(),
  /** Somebody else pressed the answers that the caregiver said. */
  proxy: flag('proxy').notNull(),
})
