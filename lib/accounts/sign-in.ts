import { and, eq, gte } from 'drizzle-orm'
import type { OpenDatabase, Write } from '#db/client.ts'
import { auditLog, sessions, signInAttempts, users } from '#db/schema/index.ts'
import { newId } from '#lib/ids.ts'
import { lookupKey } from '#lib/setup/settings.ts'
import { isLocked } from './lock.ts'
import { decoyHash, passwordMatches } from './passwords.ts'

/** What the sign-in form and the socket bring. */
export interface Credentials {
  loginName: string
  password: string
  address: string
  device: string
}

const HOUR_MS = 3_600_000
/** How long a session lives at most (settled.md 22): a trainer's phone 7 days, a desk 12 hours. */
const LIFETIME_MS = { field: 7 * 24 * HOUR_MS, desk: 12 * HOUR_MS }
export const LONGEST_SESSION_S = LIFETIME_MS.field / 1000

const LOCK_WINDOW_MS = 15 * 60_000

/**
 * Signs a person in: makes the session row, or answers null. An unknown account, a wrong password, a
 * disabled account and a locked pair all give the same answer after the same work.
 */
export async function signIn(
  database: OpenDatabase,
  now: number,
  given: Credentials,
): Promise<{ sessionId: string } | null> {
  const accountKey = lookupKey(`account:${given.loginName.trim().toLowerCase()}`)
  const addressKey = lookupKey(`address:${given.address}`)
  const [user] = await database.read
    .select()
    .from(users)
    .where(eq(users.loginName, given.loginName.trim().toLowerCase()))
    .limit(1)
  const tried = await database.transact(write => countTry(write, accountKey, addressKey, now))
  const hash = tried.locked || !user ? await decoyHash() : user.passwordHash
  const matches = await passwordMatches(hash, given.password)
  if (!matches || tried.locked || !user || user.disabledAt !== null) return null
  return database.transact(async write => {
    await write.update(signInAttempts).set({ succeeded: true }).where(eq(signInAttempts.id, tried.id))
    return startSession(write, user, now, given)
  })
}

/** Counts a try as failed before it is looked at, so that a hundred at once cannot slip past the lock. */
async function countTry(write: Write, accountKey: string, addressKey: string, now: number) {
  const tries = await write
    .select()
    .from(signInAttempts)
    .where(and(eq(signInAttempts.addressKey, addressKey), gte(signInAttempts.at, now - LOCK_WINDOW_MS)))
  const pair = tries.filter(row => row.accountKey === accountKey)
  const id = newId()
  await write.insert(signInAttempts).values({ id, accountKey, addressKey, at: now, succeeded: false })
  return { id, locked: isLocked(pair, tries, now) }
}

async function startSession(write: Write, user: typeof users.$inferSelect, now: number, given: Credentials) {
  const sessionId = newId()
  const scope = user.role === 'trainer' ? 'field' : 'desk'
  await write.insert(sessions).values({
    id: sessionId,
    userId: user.id,
    scope,
    device: given.device || null,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: now + LIFETIME_MS[scope],
  })
  await write.insert(auditLog).values({
    id: newId(),
    at: now,
    actorId: user.id,
    actorRole: user.role,
    action: 'account.signIn',
    subjectKind: 'session',
    subjectId: sessionId,
  })
  return { sessionId }
}
