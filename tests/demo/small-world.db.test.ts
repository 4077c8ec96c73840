import { eq, isNotNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { households, users, visitRevisions, visits } from '#db/schema/index.ts'
import { assess, listHouseholdFacts } from '#lib/progress/queries.ts'
import { contextOf, homeIds, NOW, smallWorld } from '../cast.ts'
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

test('each named household is in the state that its story tells', async () => {
  const known = await listHouseholdFacts(contextOf(holder.database, 'maXiaoyun'))
  const tiles = known.map(({ household, facts, definition }) => {
    const { status, tile } = assess(facts, definition, '2026-11-23')
    return [household.id, `${status} ${tile}`]
  })
  expect(Object.fromEntries(tiles)).toEqual({
    [homeIds.liGuifang]: 'completed completed',
    [homeIds.heGuilan]: 'readyForReview readyForReview',
    [homeIds.gaoYumei]: 'suspended suspended',
    [homeIds.chenGuoqiang]: 'inTraining inTraining',
    [homeIds.wangGuiying]: 'inTraining inTraining',
    [homeIds.fengShumin]: 'inTraining attention',
    [homeIds.sunJianhua]: 'inTraining inTraining',
    [homeIds.liuYufen]: 'inTraining inTraining',
    [homeIds.gaoXiuzhen]: 'waitlisted vacant',
  })
})

test('周敏 and 郑晓燕 have them, 何军 has none, and 田芳 sees her own district only', async () => {
  const ids = async (who: Parameters<typeof contextOf>[1]) =>
    (await listHouseholdFacts(contextOf(holder.database, who))).map(({ household }) => household.id).sort()
  expect(await ids('zhouMin')).toEqual(
    [homeIds.wangGuiying, homeIds.chenGuoqiang, homeIds.sunJianhua, homeIds.liuYufen].sort(),
  )
  expect(await ids('zhengXiaoyan')).toHaveLength(4)
  expect(await ids('heJun')).toEqual([])
  expect(await ids('tianFang')).toEqual([homeIds.hepingHome])
  const disabled = await holder.database.read.select().from(users).where(isNotNull(users.disabledAt))
  expect(disabled.map(({ name }) => name)).toEqual(['钱莉'])
})
