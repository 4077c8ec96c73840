import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import type { OpenDatabase } from '#db/client.ts'
import { visitReviews, visitRevisions, visits } from '#db/schema/index.ts'
import { addDays, instantOf, localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import { userIds } from '#lib/demo/cast.ts'
import { expect, test } from './people.ts'
import { E2E_NOW } from './world.ts'

const MINUTE_MS = 60_000
const COMMENT = '离开时间请再核对。'
const REASON = '核对了走廊的登记'

const rows = (page: Page) => page.locator('[data-row]')
const chip = (page: Page, words: string) => page.getByRole('link', { name: new RegExp(`^${words} \\d+$`) })
const acts = (page: Page) => page.locator('#review')

/** A record of 周敏's last week, without a photo because the family did not want one. */
async function lastWeek(database: OpenDatabase) {
  const kept = await database.read
    .select({ id: visits.id, recordNo: visits.recordNo, body: visitRevisions.body })
    .from(visits)
    .innerJoin(visitRevisions, eq(visitRevisions.id, visits.currentRevisionId))
    .where(eq(visits.trainerId, userIds.zhouMin))
  const reviews = await database.read.select().from(visitReviews).where(eq(visitReviews.verdict, 'returned'))
  const found = kept.find(
    ({ id, body }) =>
      body.noPhotoReason === 'noConsent' &&
      body.visitDate >= addDays(localDateOf(Date.parse(E2E_NOW)), -7) &&
      !reviews.some(({ visitId }) => visitId === id),
  )
  const { visitDate, leaveAt } = found!.body
  const earlier = localTimeOf(instantOf(visitDate, leaveAt!) - 5 * MINUTE_MS)
  const said = (time: string) => time.replace(/^0/, '')
  return { id: found!.id, recordNo: found!.recordNo!, was: said(leaveAt!), earlier, becomes: said(earlier) }
}

test('each number on the list opens as many rows, and a part of its sentence can be taken away', async ({
  openAs,
}) => {
  const page = await openAs('maxiaoyun')
  await page.goto('/desk/visits')
  for (const words of ['退回未补正', '补录', '没见成', '全部', '待审核']) {
    const shown = Number((await chip(page, words).textContent())?.match(/\d+$/)?.[0])
    await chip(page, words).click()
    await expect(rows(page)).toHaveCount(shown)
  }
  await page.getByText('培训师', { exact: true }).first().click()
  const his = page.getByRole('link', { name: /^何军 ?\d+$/ })
  const count = Number((await his.textContent())?.match(/\d+$/)?.[0])
  await his.click()
  await expect(rows(page)).toHaveCount(count)
  await page.getByRole('link', { name: '去掉“培训师何军”' }).click()
  await expect(page).toHaveURL(/\/desk\/visits$/)
})

test('马晓云 returns a record with a word; it is in 周敏’s Today; mended and sent again, it is approved, and its history keeps both', async ({
  openAs,
  database,
}) => {
  const record = await lastWeek(database)
  const desk = await openAs('maxiaoyun')
  await desk.goto(`/desk/visits?state=all&q=${record.recordNo}`)
  await rows(desk).first().click()
  await expect(desk).toHaveURL(new RegExp(`/desk/visits/${record.id}`))
  await acts(desk).getByRole('button', { name: '退回补正' }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('button', { name: '退回补正' }).click()
  await expect(dialog.getByText('请写明', { exact: false }).first()).toBeVisible()
  await dialog.getByRole('textbox').fill(COMMENT)
  await dialog.getByRole('button', { name: '退回补正' }).click()
  await expect(desk.getByText('已退回，周敏的手机会看到您的话。')).toBeVisible()

  const phone = await openAs('zhoumin', 'phone')
  await phone.clock.install({ time: Date.parse(E2E_NOW) + MINUTE_MS })
  await phone.goto('/field')
  await expect(phone.getByText(COMMENT)).toBeVisible()
  const returned = phone.locator('div', { has: phone.getByText(COMMENT) }).last()
  await returned.getByRole('button', { name: '去补正' }).tap()
  await expect(phone.getByText(COMMENT)).toBeVisible()
  await phone.getByRole('button', { name: '修改' }).first().tap()
  await phone.getByLabel('离开时间').fill(record.earlier)
  await phone.getByLabel('为什么更正').fill(REASON)
  await phone.getByRole('button', { name: '提交记录' }).tap()
  await expect(phone.getByText('已送达').first()).toBeVisible()
  await phone.goto('/field')
  await expect(phone.getByText(COMMENT)).toHaveCount(0)

  await desk.reload()
  const history = desk.locator('#history')
  await expect(history.getByText(COMMENT)).toBeVisible()
  const change = history.getByRole('row', { name: /离开/ })
  await expect(change.locator('del')).toHaveText(record.was)
  await expect(change.locator('ins')).toHaveText(record.becomes)
  await expect(history.getByText(`原因：${REASON}`)).toBeVisible()

  await desk.getByRole('link', { name: '打印记录表' }).click()
  await expect(desk.getByRole('heading', { name: '入户指导服务记录表' })).toBeVisible()
  await expect(desk.getByText(`记录编号：${record.recordNo}`)).toBeVisible()
  await expect(desk.getByText(`原“${record.was}”，改“${record.becomes}”`)).toBeVisible()
  await expect(desk.getByRole('img', { name: `记录 ${record.recordNo} 的二维码` })).toBeVisible()
  await desk.goBack()

  await acts(desk).getByRole('button', { name: '通过', exact: true }).click()
  await expect(desk.getByText('已通过。')).toBeVisible()
  await acts(desk).getByRole('button', { name: '撤销通过' }).click()
  await expect(desk.getByText('已撤销通过，回到待审核。')).toBeVisible()
  await desk.goto('/desk/visits')
  const waiting = await rows(desk).count()
  await desk
    .getByRole('row', { name: new RegExp(record.recordNo) })
    .getByRole('link')
    .focus()
  await desk.keyboard.press('a')
  await expect(rows(desk)).toHaveCount(waiting - 1)
  await expect(desk.getByText(/^已通过：/)).toBeVisible()
})

test('any record prints on one page: the fullest one, one without a meeting, one with a trace of its correction', async ({
  openAs,
  database,
}) => {
  const kept = await database.read
    .select({ id: visits.id, body: visitRevisions.body })
    .from(visits)
    .innerJoin(visitRevisions, eq(visitRevisions.id, visits.currentRevisionId))
  const fullest = kept.reduce((a, b) => (b.body.skills.length > a.body.skills.length ? b : a))
  const attempted = kept.find(({ body }) => !body.met)
  const corrected = kept.find(({ body }) => body.basedOn !== null)
  const page = await openAs('maxiaoyun')
  for (const record of [fullest, attempted, corrected]) {
    await page.goto(`/desk/visits/${record?.id}/print`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[data-fitted]')).toBeVisible()
    await expect(page.getByText(/1\d{10}/)).toHaveCount(0)
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  }
})
