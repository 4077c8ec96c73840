import { expect, test } from './people.ts'

const EDIT = '/desk/handbook/5.1/edit'
const FIRST = '每天同一个钟点量，记在本上。'
const SECOND = '量之前先歇五分钟，记在本上。'

test('马晓云 and 林护士 write in one section at once: each is named to the other, the second sees the difference, no word is lost', async ({
  openAs,
  quiet,
}) => {
  quiet(/status of 409/)
  const first = await openAs('maxiaoyun')
  await first.goto(EDIT)
  await first.getByLabel('一句话说明').fill('每天量，记在本上。')
  await expect(first.getByText(/^已存/).first()).toBeVisible()
  const second = await openAs('linhushi')
  await second.goto(EDIT)
  await expect(second.getByLabel('一句话说明')).toHaveValue('每天量，记在本上。')
  await expect(second.getByText('马晓云 也在改这一节。')).toBeVisible()

  await first.getByLabel('一句话说明').fill(FIRST)
  await first.getByRole('button', { name: '看改动' }).click()
  await expect(first.getByText(FIRST).first()).toBeVisible()

  await second.getByLabel('一句话说明').fill(SECOND)
  const stale = second.getByRole('alert', { name: '要对照' })
  await expect(stale.getByRole('heading', { name: '马晓云刚存了新的一稿' })).toBeVisible()
  await expect(stale).toContainText(FIRST)
  await expect(stale).toContainText(SECOND)
  await stale.getByRole('button', { name: '用我的，接在那一稿后面存' }).click()
  await expect(second.getByText(/^已存/).first()).toBeVisible()
  await second.goto('/desk/handbook/5.1')
  await expect(second.getByText(SECOND).first()).toBeVisible()
  await expect(second.getByText('没有接上的稿子')).toBeVisible()
})

test('a cut network keeps what is being written: it waits, says so, and is saved when the network is back', async ({
  openAs,
  quiet,
}) => {
  quiet(/ERR_INTERNET_DISCONNECTED/)
  const page = await openAs('maxiaoyun')
  await page.goto('/desk/handbook/5.2/edit')
  await page.getByLabel('一句话说明').fill('先写一句。')
  await expect(page.getByText(/^已存/).first()).toBeVisible()
  await page.context().setOffline(true)
  await page.getByLabel('一句话说明').fill('断了网写的一句。')
  await expect(page.getByText('等网络再存').first()).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText(/^已存/).first()).toBeVisible({ timeout: 15_000 })
  await page.reload()
  await expect(page.getByLabel('一句话说明')).toHaveValue('断了网写的一句。')
})
