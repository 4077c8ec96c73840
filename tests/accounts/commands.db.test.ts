import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT as passwordRoute } from '#app/api/account/password/route.ts'
import { PUT as changeRoute } from '#app/api/accounts/[userId]/changes/[changeId]/route.ts'
import { PUT as accountRoute } from '#app/api/accounts/[userId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { hashPassword, passwordMatches } from '#lib/accounts/passwords.ts'
import { getAccountRecord } from '#lib/accounts/queries-account.ts'
import { findActor } from '#lib/accounts/sessions.ts'
import { signIn } from '#lib/accounts/sign-in.ts'
import { freshDatabase } from '#tests/db.ts'
import { inOrder } from '#tests/households/in-order.ts'
import { actor, context, fill, homes, id, now, send, today } from '#tests/visits/fixture.ts'

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
const contextOf = (name: Who) => ({ ...context(holder.database, name), actor: actor(name) })
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

const why = { reason: '岗位调整' }
type Who = Parameters<typeof actor>[0]
const change = (n: number, body: object, whom: Who, by: Who | null = 'maXiaoyun') =>
  send(changeRoute, by, { userId: actor(whom).userId, changeId: id(n) }, body)

test.each([
  { body: { change: 'disable', ...why }, bad: { change: 'disable', reason: ' ' }, n: 7100 },
  {
    body: { change: 'role', role: 'providerAdmin', ...why },
    bad: { change: 'role', role: 'coordinator', ...why },
    n: 7101,
  },
  {
    body: { change: 'resetPassword' },
    bad: { change: 'resetPassword', password: 'chosen by hand' },
    n: 7102,
  },
  { body: { change: 'endSessions' }, bad: { change: 'promote' }, n: 7103 },
])(
  '$body.change: refused in order, then done once, and every session of 周敏 ends at once',
  async ({ body, bad, n }) => {
    expect((await change(n, body, 'zhouMin', null)).status, 'nobody').toBe(401)
    expect((await change(n, body, 'zhouMin', 'qianFang')).status, 'coordinator of another district').toBe(404)
    for (const by of ['zhaoLei', 'heJun', 'linHushi'] as const) {
      expect((await change(n, body, 'zhouMin', by)).status, by).toBe(403)
    }
    const wrong = await change(n, bad, 'zhouMin')
    expect(wrong.status, 'not right').toBe(422)
    for (const field of wrong.body.error.fields) expect(field.message).not.toMatch(/\.error\.|\{/)
    expect(await sessionOf('zhouMin'), 'nothing happened yet').not.toBeNull()
    expect((await change(n, body, 'zhouMin')).status).toBe(200)
    expect(await sessionOf('zhouMin')).toBeNull()
    const kept = () => holder.database.read.$count(tables.accountChanges, eq(tables.accountChanges.id, id(n)))
    expect((await change(n, body, 'zhouMin')).status, 'sent again').toBe(200)
    expect(await kept()).toBe(1)
    const otherDeed = body.change === 'endSessions' ? { change: 'resetPassword' } : { change: 'endSessions' }
    expect((await change(n, otherDeed, 'zhouMin')).status, 'another deed under the same id').toBe(409)
  },
)

test('the record of an account tells who did what and why, the newest first', async () => {
  await change(7110, { change: 'disable', reason: '离职' }, 'zhouMin')
  expect((await rowOf(actor('zhouMin').userId))?.disabledAt).toBeGreaterThan(0)
  expect(await signIn(holder.database, now, { loginName: 'zhouMin', password: 'any', ...at })).toBeNull()
  await change(7111, { change: 'enable', reason: '回来了' }, 'zhouMin')
  expect(await sessionOf('zhouMin'), 'the old session stays ended').toBeNull()
  const record = await getAccountRecord(contextOf('maXiaoyun'), actor('zhouMin').userId)
  expect(record.changes.map(({ change: what, reason, by }) => [what, reason, by])).toEqual([
    ['enable', '回来了', '马晓云'],
    ['disable', '离职', '马晓云'],
    ['create', null, null],
  ])
  expect(record.sessions).toEqual([])
  expect(record.account).toMatchObject({ disabledAt: null, role: 'trainer', households: 1 })
})

test('a new one-time password is shown once and replaces the old one', async () => {
  const reset = await change(7120, { change: 'resetPassword' }, 'zhaoLei')
  expect(reset.body.password).toHaveLength(19)
  expect((await change(7120, { change: 'resetPassword' }, 'zhaoLei')).body.password).toBeNull()
  const { passwordHash, mustChangePassword } = (await rowOf(actor('zhaoLei').userId))!
  expect(await passwordMatches(passwordHash, reset.body.password)).toBe(true)
  expect(mustChangePassword).toBe(true)
})

test('two coordinators who disable one another at once: one of them stays', async () => {
  const liJianguo = { ...(await rowOf(actor('maXiaoyun').userId))!, id: id(7130), loginName: 'lijianguo' }
  await holder.database.transact(async write => {
    await write.insert(tables.users).values(liJianguo)
    await write
      .update(tables.sessions)
      .set({ userId: liJianguo.id })
      .where(eq(tables.sessions.id, 'session-linHushi'))
  })
  const disable = { change: 'disable', reason: '互相停用' }
  const answers = await Promise.all([
    send(changeRoute, 'maXiaoyun', { userId: liJianguo.id, changeId: id(7131) }, disable),
    send(changeRoute, 'linHushi', { userId: actor('maXiaoyun').userId, changeId: id(7132) }, disable),
  ])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const left = await holder.database.read.$count(
    tables.users,
    and(
      eq(tables.users.role, 'coordinator'),
      eq(tables.users.regionCode, '120103'),
      isNull(tables.users.disabledAt),
    ),
  )
  expect(left).toBe(1)
})

test('nobody changes his own account here, an account of another district, or a role into a foreign house', async () => {
  const own = await change(7200, { change: 'disable', ...why }, 'maXiaoyun')
  expect(own.status).toBe(409)
  expect(own.body.error.message).toContain('另一位协调员')
  expect((await change(7200, { change: 'disable', ...why }, 'qianFang')).status).toBe(404)
  expect((await change(7200, { change: 'role', role: 'coordinator', ...why }, 'zhouMin')).status).toBe(422)
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

test('a family that left no longer counts among the households of its trainer', async () => {
  const had = async () =>
    (await getAccountRecord(contextOf('maXiaoyun'), actor('zhouMin').userId)).account.households
  expect(await had()).toBe(1)
  await holder.database.transact(write =>
    write.insert(tables.statusEvents).values({
      id: id(7300),
      householdId: homes.wang.id,
      status: 'withdrawn',
      position: 99,
      onDate: today,
      byUserId: actor('maXiaoyun').userId,
      at: now,
    }),
  )
  expect(await had()).toBe(0)
})
