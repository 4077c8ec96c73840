import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '#db/schema/index.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { markRestored } from '#lib/setup/mark-restored.ts'
import { freshDatabase } from '../db.ts'
import { fill } from '../visits/fixture.ts'

const world = freshDatabase()

test('after a backup was put back the epoch is a new one, everything else is as it was, and the log says so', async () => {
  await fill(world.database)
  const before = await installationFacts(world.database.read)
  expect(await markRestored(world.database, { epoch: 'second', at: 7 })).toBe(true)
  expect(await installationFacts(world.database.read)).toEqual({ ...before, epoch: 'second' })
  const [entry] = await world.database.read
    .select()
    .from(auditLog)
    .where(eq(auditLog.action, 'installation.restored'))
  expect(entry).toMatchObject({ at: 7, details: { before: 'first' } })
})

test('a database without an installation has no epoch to change', async () => {
  expect(await markRestored(world.database, { epoch: 'second', at: 7 })).toBe(false)
  expect(await world.database.read.select().from(auditLog)).toEqual([])
})
