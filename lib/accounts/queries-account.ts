import { and, desc, eq, isNull } from 'drizzle-orm'
import { accountChanges, sessions, users } from '#db/schema/index.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { type Account, getAccount } from './queries.ts'
import { alive } from './sessions.ts'

/** A device on which somebody is signed in now. */
export interface LiveSession {
  id: string
  scope: 'desk' | 'field'
  device: string | null
  since: number
  lastSeenAt: number
}

/** One line of an account's history. */
export interface AccountChange {
  id: string
  change: (typeof accountChanges.$inferSelect)['change']
  roleBefore: (typeof accountChanges.$inferSelect)['roleBefore']
  roleAfter: (typeof accountChanges.$inferSelect)['roleAfter']
  reason: string | null
  /** Null when the account came with the installation. */
  by: string | null
  at: number
}

export interface AccountRecord {
  account: Account
  sessions: LiveSession[]
  /** The newest first; the last is how the account came about. */
  changes: AccountChange[]
}

/** One account of the district with its devices and its history. Throws 401, 403 and NotFound. */
export async function getAccountRecord(ctx: Asking, userId: string): Promise<AccountRecord> {
  const account = await getAccount(ctx, userId)
  return {
    account,
    sessions: await liveSessions(ctx, account),
    changes: await changesOf(ctx, account),
  }
}

async function liveSessions({ read, now }: Asking, { id, disabledAt }: Account): Promise<LiveSession[]> {
  const rows = await read
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, id), isNull(sessions.revokedAt)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
  return rows
    .filter(session => alive(session, disabledAt, now))
    .map(({ id: sessionId, scope, device, createdAt, lastSeenAt }) => ({
      id: sessionId,
      scope,
      device,
      since: createdAt,
      lastSeenAt,
    }))
}

async function changesOf({ read }: Asking, { id, createdAt }: Account): Promise<AccountChange[]> {
  const rows = await read
    .select({ row: accountChanges, by: users.name })
    .from(accountChanges)
    .leftJoin(users, eq(users.id, accountChanges.byUserId))
    .where(eq(accountChanges.userId, id))
    .orderBy(desc(accountChanges.at), desc(accountChanges.id))
  const changes = rows.map(
    ({ row, by }): AccountChange => ({
      id: row.id,
      change: row.change,
      roleBefore: row.roleBefore,
      roleAfter: row.roleAfter,
      reason: row.reason,
      by,
      at: row.at,
    }),
  )
  if (changes.at(-1)?.change === 'create') return changes
  const came = { id, change: 'create', roleBefore: null, roleAfter: null, reason: null, by: null } as const
  return [...changes, { ...came, at: createdAt }]
}
