import type { CellValue, Worksheet } from 'exceljs'
import { type Column, columns, required, templateHeads } from './columns.ts'
import type { Grid } from './grid.ts'

const MOST_ROWS = 5_000
const MOST_COLUMNS = 60
/** From here on a number has lost its last digits: Excel keeps fifteen. */
const DIGITS_LOST = 1e15
const SHOWN_DIGITS = 5

const excel = async () => (await import('exceljs')).default

/** The sheets of a workbook as texts, the visible ones first; merged cells have their text in each. */
export async function readWorkbook(bytes: Uint8Array): Promise<Grid[]> {
  const { Workbook } = await excel()
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  const visible = (sheet: Worksheet) => sheet.state === 'visible'
  return [...workbook.worksheets].sort((a, b) => Number(visible(b)) - Number(visible(a))).map(gridOf)
}

function gridOf(sheet: Worksheet): Grid {
  const width = Math.min(sheet.columnCount, MOST_COLUMNS)
  const height = Math.min(sheet.rowCount, MOST_ROWS)
  return Array.from({ length: height }, (_, line) => {
    const row = sheet.getRow(line + 1)
    return Array.from({ length: width }, (_, column) => textOf(row.getCell(column + 1).value))
  })
}

/** A cell's text. A formula gives its result; a date its day; a long number shows that digits were lost. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'number') {
    return Math.abs(value) >= DIGITS_LOST ? value.toExponential(SHOWN_DIGITS).toUpperCase() : String(value)
  }
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(part => part.text).join('')
  if ('text' in value) return textOf(value.text as CellValue)
  if ('result' in value) return textOf(value.result as CellValue)
  return ''
}

const FONT = { name: '宋体', size: 11 }
const WIDE: ReadonlySet<Column> = new Set([
  'address',
  'needs',
  'remark',
  'elderIdNumber',
  'caregiverIdNumber',
])
const WIDTH = { wide: 24, usual: 14, reason: 48 }

/** A sheet of texts: numbers stay whole and formulas stay words, whatever was typed. */
async function sheetOf(name: string, heads: readonly string[], rows: Grid, widths: readonly number[]) {
  const { Workbook } = await excel()
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.addRow([...heads])
  for (const row of rows) sheet.addRow([...row])
  sheet.eachRow((row, line) => {
    row.eachCell({ includeEmpty: true }, cell => {
      cell.numFmt = '@'
      cell.font = { ...FONT, bold: line === 1 }
      cell.alignment = { vertical: 'middle', wrapText: true }
      const edge = { style: 'thin' as const }
      cell.border = { top: edge, left: edge, bottom: edge, right: edge }
    })
  })
  widths.forEach((width, index) => {
    const column = sheet.getColumn(index + 1)
    column.width = width
    column.numFmt = '@'
  })
  return { workbook, sheet }
}

const widthOf = (column: Column) => (WIDE.has(column) ? WIDTH.wide : WIDTH.usual)
const bytesOf = async (workbook: { xlsx: { writeBuffer(): Promise<ArrayBuffer | Uint8Array> } }) =>
  new Uint8Array(await workbook.xlsx.writeBuffer())

/** 培训对象花名册导入模板: the heads, required ones marked, lists to choose from, and how to fill it in. */
export async function templateWorkbook(lists: {
  choices: Partial<Record<Column, readonly string[]>>
  notes: readonly string[]
  sheets: { roster: string; notes: string }
}): Promise<Uint8Array> {
  const heads = columns.map(column => templateHeads[column] + (required.has(column) ? '*' : ''))
  const { workbook, sheet } = await sheetOf(lists.sheets.roster, heads, [], columns.map(widthOf))
  columns.forEach((column, index) => {
    const choices = lists.choices[column]
    if (!choices) return
    const letter = sheet.getColumn(index + 1).letter
    for (let line = 2; line <= 201; line++) {
      sheet.getCell(`${letter}${line}`).dataValidation = {
        type: 'list',
        allowBlank: true,
        showErrorMessage: false,
        formulae: [`"${choices.join(',')}"`],
      }
    }
  })
  const notes = workbook.addWorksheet(lists.sheets.notes)
  notes.getColumn(1).width = 90
  for (const note of lists.notes) notes.addRow([note])
  return bytesOf(workbook)
}

/** Rows that did not go in, as they were in the file, with the reason in the last column. */
export async function returnedWorkbook(given: {
  name: string
  reasonHead: string
  rows: readonly { cells: Readonly<Record<Column, string>>; reason: string }[]
}): Promise<Uint8Array> {
  const { workbook } = await sheetOf(
    given.name,
    [...columns.map(column => templateHeads[column]), given.reasonHead],
    given.rows.map(({ cells, reason }) => [...columns.map(column => cells[column]), reason]),
    [...columns.map(widthOf), WIDTH.reason],
  )
  return bytesOf(workbook)
}
