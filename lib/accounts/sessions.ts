import { and, eq, isNull } from 'drizzle-orm'
import type { OpenDatabase, Write } from '#db/client.ts'
import { sessions, users } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'

const IDLE_DESK_MS = 30 * 60_000
const TOUCH_EVERY_MS = 60_000

/**
 * The person behind a session, or null when it ended, idled out (desk: 30 minutes, settled.md 22) or its
 * account was disabled. Role and flags come from the database on each request.
 */
export async function findActor(
  database: OpenDatabase,
  sessionId: string,
  now: number,
): Promise<Actor | null> {
  const [row] = await database.read
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.id, sessionId))
    .limit(1)
  if (!row || !alive(row.session, row.user.disabledAt, now)) return null
  if (now - row.session.lastSeenAt > TOUCH_EVERY_MS) await touch(database, sessionId, now)
  return {
    userId: row.user.id,
    name: row.user.name,
    role: row.user.role,
    organisationId: row.user.organisationId,
    regionCode: row.user.regionCode,
    sessionId,
    sessionScope: row.session.scope,
    mustChangePassword: row.user.mustChangePassword,
  }
}

/** Whether a session still counts: not ended, not idled out, and its account not disabled. */
export function alive(
  session: Omit<typeof sessions.$inferSelect, 'id' | 'userId'>,
  disabledAt: number | null,
  now: number,
): boolean {
  if (disabledAt !== null || session.revokedAt !== null || session.expiresAt <= now) return false
  return session.scope === 'field' || now - session.lastSeenAt <= IDLE_DESK_MS
}

const touch = (database: OpenDatabase, sessionId: string, now: number) =>
  database.transact(write =>
    write.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId)),
  )

/** Ends one session, at once; a replayed cookie is nobody from then on. */
export const signOut = (database: OpenDatabase, sessionId: string, now: number) =>
  database.transact(write =>
    write
      .update(sessions)
      .set({ revokedAt: now, revokedReason: 'signOut' })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt))),
  )

/** Ends every session of a person: after a disabling, a new role or a new password. */
export const endSessionsOf = (write: Write, userId: string, now: number, reason: string) =>
  write
    .update(sessions)
    .set({ revokedAt: now, revokedReason: reason })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
