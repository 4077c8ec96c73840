import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { organisations } from '#db/schema/index.ts'
import { freshDatabase } from './db.ts'

const holder = freshDatabase()
const bureau = (id: string) => ({
  id,
  kind: 'bureau' as const,
  name: '河西区民政局',
  regionCode: '120103',
  createdAt: 1_790_000_000_000,
})

test('what is committed is there, and an instant keeps its milliseconds', async () => {
  await holder.database.transact(write => write.insert(organisations).values(bureau('hexi')))
  const rows = await holder.database.read.select().from(organisations).where(eq(organisations.id, 'hexi'))
  expect(rows).toEqual([bureau('hexi')])
})

test('a body that throws leaves nothing behind', async () => {
  const failing = holder.database.transact(async write => {
    await write.insert(organisations).values(bureau('hexi'))
    throw new Error('planned')
  })
  await expect(failing).rejects.toThrow('planned')
  expect(await holder.database.read.select().from(organisations)).toEqual([])
})

test('writes that are asked for at once happen one after the other', async () => {
  const ids = Array.from({ length: 20 }, (_, i) => `org-${i}`)
  await Promise.all(
    ids.map(id =>
      holder.database.transact(async write => {
        const seen = await write.$count(organisations)
        await write.insert(organisations).values({ ...bureau(id), createdAt: seen })
      }),
    ),
  )
  const rows = await holder.database.read.select().from(organisations)
  expect(rows.map(row => row.createdAt).sort((a, b) => a - b)).toEqual(ids.map((_, i) => i))
})
