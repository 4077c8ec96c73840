import { and, count, eq, isNull, ne } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { accountChanges, organisations, users } from '#db/schema/index.ts'
import { changed, command, created, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { oneTimePassword } from './one-time-password.ts'
import { belongs, leavesNoCoordinator } from './rules.ts'
import { ChangeAccountInput, CreateAccountInput } from './schema.ts'
import { endSessionsOf } from './sessions.ts'

/**
 * A new account with a password that is shown once. `PUT /api/accounts/<userId>`. A resend answers without the
 * password: nobody can read it a second time.
 */
export const createAccount = command('account.administer', {
  input: CreateAccountInput,
  load: async ({ actor }) => actor.regionCode,
  prepare: oneTimePassword,
  run: async ({ write, actor, now, input, loaded: regionCode, ready, sent }) => {
    const id = idFrom(sent.params.userId)
    const [kept] = await write.select().from(users).where(eq(users.id, id))
    if (isResend(kept, input)) return same({ id, password: null })
    const [organisation] = await write
      .select()
      .from(organisations)
      .where(and(eq(organisations.id, input.organisationId), eq(organisations.regionCode, regionCode)))
    const [namesake] = await write.select().from(users).where(eq(users.loginName, input.loginName))
    refuseIf(
      problemIf(
        organisation === undefined || !belongs(input.role, organisation.kind),
        'organisationId',
        'deskForms.error.organisation',
      ),
      problemIf(namesake !== undefined, 'loginName', 'deskForms.error.loginNameTaken'),
    )
    await write.insert(users).values({
      id,
      ...input,
      regionCode,
      passwordHash: ready.hash,
      mustChangePassword: true,
      isDemo: false,
      disabledAt: null,
      createdAt: now,
    })
    await write.insert(accountChanges).values({
      id: newId(),
      userId: id,
      change: 'create',
      roleAfter: input.role,
      byUserId: actor.userId,
      at: now,
    })
    return created(
      { id, password: ready.password as string | null },
      { kind: 'user', id, details: { change: 'create', role: input.role } },
    )
  },
})

/**
 * Disables, enables, gives another role or a new one-time password, or only signs out everywhere; ends every session
 * of the account at once. `PUT /api/accounts/<userId>/changes/<changeId>`. Nobody can shut himself out or change his
 * own role, and a district keeps a coordinator who can sign in.
 */
export const changeAccount = command('account.administer', {
  input: ChangeAccountInput,
  load: async ({ write, actor, params }) => {
    const [user] = await write
      .select({ user: users, organisationKind: organisations.kind })
      .from(users)
      .innerJoin(organisations, eq(organisations.id, users.organisationId))
      .where(and(eq(users.id, params.userId ?? ''), eq(users.regionCode, actor.regionCode)))
    if (!user) throw notFound()
    return user
  },
  prepare: async ({ body }) =>
    (body as { change?: unknown } | null)?.change === 'resetPassword' ? oneTimePassword() : null,
  run: async ({ write, actor, now, input, loaded: { user, organisationKind }, ready, sent }) => {
    const changeId = idFrom(sent.params.changeId)
    const row = {
      id: changeId,
      userId: user.id,
      change: input.change,
      roleBefore: input.change === 'role' ? user.role : null,
      roleAfter: input.change === 'role' ? input.role : null,
      reason: 'reason' in input ? input.reason : null,
    }
    const [kept] = await write.select().from(accountChanges).where(eq(accountChanges.id, changeId))
    const { roleBefore: _, ...wanted } = row
    if (isResend(kept, wanted)) return same({ id: user.id, password: null })
    if (user.id === actor.userId) throw conflict('deskForms.error.ownAccount')
    refuseIf(
      problemIf(
        input.change === 'role' && !belongs(input.role, organisationKind),
        'role',
        'deskForms.error.organisation',
      ),
    )
    if (isAlready(user, input)) return same({ id: user.id, password: null })
    if (leavesNoCoordinator(user.role, input, await otherCoordinators(write, user))) {
      throw conflict('accounts.error.lastCoordinator')
    }
    const values = newValues(input, ready?.hash, now)
    if (values) await write.update(users).set(values).where(eq(users.id, user.id))
    await write.insert(accountChanges).values({ ...row, byUserId: actor.userId, at: now })
    await endSessionsOf(write, user.id, now, input.change)
    return changed(
      { id: user.id, password: ready ? (ready.password as string | null) : null },
      { kind: 'user', id: user.id, details: { change: input.change, changeId } },
    )
  },
})

function newValues(input: ChangeAccountInput, hash: string | undefined, now: number) {
  switch (input.change) {
    case 'disable':
      return { disabledAt: now }
    case 'enable':
      return { disabledAt: null }
    case 'role':
      return { role: input.role }
    case 'resetPassword':
      return { passwordHash: hash!, mustChangePassword: true }
    case 'endSessions':
      return null
  }
}

function isAlready(user: typeof users.$inferSelect, input: ChangeAccountInput): boolean {
  if (input.change === 'disable') return user.disabledAt !== null
  if (input.change === 'enable') return user.disabledAt === null
  return input.change === 'role' && user.role === input.role
}

/** Coordinators of the same district who can sign in, without this account. */
async function otherCoordinators(write: Write, user: typeof users.$inferSelect): Promise<number> {
  const [row] = await write
    .select({ n: count() })
    .from(users)
    .where(
      and(
        eq(users.regionCode, user.regionCode),
        eq(users.role, 'coordinator'),
        isNull(users.disabledAt),
        ne(users.id, user.id),
      ),
    )
  return Number(row?.n ?? 0)
}
