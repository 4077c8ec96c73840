import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { auditLog, organisations, sessions, signInAttempts, users } from '#db/schema/index.ts'
import { hashPassword } from '#lib/accounts/passwords.ts'
import { endSessionsOf, findActor, signOut } from '#lib/accounts/sessions.ts'
import { signIn } from '#lib/accounts/sign-in.ts'
import { freshDatabase } from '../db.ts'

const NOW = Date.parse('2026-11-23T02:00:00Z')
const MINUTE = 60_000
const HOME = '192.0.2.7'
const STRANGER = '198.51.100.9'

let passwordHash: string
beforeAll(async () => {
  passwordHash = await hashPassword('warmhand-demo')
})

const person = (id: string, role: 'trainer' | 'coordinator', disabledAt: number | null = null) => ({
  id,
  loginName: id,
  name: id,
  role,
  organisationId: 'hexi',
  regionCode: '120103',
  passwordHash,
  mustChangePassword: false,
  isDemo: true,
  disabledAt,
  createdAt: NOW,
})

const holder = freshDatabase(database =>
  database.transact(async write => {
    await write
      .insert(organisations)
      .values({ id: 'hexi', kind: 'bureau', name: '河西区民政局', regionCode: '120103', createdAt: NOW })
    await write
      .insert(users)
      .values([
        person('zhoumin', 'trainer'),
        person('maxiaoyun', 'coordinator'),
        person('left', 'trainer', NOW - 1),
      ])
  }),
)

const knock = (loginName: string, password: string, { at = NOW, address = HOME } = {}) =>
  signIn(holder.database, at, { loginName, password, address, device: 'test' })

test('周敏 signs in, and the session names her until she signs out', async () => {
  const session = await knock(' ZhouMin ', 'warmhand-demo')
  expect(await findActor(holder.database, session!.sessionId, NOW)).toMatchObject({
    userId: 'zhoumin',
    role: 'trainer',
  })
  await signOut(holder.database, session!.sessionId, NOW)
  expect(await findActor(holder.database, session!.sessionId, NOW)).toBeNull()
})

test('a wrong password, an unknown account and a disabled one get the same answer', async () => {
  expect(await knock('zhoumin', 'wrong')).toBeNull()
  expect(await knock('nobody', 'warmhand-demo')).toBeNull()
  expect(await knock('left', 'warmhand-demo')).toBeNull()
})

test('five failures lock the pair for fifteen minutes, even for the right password', async () => {
  for (let i = 0; i < 5; i++) await knock('zhoumin', 'wrong', { at: NOW + i })
  expect(await knock('zhoumin', 'warmhand-demo', { at: NOW + 10 })).toBeNull()
  expect(await knock('zhoumin', 'warmhand-demo', { at: NOW + 16 * MINUTE })).not.toBeNull()
})

test('twenty tries at once get no further than five', async () => {
  const tries = Array.from({ length: 20 }, (_, i) => knock('zhoumin', i === 19 ? 'warmhand-demo' : 'wrong'))
  expect((await Promise.all(tries)).filter(Boolean)).toEqual([])
})

test('a stranger elsewhere cannot lock the owner out', async () => {
  for (let i = 0; i < 20; i++) await knock('zhoumin', 'wrong', { at: NOW + i, address: STRANGER })
  expect(await knock('zhoumin', 'warmhand-demo', { at: NOW + 30 })).not.toBeNull()
})

test('one address that tries many accounts is locked as a whole', async () => {
  for (let i = 0; i < 50; i++) {
    await holder.database.transact(write =>
      write
        .insert(signInAttempts)
        .values({ id: `t${i}`, accountKey: `a${i}`, addressKey: 'x', at: NOW, succeeded: false }),
    )
  }
  const { lookupKey } = await import('#lib/setup/settings.ts')
  await holder.database.transact(write =>
    write.update(signInAttempts).set({ addressKey: lookupKey(`address:${STRANGER}`) }),
  )
  expect(await knock('zhoumin', 'warmhand-demo', { address: STRANGER, at: NOW + 1 })).toBeNull()
  expect(await knock('zhoumin', 'warmhand-demo', { address: HOME, at: NOW + 1 })).not.toBeNull()
})

test('a desk idles out after thirty minutes, a phone lives seven days', async () => {
  const desk = await knock('maxiaoyun', 'warmhand-demo')
  const phone = await knock('zhoumin', 'warmhand-demo')
  expect(await findActor(holder.database, desk!.sessionId, NOW + 31 * MINUTE)).toBeNull()
  expect(await findActor(holder.database, phone!.sessionId, NOW + 6 * 24 * 60 * MINUTE)).not.toBeNull()
  expect(await findActor(holder.database, phone!.sessionId, NOW + 7 * 24 * 60 * MINUTE)).toBeNull()
})

test('a desk that is used stays open, but not longer than twelve hours', async () => {
  const { sessionId } = (await knock('maxiaoyun', 'warmhand-demo'))!
  for (let at = NOW; at < NOW + 12 * 60 * MINUTE; at += 20 * MINUTE) {
    expect(await findActor(holder.database, sessionId, at)).not.toBeNull()
  }
  expect(await findActor(holder.database, sessionId, NOW + 12 * 60 * MINUTE)).toBeNull()
})

test('disabling an account or ending its sessions counts at once', async () => {
  const first = await knock('zhoumin', 'warmhand-demo')
  const second = await knock('zhoumin', 'warmhand-demo')
  await holder.database.transact(write => endSessionsOf(write, 'zhoumin', NOW, 'passwordChanged'))
  expect(await findActor(holder.database, first!.sessionId, NOW)).toBeNull()
  expect(await findActor(holder.database, second!.sessionId, NOW)).toBeNull()
  const third = await knock('zhoumin', 'warmhand-demo')
  await holder.database.transact(write =>
    write.update(users).set({ disabledAt: NOW }).where(eq(users.id, 'zhoumin')),
  )
  expect(await findActor(holder.database, third!.sessionId, NOW)).toBeNull()
})

test('a sign-in leaves one audit row and keeps neither the name nor the address that was typed', async () => {
  await knock('zhoumin', 'warmhand-demo')
  expect((await holder.database.read.select().from(auditLog)).map(row => row.action)).toEqual([
    'account.signIn',
  ])
  const kept = JSON.stringify(await holder.database.read.select().from(signInAttempts))
  expect(kept).not.toContain('zhoumin')
  expect(kept).not.toContain(HOME)
  expect(await holder.database.read.select().from(sessions)).toHaveLength(1)
})
