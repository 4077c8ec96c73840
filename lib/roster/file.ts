import { Problem } from '#lib/errors.ts'
import { cellText } from './cells.ts'
import { type Grid, type RosterSheet, readGrid } from './grid.ts'
import { decodeText, readSeparated } from './separated.ts'
import { readWorkbook } from './workbook.ts'
import { unpackedSize } from './zip-size.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** The container of .xls and of workbooks with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const MOST_UNPACKED = 100 * 1024 * 1024
const MOST_FAMILIES = 3_000

export type RosterSource = 'xlsx' | 'csv' | 'paste'

export interface ReadRoster extends RosterSheet {
  source: Exclude<RosterSource, 'paste'>
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte)

const refuse = (code: string, values: Record<string, number> = {}) =>
  new Problem(422, `roster.file.${code}`, { extra: { values } })

/** The families of a file of whatever kind. Throws 422 with a sentence that says what to do about the file. */
export async function readRoster(bytes: Uint8Array): Promise<ReadRoster> {
  if (bytes.length === 0) throw refuse('empty')
  if (startsWith(bytes, OLD_OFFICE)) throw refuse('old')
  const zipped = startsWith(bytes, ZIP)
  const sheet = zipped ? await fromWorkbook(bytes) : readSheet(readSeparated(decodeText(bytes)))
  if (sheet === null) throw refuse('noHeads')
  if (sheet.rows.length === 0) throw refuse('noRows')
  if (sheet.rows.length > MOST_FAMILIES) throw refuse('tooMany', { most: MOST_FAMILIES })
  return { ...sheet, source: zipped ? 'xlsx' : 'csv' }
}

const readSheet = (grid: Grid) => readGrid(grid.map(row => row.map(cellText)))

/** The first sheet that has heads: a cover or an explanation may come before it. */
async function fromWorkbook(bytes: Uint8Array): Promise<RosterSheet | null> {
  const size = unpackedSize(bytes)
  if (size === null) throw refuse('damaged')
  if (size > MOST_UNPACKED) throw refuse('tooLarge')
  let sheets: Grid[]
  try {
    sheets = await readWorkbook(bytes)
  } catch {
    throw refuse('damaged')
  }
  const read = sheets.map(readSheet).filter(sheet => sheet !== null)
  return read.find(({ rows }) => rows.length > 0) ?? read[0] ?? null
}
