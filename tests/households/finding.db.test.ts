import { expect, test } from 'vitest'
import type { CastMember } from '#lib/demo/cast.ts'
import { loadDemo } from '#lib/demo/world.ts'
import { findablePlaces } from '#lib/finding/places.ts'
import { find } from '#lib/finding/queries.ts'
import { contextOf, NOW } from '#tests/cast.ts'
import { freshDatabase } from '#tests/db.ts'

const holder = freshDatabase(database => loadDemo(database, { now: NOW }))
const finds = (typed: string, who: CastMember = 'maXiaoyun') => find(contextOf(holder.database, who), typed)
const names = async (typed: string, who: CastMember = 'maXiaoyun') =>
  (await finds(typed, who)).families.map(({ caregiver }) => caregiver)
const places = async (typed: string, who: CastMember = 'maXiaoyun') =>
  (await finds(typed, who)).places.map(({ key }) => key)

test('王桂英 is found by name, by pinyin, by initials, by the end of her number and of her phone', async () => {
  for (const typed of ['王桂英', '桂英', 'wangguiying', 'wgy', 'HX2026-0052', '0052']) {
    expect(await names(typed), typed).toContain('王桂英')
  }
  expect((await finds('王')).families.length).toBeLessThanOrEqual(8)
})

test('a page or a deed is found by its words in both languages, by pinyin and by initials', async () => {
  expect(await places('')).toEqual(findablePlaces.map(({ key }) => key))
  for (const typed of ['图表', 'charts', 'tubiao', 'tb'])
    expect(await places(typed), typed).toContain('charts')
  expect(await places('导入')).toEqual(['import'])
  expect(await finds('没有这样的人或事')).toEqual({ places: [], families: [] })
})

test('what somebody may not see does not exist for him', async () => {
  expect(await names('王桂英', 'tianFang')).toEqual([])
  expect(await names('王桂英', 'zhaoLei')).toContain('王桂英')
  const manager = await places('', 'zhaoLei')
  for (const key of ['accounts', 'import', 'publish', 'toReview']) expect(manager).not.toContain(key)
  await expect(finds('王桂英', 'zhouMin')).rejects.toThrow()
  await expect(finds('王桂英', 'linHushi')).rejects.toThrow()
})
