import { flag, index, integer, table, text, uniqueIndex } from '../columns.ts'

export const organisations = table('organisations', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<'bureau' | 'provider' | 'community' | 'city'>().notNull(),
  name: text('name').notNull(),
  regionCode: text('region_code').notNull(),
  createdAt: integer('created_at').notNull(),
})

/** The roles of domain.md A1. */
export const ROLES = [
  'cityAdmin',
  'coordinator',
  'providerAdmin',
  'trainer',
  'communityWorker',
  'caregiver',
  'handbookReviewer',
] as const
export type Role = (typeof ROLES)[number]

export const users = table(
  'users',
  {
    id: text('id').primaryKey(),
    loginName: text('login_name').notNull(),
    name: text('name').notNull(),
    role: text('role').$type<Role>().notNull(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    regionCode: text('region_code').notNull(),
    phone: text('phone'),
    title: text('title'),
    passwordHash: text('password_hash').notNull(),
    mustChangePassword: flag('must_change_password').notNull(),
    isDemo: flag('is_demo').notNull(),
    disabledAt: integer('disabled_at'),
    createdAt: integer('created_at').notNull(),
  },
  t => [uniqueIndex('users_login_name').on(t.loginName)],
)

/** What was done to an account: by whom, when and why. Never changed. */
export const accountChanges = table(
  'account_changes',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    change: text('change')
      .$type<'create' | 'disable' | 'enable' | 'role' | 'resetPassword' | 'endSessions' | 'ownPassword'>()
      .notNull(),
    roleBefore: text('role_before').$type<Role>(),
    roleAfter: text('role_after').$type<Role>(),
    reason: text('reason'),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('account_changes_user').on(t.userId)],
)

export const sessions = table(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    scope: text('scope').$type<'desk' | 'field'>().notNull(),
    device: text('device'),
    createdAt: integer('created_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    revokedAt: integer('revoked_at'),
    revokedReason: text('revoked_reason'),
  },
  t => [index('sessions_user').on(t.userId)],
)

/** One row per try; account and address are keyed hashes, never the text that was typed. */
export const signInAttempts = table(
  'sign_in_attempts',
  {
    id: text('id').primaryKey(),
    accountKey: text('account_key').notNull(),
    addressKey: text('address_key').notNull(),
    at: integer('at').notNull(),
    succeeded: flag('succeeded').notNull(),
  },
  t => [index('sign_in_attempts_account').on(t.accountKey, t.at)],
)

/** A teacher's paper (养老护理员证, 护士证) with its last day. A renewed one is a new row. */
export const credentials = table(
  'credentials',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    kind: text('kind').notNull(),
    number: text('number').notNull(),
    expiresOn: text('expires_on'),
    withdrawn: flag('withdrawn').notNull(),
    byUserId: text('by_user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    at: integer('at').notNull(),
  },
  t => [index('credentials_user').on(t.userId)],
)
