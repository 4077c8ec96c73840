import { and, eq } from 'drizzle-orm'
import { attendances, classSessions } from '#db/schema/index.ts'
import { expect, test } from './people.ts'

test('a class: recorded, everybody there but two, one put right, a skill seen, the sheet on paper', async ({
  openAs,
  database,
}) => {
  const page = await openAs('maxiaoyun')
  await page.goto('/desk/classes')
  const before = await page.locator('[data-row]').count()
  await page.getByRole('link', { name: '登记一次课' }).click()

  await page.getByLabel('医疗护理，2 学时').check()
  await page.getByLabel('哪一天').fill('2026-11-22')
  await page.getByLabel('开始').fill('09:00')
  await page.getByLabel('结束').fill('08:00')
  await page.getByLabel('地点').fill('友谊路街道示例活动室')
  await page.getByLabel('授课老师').selectOption({ label: '周敏' })
  await page.getByRole('button', { name: '登记这次课' }).click()
  await expect(page.getByText('结束比开始早了')).toBeVisible()
  await page.getByLabel('结束').fill('11:30')
  await page.getByRole('button', { name: '登记这次课' }).click()
  await expect(page.getByRole('status').filter({ hasText: '这次课已登记' })).toBeVisible()

  const lines = page.locator('[data-line]:visible')
  const expected = await lines.count()
  expect(expected).toBeGreaterThan(2)
  await expect(page.getByRole('button', { name: `登记签到：到课 ${expected}，迟到 0，缺课 0` })).toBeVisible()
  await lines.first().getByLabel('到课').focus()
  await page.keyboard.press('3')
  await page.keyboard.press('2')
  await expect(lines.nth(2).getByLabel('到课')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(lines.nth(1).getByLabel('迟到')).toBeFocused()
  await page.getByRole('button', { name: `登记签到：到课 ${expected - 2}，迟到 1，缺课 1` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    `到课 ${expected - 2} 人，迟到 1 人，缺课 1 人`,
  )

  const [session] = await database.read
    .select()
    .from(classSessions)
    .where(eq(classSessions.heldOn, '2026-11-22'))
  const rows = () =>
    database.read
      .select()
      .from(attendances)
      .where(and(eq(attendances.sessionId, session!.id)))
  expect(await rows()).toHaveLength(expected)

  const absent = page.locator('[data-line]').filter({ has: page.locator('input[value="absent"]:checked') })
  await absent.getByLabel('到课', { exact: true }).check()
  await page.getByRole('button', { name: '登记更正：改 1 户' }).click()
  await expect(page.getByText('缺课改为到课')).toBeVisible()
  expect(await rows()).toHaveLength(expected + 1)

  await page.getByRole('link', { name: '登记课堂上看到的技能' }).click()
  await page.getByLabel('示教').first().check()
  await page.getByRole('button', { name: '登记 1 人的等级' }).click()
  await expect(page.getByText('叩背排痰：1 人')).toBeVisible()

  await page.getByRole('link', { name: '打印签到表' }).click()
  await expect(page.getByRole('columnheader', { name: '上午签到' })).toBeVisible()
  await expect(page.locator('[data-row]')).toHaveCount(expected)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await page.goto('/desk/classes')
  await expect(page.locator('[data-row]')).toHaveCount(before + 1)
})
