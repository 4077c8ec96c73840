import { and, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { auditLog, organisations, users } from '#db/schema/index.ts'
import { changed, command, created, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { oneTimePassword } from './one-time-password.ts'
import { ChangeAccountInput, CreateAccountInput } from './schema.ts'
import { endSessionsOf } from './sessions.ts'

/** Which kind of organisation a role belongs to. */
const homeOfRole: Record<CreateAccountInput['role'], readonly string[]> = {
  coordinator: ['bureau'],
  providerAdmin: ['provider'],
  trainer: ['provider'],
  handbookReviewer: ['bureau', 'provider', 'community', 'city'],
}

/**
 * A new account with a password that is shown once. `PUT /api/accounts/<userId>`. A resend answers without the
 * password: nobody can read it a second time.
 */
export const createAccount = command('account.administer', {
  input: CreateAccountInput,
  load: async ({ actor }) => actor.regionCode,
  prepare: oneTimePassword,
  run: async ({ write, now, input, loaded: regionCode, ready, sent }) => {
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
        organisation === undefined || !homeOfRole[input.role].includes(organisation.kind),
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
    return created(
      { id, password: ready.password as string | null },
      { kind: 'user', id, details: { change: 'create', role: input.role } },
    )
  },
})

/**
 * Disables, enables, gives another role or a new one-time password; ends every session of the account at once.
 * `PUT /api/accounts/<userId>/changes/<changeId>`. Nobody can shut himself out or change his own role.
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
    const details = {
      change: input.change,
      changeId,
      ...(input.change === 'role' ? { role: input.role } : {}),
    }
    if (await wasMade(write, user.id, details)) return same({ id: user.id, password: null })
    if (user.id === actor.userId) throw conflict('deskForms.error.ownAccount')
    refuseIf(
      problemIf(
        input.change === 'role' && !homeOfRole[input.role].includes(organisationKind),
        'role',
        'deskForms.error.organisation',
      ),
    )
    if (isAlready(user, input)) return same({ id: user.id, password: null })
    await write
      .update(users)
      .set(newValues(input, ready?.hash, now))
      .where(eq(users.id, user.id))
    await endSessionsOf(write, user.id, now, input.change)
    return changed(
      { id: user.id, password: ready ? (ready.password as string | null) : null },
      { kind: 'user', id: user.id, details },
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
  }
}

function isAlready(user: typeof users.$inferSelect, input: ChangeAccountInput): boolean {
  if (input.change === 'disable') return user.disabledAt !== null
  if (input.change === 'enable') return user.disabledAt === null
  return input.change === 'role' && user.role === input.role
}

/** Whether this very change is in the audit log: then the request is a resend. */
async function wasMade(write: Write, userId: string, details: { changeId: string }): Promise<boolean> {
  const rows = await write
    .select({ details: auditLog.details })
    .from(auditLog)
    .where(and(eq(auditLog.subjectKind, 'user'), eq(auditLog.subjectId, userId)))
  const kept = rows.find(row => row.details?.changeId === details.changeId)
  return isResend(kept, { details })
}
