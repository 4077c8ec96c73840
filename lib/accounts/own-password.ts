import { and, eq, isNull, ne } from 'drizzle-orm'
import { accountChanges, sessions, users } from '#db/schema/index.ts'
import { changed, command } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { hashPassword, passwordMatches } from './passwords.ts'
import { ChangePasswordInput } from './schema.ts'

/**
 * One's own password. `PUT /api/account/password`. The present one must be known; every other session of the
 * account ends at once (settled.md 22), the one that asks goes on.
 */
export const changePassword = command('account.changePassword', {
  input: ChangePasswordInput,
  load: async ({ write, actor }) => {
    const [user] = await write
      .select({ passwordHash: users.passwordHash })
      .from(users)
      .where(eq(users.id, actor.userId))
    if (!user) throw notFound()
    return user
  },
  prepare: async ({ body, actor, read }) => {
    const parsed = ChangePasswordInput.safeParse(body)
    const [user] = await read
      .select({ passwordHash: users.passwordHash })
      .from(users)
      .where(eq(users.id, actor.userId))
    if (!parsed.success || !user) return null
    const matches = await passwordMatches(user.passwordHash, parsed.data.current)
    return { known: user.passwordHash, matches, hash: matches ? await hashPassword(parsed.data.next) : '' }
  },
  run: async ({ write, actor, now, loaded, ready }) => {
    refuseIf(problemIf(!ready?.matches, 'current', 'deskForms.error.passwordWrong'))
    if (!ready || ready.known !== loaded.passwordHash) throw conflict('changedMeanwhile')
    await write
      .update(users)
      .set({ passwordHash: ready.hash, mustChangePassword: false })
      .where(eq(users.id, actor.userId))
    await write
      .update(sessions)
      .set({ revokedAt: now, revokedReason: 'newPassword' })
      .where(
        and(eq(sessions.userId, actor.userId), ne(sessions.id, actor.sessionId), isNull(sessions.revokedAt)),
      )
    await write.insert(accountChanges).values({
      id: newId(),
      userId: actor.userId,
      change: 'ownPassword',
      byUserId: actor.userId,
      at: now,
    })
    return changed({ changed: true }, { kind: 'user', id: actor.userId, details: { change: 'ownPassword' } })
  },
})
