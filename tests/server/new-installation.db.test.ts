import { expect, test } from 'vitest'
import { editions, households, programmes, users } from '#db/schema/index.ts'
import { createInstallation } from '#lib/setup/create-installation.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { freshDatabase } from '../db.ts'

const holder = freshDatabase()
const AT = Date.parse('2026-03-02T02:00:00Z')
const heping = {
  district: '和平区',
  region: '120101',
  bureau: '和平区民政局',
  provider: '和平照护中心',
  coordinator: '陈立新',
  account: 'Chen',
  streets: '劝业场街道，小白楼街道、五大道街道',
  year: '2026',
  start: '2026-03-01',
  end: '2026-12-31',
  password: 'one-time-1',
  epoch: 'epoch-1',
  at: AT,
}

test('和平区 starts empty: one coordinator, the programme and the book, and no demo account', async () => {
  expect(await createInstallation(holder.database, heping)).toEqual({ loginName: 'chen' })
  expect(await installationFacts(holder.database.read)).toMatchObject({
    installed: true,
    demo: false,
    district: '和平区',
  })
  const accounts = await holder.database.read.select().from(users)
  expect(
    accounts.map(({ name, isDemo, mustChangePassword }) => ({ name, isDemo, mustChangePassword })),
  ).toEqual([{ name: '陈立新', isDemo: false, mustChangePassword: true }])
  expect(await holder.database.read.select().from(households)).toEqual([])
  expect((await holder.database.read.select().from(programmes)).map(row => row.code)).toEqual(['120101-2026'])
  expect(await holder.database.read.select().from(editions)).toHaveLength(1)
})

test('a second installation in the same place changes nothing, and neither does the demo', async () => {
  await createInstallation(holder.database, heping)
  expect(await createInstallation(holder.database, { ...heping, account: 'other' })).toBe('exists')
  const { loadDemo } = await import('#lib/demo/world.ts')
  await expect(loadDemo(holder.database, { now: AT })).rejects.toThrow()
  expect(await holder.database.read.select().from(users)).toHaveLength(1)
})
