import { index, integer, json, table, text } from '../columns.ts'
import { users } from './accounts.ts'
import { households } from './households.ts'
import { programmes } from './programmes.ts'

/** What a family or a community worker writes without an account: enough to call back, no health detail. */
export interface ApplicationBody {
  elderName: string
  elderAge: number
  caregiverName: string
  relation: string
  phone: string
  streetCode: string
  community: string
  address: string
  /** Of a community worker: who recommends. */
  recommendedBy: string | null
  remark: string | null
}

/** 报名 from outside, as it came. The desk takes it up as a household or says why not. */
export const applications = table(
  'applications',
  {
    id: text('id').primaryKey(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id, { onDelete: 'restrict' }),
    number: text('number').notNull(),
    source: text('source').$type<'self' | 'community'>().notNull(),
    body: json('body').$type<ApplicationBody>().notNull(),
    /** The version of the notice that the sender agreed to. */
    noticeVersion: text('notice_version').notNull(),
    onDate: text('on_date').notNull(),
    at: integer('at').notNull(),
  },
  t => [index('applications_programme').on(t.programmeId, t.at)],
)

/** What became of an application; the latest row holds. */
export const applicationDecisions = table(
  'application_decisions',
  {
    id: text('id').primaryKey(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'restrict' }),
    decision: text('decision').$type<'taken' | 'declined' | 'reopened'>().notNull(),
    householdId: text('household_id').references(() => households.id, { onDelete: 'restrict' }),
    reason: text('reason'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('application_decisions_application').on(t.applicationId)],
)

/** One row per post from outside: keyed hashes of the address and the device, for an hour. */
export const applicationTries = table(
  'application_tries',
  {
    id: text('id').primaryKey(),
    addressKey: text('address_key').notNull(),
    deviceKey: text('device_key').notNull(),
    at: integer('at').notNull(),
  },
  t => [index('application_tries_at').on(t.at)],
)
