import { index, integer, json, table, text } from '../columns.ts'

/** Written by `command()` in the same transaction, only if rows changed. No health data, no typed text. */
export const auditLog = table(
  'audit_log',
  {
    id: text('id').primaryKey(),
    at: integer('at').notNull(),
    actorId: text('actor_id'),
    actorRole: text('actor_role'),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    householdId: text('household_id'),
    details: json('details').$type<Record<string, string | number | boolean | null>>(),
  },
  t => [
    index('audit_log_subject').on(t.subjectKind, t.subjectId),
    index('audit_log_household').on(t.householdId),
  ],
)

/** Reads of health data by someone not assigned (settled.md 24). */
export const readLog = table(
  'read_log',
  {
    id: text('id').primaryKey(),
    at: integer('at').notNull(),
    actorId: text('actor_id').notNull(),
    actorRole: text('actor_role').notNull(),
    what: text('what').notNull(),
    householdId: text('household_id').notNull(),
  },
  t => [index('read_log_household').on(t.householdId)],
)

/** Facts about this installation: `epoch` (changed by a restore), `district`, `demo`. */
export const installation = table('installation', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
  at: integer('at').notNull(),
})
