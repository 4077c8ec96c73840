import ExcelJS from 'exceljs'
import { ALL_ROWS, BAD_ROWS, DOUBLED_ROWS, GOOD_ROWS, messyWorkbook } from '../roster/messy.ts'
import { expect, test } from './people.ts'

test('a messy roster: read, one row mended, imported at once, the rest taken home, and the import taken back', async ({
  openAs,
}) => {
  const page = await openAs('maxiaoyun')
  await page.goto('/desk/households')
  await page.getByRole('link', { name: '名册导入' }).click()
  await page.getByLabel('选名册文件').setInputFiles({
    name: '花名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await messyWorkbook()),
  })
  await expect(page.getByText(`读到 ${ALL_ROWS} 行：可导入 ${GOOD_ROWS}，要改 ${BAD_ROWS}`)).toBeVisible()
  await expect(page.locator('[data-row]')).toHaveCount(BAD_ROWS)

  const phone = page.getByRole('textbox', { name: /联系电话/ }).and(page.locator('[aria-invalid]'))
  await expect(page.getByText('要 11 位手机号')).toBeVisible()
  await phone.fill('19900007777')
  await phone.press('Enter')
  await expect(page.getByText(`可导入 ${GOOD_ROWS + 1}，要改 ${BAD_ROWS - 1}`)).toBeVisible()
  await page.getByLabel(`要决定 ${DOUBLED_ROWS}`, { exact: true }).check()
  await expect(page.getByText(/和第 \d+ 行是同一位老人/).first()).toBeVisible()
  await page.getByRole('button', { name: `要决定的 ${DOUBLED_ROWS} 行都跳过` }).click()

  await page.getByRole('button', { name: `导入 ${GOOD_ROWS + 1} 户` }).click()
  await expect(page.getByText(`${GOOD_ROWS + 1} 户已导入。`)).toBeVisible()
  const rest = ALL_ROWS - GOOD_ROWS - 1
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `下载没有导入的 ${rest} 行` }).click(),
  ])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await file.path())
  const sheet = workbook.worksheets[0]!
  expect(sheet.rowCount).toBe(1 + rest)
  expect(sheet.getRow(1).getCell(sheet.columnCount).value).toBe('没有导入的原因')

  await page.getByRole('link', { name: '看这一批' }).click()
  await expect(page.locator('[data-row]')).toHaveCount(GOOD_ROWS + 1)
  await page.getByRole('button', { name: '撤销这一批' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('选错了文件')
  await dialog.getByRole('button', { name: '撤销这一批' }).click()
  await expect(page.getByText('这一批已撤销。')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('已整批撤销')
})
