import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { households, visitRevisions, visits } from '#db/schema/index.ts'
import { homeIds, NOW, smallWorld } from '../cast.ts'
import { freshDatabase } from '../db.ts'

const holder = freshDatabase(database => smallWorld(database, NOW))

test('王桂英 has seat 52 and three visits, one attempt and one make-up, each with its number', async () => {
  const { read } = holder.database
  const [home] = await read.select().from(households).where(eq(households.id, homeIds.wangGuiying))
  expect(home).toMatchObject({ seat: 52, studentNo: 'HX2026-0052', streetCode: '120103007' })
  const rows = await read
    .select({ recordNo: visits.recordNo })
    .from(visits)
    .where(eq(visits.householdId, homeIds.wangGuiying))
  expect(rows.map(({ recordNo }) => recordNo).sort()).toEqual([
    'HX2026-0052-A01',
    'HX2026-0052-M01',
    'HX2026-0052-V01',
    'HX2026-0052-V02',
    'HX2026-0052-V03',
  ])
})

test('the order of arrival has no gap', async () => {
  const rows = await holder.database.read.select({ seq: visitRevisions.seq }).from(visitRevisions)
  expect(rows.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(rows.map((_, i) => i + 1))
})
