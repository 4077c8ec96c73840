import type { Worksheet } from 'exceljs'
import { type Cell, hasTotal, type Sheet, totalOf } from './sheet.ts'

const FONT = { name: '宋体', size: 11 }
const TITLE = { name: '宋体', size: 16, bold: true }
const A4 = 9
/** Of one line of 11 points, and what a cell has above and below. */
const LINE = 14
const LINE_GAP = 4
const EDGE = { style: 'thin' as const }
const BOX = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE }
/** Signs that a tab must not have, and how long it may be. */
const FORBIDDEN = /[\\/?*[\]:]/g
const TAB_LENGTH = 31

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Who fills a ledger in and when, for its last lines. */
export interface Signing {
  unit: string
  filler: string
  date: string
}

/**
 * Sheets as the bureau expects them (domain.md D): A4 landscape, the title merged, the head on each page, borders,
 * panes that stay, a sum, lines to sign. Every word is a text cell, so that what somebody typed never runs.
 */
export async function workbookBytes(sheets: readonly Sheet[], signing: Signing): Promise<Uint8Array> {
  const { Workbook } = (await import('exceljs')).default
  const workbook = new Workbook()
  const tabs = new Set<string>()
  for (const sheet of sheets) {
    const name = freeTab(sheet.name, tabs)
    fill(workbook.addWorksheet(name), sheet, signing)
  }
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer)
}

function freeTab(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(FORBIDDEN, ' ').slice(0, TAB_LENGTH)
  let name = plain
  for (let n = 2; taken.has(name); n++) name = `${plain.slice(0, TAB_LENGTH - 3)} ${n}`
  taken.add(name)
  return name
}

function fill(page: Worksheet, sheet: Sheet, signing: Signing) {
  const { columns, rows, facts = [], notes = [] } = sheet
  columns.forEach(({ width }, index) => {
    page.getColumn(index + 1).width = width
  })
  across(page, sheet.title, columns.length, TITLE, 'center')
  for (const fact of facts) across(page, fact, columns.length, FONT)
  const head = page.addRow(columns.map(column => column.head))
  boxed(head, columns.length, true)
  head.height = heightOf(
    columns.map(column => column.head),
    columns,
  )
  for (const cells of rows) {
    const row = page.addRow(cells)
    boxed(row, columns.length)
    row.height = heightOf(cells, columns)
  }
  if (hasTotal(sheet)) {
    const sums = columns.map((_, index) => totalOf(sheet, index))
    boxed(page.addRow(['合计', ...sums.slice(1)]), columns.length, true)
  }
  for (const note of notes) across(page, note, columns.length, FONT)
  sign(page, signing, columns.length)
  page.views = [{ state: 'frozen', ySplit: head.number }]
  page.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${head.number}:${head.number}`,
    horizontalCentered: true,
    margins: { left: 0.55, right: 0.55, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  }
  page.headerFooter.oddFooter = '&C第 &P 页，共 &N 页'
}

/** A sign of Chinese is as wide as two digits. */
const widthOf = (cell: Cell) =>
  [...String(cell ?? '')].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)

/** So high that the longest words of a row show: a file has no height of its own until somebody opens and saves it. */
function heightOf(cells: readonly Cell[], columns: Sheet['columns']): number {
  const lines = cells.map((cell, index) => Math.ceil(widthOf(cell) / Math.floor(columns[index]!.width - 1)))
  return Math.max(1, ...lines) * LINE + LINE_GAP
}

function across(
  page: Worksheet,
  words: string,
  width: number,
  font: typeof FONT,
  horizontal: 'left' | 'center' = 'left',
) {
  const row = page.addRow([words])
  page.mergeCells(row.number, 1, row.number, width)
  const cell = row.getCell(1)
  cell.numFmt = '@'
  cell.font = font
  cell.alignment = { vertical: 'middle', horizontal, wrapText: true }
  row.height = font.size * 2
}

function boxed(row: ReturnType<Worksheet['addRow']>, width: number, strong = false) {
  for (let index = 1; index <= width; index++) {
    const cell = row.getCell(index)
    const isNumber = typeof cell.value === 'number'
    cell.numFmt = isNumber ? 'General' : '@'
    cell.font = { ...FONT, bold: strong }
    cell.border = BOX
    cell.alignment = { vertical: 'middle', horizontal: isNumber ? 'center' : 'left', wrapText: true }
  }
}

/** 填报单位（盖章）, 填表人, 审核人, 填报日期: the unit's stamp and the checker's name come by hand. */
function sign(page: Worksheet, { unit, filler, date }: Signing, width: number) {
  const words = [`填报单位（盖章）：${unit}`, `填表人：${filler}`, '审核人：', `填报日期：${date}`]
  if (width < words.length) return across(page, words.join('　　'), width, FONT)
  const row = page.addRow([])
  const share = Math.floor(width / words.length)
  words.forEach((text, index) => {
    const from = index * share + 1
    const to = index === words.length - 1 ? width : from + share - 1
    if (to > from) page.mergeCells(row.number, from, row.number, to)
    const cell = row.getCell(from)
    cell.value = text
    cell.numFmt = '@'
    cell.font = FONT
    cell.alignment = { vertical: 'middle', wrapText: true }
  })
  row.height = FONT.size * 3
}
