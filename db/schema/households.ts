import { flag, index, integer, json, table, text, uniqueIndex } from '../columns.ts'
import { users } from './accounts.ts'
import { programmes, programmeVersions } from './programmes.ts'

const person = {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  sex: text('sex').$type<'female' | 'male'>().notNull(),
  birthDate: text('birth_date').notNull(),
  idNumber: text('id_number'),
  idHash: text('id_hash'),
  isTest: flag('is_test').notNull(),
  createdAt: integer('created_at').notNull(),
}

export const elders = table('elders', { ...person, conditions: text('conditions') }, t => [
  index('elders_id_hash').on(t.idHash),
])

export const caregivers = table('caregivers', { ...person, phone: text('phone') }, t => [
  index('caregivers_id_hash').on(t.idHash),
])

/** Elder × primary caregiver × programme (domain.md A10). Status and trainer are derived from rows. */
export const households = table(
  'households',
  {
    id: text('id').primaryKey(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id, { onDelete: 'restrict' }),
    programmeVersionId: text('programme_version_id')
      .notNull()
      .references(() => programmeVersions.id, { onDelete: 'restrict' }),
    elderId: text('elder_id')
      .notNull()
      .references(() => elders.id, { onDelete: 'restrict' }),
    studentNo: text('student_no').notNull(),
    /**
     * 1–100; empty until approved. Whoever leaves keeps it as the last seat: who holds it now follows from the status,
     * and a replacement takes the same number (settled.md 6).
     */
    seat: integer('seat'),
    streetCode: text('street_code').notNull(),
    community: text('community').notNull(),
    address: text('address').notNull(),
    specialCategory: text('special_category'),
    source: text('source').$type<'self' | 'community' | 'import'>().notNull(),
    appliedOn: text('applied_on').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  t => [
    uniqueIndex('households_student_no').on(t.studentNo),
    index('households_programme').on(t.programmeId),
  ],
)

/** Who cares, since when; the latest primary row is the present main caregiver (domain.md A2). */
export const householdMembers = table(
  'household_members',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    caregiverId: text('caregiver_id')
      .notNull()
      .references(() => caregivers.id, { onDelete: 'restrict' }),
    standing: text('standing').$type<'primary' | 'secondary'>().notNull(),
    relation: text('relation').notNull(),
    since: text('since').notNull(),
    until: text('until'),
    createdAt: integer('created_at').notNull(),
  },
  t => [index('household_members_household').on(t.householdId)],
)

/** Which trainer a household has, `from` inclusive, until the next row's `from`. */
export const assignments = table(
  'assignments',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    trainerId: text('trainer_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    fromDate: text('from_date').notNull(),
    /** Exclusive; null while the assignment is open. Closed once, when the next one is made. */
    untilDate: text('until_date'),
    reason: text('reason'),
    assignedBy: text('assigned_by').references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('assignments_household').on(t.householdId), index('assignments_trainer').on(t.trainerId)],
)

export const statusEvents = table(
  'status_events',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    position: integer('position').notNull(),
    status: text('status').notNull(),
    onDate: text('on_date').notNull(),
    reasonCode: text('reason_code'),
    note: text('note'),
    byUserId: text('by_user_id').references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [uniqueIndex('status_events_position').on(t.householdId, t.position)],
)

/** What a trainer says from the phone of a change at home (settled.md 16); the coordinator draws the consequence. */
export const householdReports = table(
  'household_reports',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    kind: text('kind').$type<'elderDied' | 'hospital' | 'moved' | 'caregiverChanged'>().notNull(),
    onDate: text('on_date').notNull(),
    note: text('note'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('household_reports_household').on(t.householdId)],
)

/** That somebody at the desk saw to a report. */
export const householdReportAnswers = table('household_report_answers', {
  reportId: text('report_id')
    .primaryKey()
    .references(() => householdReports.id, { onDelete: 'restrict' }),
  note: text('note'),
  byUserId: text('by_user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'restrict' }),
  at: integer('at').notNull(),
})

export const consents = table(
  'consents',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    kind: text('kind').$type<'personal' | 'health' | 'photo'>().notNull(),
    granted: flag('granted').notNull(),
    textVersion: text('text_version').notNull(),
    signedBy: text('signed_by').notNull(),
    asGuardian: flag('as_guardian').notNull(),
    onDate: text('on_date').notNull(),
    byUserId: text('by_user_id').references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('consents_household').on(t.householdId)],
)

export const eligibilityReviews = table(
  'eligibility_reviews',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    approved: flag('approved').notNull(),
    reasonCode: text('reason_code'),
    evidence: json('evidence').$type<string[]>().notNull(),
    note: text('note'),
    onDate: text('on_date').notNull(),
    byUserId: text('by_user_id').references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('eligibility_reviews_household').on(t.householdId)],
)

export const needsAssessments = table(
  'needs_assessments',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    abilityLevel: text('ability_level').notNull(),
    abilityScore: integer('ability_score'),
    assessedOn: text('assessed_on').notNull(),
    assessorOrg: text('assessor_org'),
    provisional: flag('provisional').notNull(),
    needsTags: json('needs_tags').$type<string[]>().notNull(),
    byUserId: text('by_user_id').references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('needs_assessments_household').on(t.householdId)],
)

/** The plan is derived (core + matching tags); these rows waive, restore or add one skill. */
export const planDecisions = table(
  'plan_decisions',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    skillCode: text('skill_code').notNull(),
    decision: text('decision').$type<'waive' | 'restore' | 'add'>().notNull(),
    reason: text('reason').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('plan_decisions_household').on(t.householdId)],
)

/** The next date agreed with the family. The latest by `basisDate`, then `at`, is the one that holds. */
export const appointments = table(
  'appointments',
  {
    id: text('id').primaryKey(),
    householdId: text('household_id')
      .notNull()
      .references(() => households.id, { onDelete: 'restrict' }),
    onDate: text('on_date'),
    atTime: text('at_time'),
    noDateReason: text('no_date_reason'),
    basisDate: text('basis_date').notNull(),
    visitId: text('visit_id'),
    revisionId: text('revision_id'),
    reason: text('reason'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('appointments_household').on(t.householdId)],
)
