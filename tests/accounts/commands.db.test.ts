import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT as passwordRoute } from '#app/api/account/password/route.ts'
import { PUT as changeRoute } from '#app/api/accounts/[userId]/changes/[changeId]/route.ts'
import { PUT as accountRoute } from '#app/api/accounts/[userId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { hashPassword, passwordMatches } from '#lib/accounts/passwords.ts'
import { findActor } from '#lib/accounts/sessions.ts'
import { signIn } from '#lib/accounts/sign-in.ts'
import { freshDatabase } from '#tests/db.ts'
import { inOrder } from '#tests/households/in-order.ts'
import { actor, fill, id, now, send } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const liWen = {
  loginName: 'liwen',
  name: '李文',
  role: 'trainer',
  organisationId: 'provider',
  phone: null,
  title: null,
}
const at = { address: '127.0.0.1', device: '' }

const rowOf = async (userId: string) => {
  const [row] = await holder.database.read.select().from(tables.users).where(eq(tables.users.id, userId))
  return row
}
const sessionOf = (name: Parameters<typeof actor>[0]) => findActor(holder.database, `session-${name}`, now)

test('a new account gets a password that is shown once, and must change it', async () => {
  const done = await inOrder(accountRoute, {
    database: holder.database,
    action: 'account.administer',
    params: { userId: id(7000) },
    body: liWen,
    other: { ...liWen, name: '李雯' },
    bad: { ...liWen, organisationId: 'bureau' },
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
  })
  expect(done.body.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  const again = await send(accountRoute, 'maXiaoyun', { userId: id(7000) }, liWen)
  expect(again.body.password).toBeNull()
  const session = await signIn(holder.database, now, {
    loginName: 'liwen',
    password: done.body.password,
    ...at,
  })
  expect((await findActor(holder.database, session?.sessionId ?? '', now))?.mustChangePassword).toBe(true)
  const log = JSON.stringify(await holder.database.read.select().from(tables.auditLog))
  expect(log).not.toContain(done.body.password)
  const namesake = await send(
    accountRoute,
    'maXiaoyun',
    { userId: id(7001) },
    { ...liWen, loginName: 'LiWen' },
  )
  expect(namesake.body.error.fields[0].message).toContain('已有人用')
})

test('disabling, another role and a new password end every session of the account at once', async () => {
  const change = (n: number, body: object, name: Parameters<typeof actor>[0] = 'zhouMin') =>
    send(changeRoute, 'maXiaoyun', { userId: actor(name).userId, changeId: id(n) }, body)
  expect(await sessionOf('zhouMin')).not.toBeNull()
  expect((await change(7100, { change: 'disable' })).status).toBe(200)
  expect(await sessionOf('zhouMin')).toBeNull()
  expect((await rowOf(actor('zhouMin').userId))?.disabledAt).toBeGreaterThan(0)
  expect((await change(7101, { change: 'enable' })).status).toBe(200)
  expect(await sessionOf('zhouMin')).toBeNull()
  expect((await change(7102, { change: 'role', role: 'providerAdmin' }, 'heJun')).status).toBe(200)
  expect(await sessionOf('heJun')).toBeNull()
  expect((await rowOf(actor('heJun').userId))?.role).toBe('providerAdmin')
  const reset = await change(7103, { change: 'resetPassword' }, 'zhaoLei')
  expect(reset.body.password).toHaveLength(19)
  expect(await sessionOf('zhaoLei')).toBeNull()
  expect((await change(7103, { change: 'resetPassword' }, 'zhaoLei')).body.password).toBeNull()
  const hash = (await rowOf(actor('zhaoLei').userId))?.passwordHash ?? ''
  expect(await passwordMatches(hash, reset.body.password)).toBe(true)
})

test('nobody changes his own account here, an account of another district, or a role into a foreign house', async () => {
  const change = (userId: string, body: object, by: Parameters<typeof actor>[0] = 'maXiaoyun') =>
    send(changeRoute, by, { userId, changeId: id(7200) }, body)
  const own = await change(actor('maXiaoyun').userId, { change: 'disable' })
  expect(own.status).toBe(409)
  expect(own.body.error.message).toContain('另一位协调员')
  expect((await change(actor('qianFang').userId, { change: 'disable' })).status).toBe(404)
  expect((await change(actor('zhouMin').userId, { change: 'role', role: 'coordinator' })).status).toBe(422)
  expect((await change(actor('zhouMin').userId, { change: 'promote' })).status).toBe(422)
  expect((await change(actor('zhouMin').userId, { change: 'disable' }, 'zhaoLei')).status).toBe(403)
  expect((await send(changeRoute, null, { userId: id(1), changeId: id(7200) }, {})).status).toBe(401)
  expect(await sessionOf('maXiaoyun')).not.toBeNull()
})

test('one’s own password: the present one must be known, and other devices are signed out', async () => {
  const me = actor('zhouMin')
  const passwordHash = await hashPassword('the old password')
  await holder.database.transact(async write => {
    await write.update(tables.users).set({ passwordHash }).where(eq(tables.users.id, me.userId))
    await write.insert(tables.sessions).values({
      id: 'other-phone',
      userId: me.userId,
      scope: 'field',
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now + 1_000_000,
    })
  })
  const change = (current: string, next: string) => send(passwordRoute, 'zhouMin', {}, { current, next })
  expect((await send(passwordRoute, null, {}, {})).status).toBe(401)
  expect((await change('a wrong guess', 'a new long password')).body.error.fields[0]).toMatchObject({
    path: 'current',
    message: '现在的密码不对',
  })
  expect((await change('the old password', 'short')).body.error.fields[0].path).toBe('next')
  expect((await change('the old password', 'a new long password')).status).toBe(200)
  expect(await sessionOf('zhouMin')).not.toBeNull()
  expect(await findActor(holder.database, 'other-phone', now)).toBeNull()
  const hash = (await rowOf(me.userId))?.passwordHash ?? ''
  expect(await passwordMatches(hash, 'a new long password')).toBe(true)
})
