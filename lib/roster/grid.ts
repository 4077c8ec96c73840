import { type Column, columnOf, columns, isOwnHead, required } from './columns.ts'

/** A sheet as it was read: rows of texts, empty where there was nothing. */
export type Grid = readonly (readonly string[])[]

/** One family as the file has it; `line` is the row's number in the file, from 1. */
export interface RosterRow {
  line: number
  cells: Record<Column, string>
}

export interface RosterSheet {
  rows: RosterRow[]
  /** The row that holds the heads, from 1. */
  headLine: number
  /** Columns found, and heads that nothing is read from. */
  found: Column[]
  ignored: string[]
  /** Required columns that the sheet does not have. */
  missing: Column[]
  /** Lines left out: titles, totals, repeated heads, signatures. */
  leftOut: number
}

/** How far down the heads may stand under titles and notes. */
const HEAD_WITHIN = 20
/** So many known heads make a row the head row. */
const HEADS_NEEDED = 4

const TOTAL = /^(合计|总计|小计|共计|总数|本页小计)/
const SIGNATURE =
  /^(填报单位|填表单位|填表人|制表人|制表|审核人|负责人|填报日期|填表日期|注|说明|备注)([(（]盖章[)）])?([:：]|$)/

const filled = (row: readonly string[]) => row.filter(cell => cell !== '')

/**
 * The families of a sheet: finds the heads under whatever titles, in whatever order, and leaves out what is not a
 * family. Null when no row looks like heads.
 */
export function readGrid(grid: Grid): RosterSheet | null {
  const at = headRow(grid)
  if (at === null) return null
  const heads = grid[at]!
  const band = bandAbove(grid, at)
  const place = placeOf(heads, band)
  const ignored = heads.filter((head, index) => head !== '' && ![...place.values()].includes(index))
  const rows: RosterRow[] = []
  let leftOut = at
  grid.slice(at + 1).forEach((row, index) => {
    if (filled(row).length === 0) return
    if (isFamily(row, heads)) {
      rows.push({ line: at + index + 2, cells: cellsOf(row, place) })
    } else leftOut += 1
  })
  return {
    rows,
    headLine: at + 1,
    found: columns.filter(column => place.has(column)),
    ignored,
    missing: columns.filter(column => required.has(column) && !place.has(column)),
    leftOut,
  }
}

/** Where each column stands; a head in the template's own words goes before another name for the same column. */
function placeOf(heads: readonly string[], band: readonly string[]): Map<Column, number> {
  const place = new Map<Column, number>()
  for (const own of [true, false]) {
    heads.forEach((head, index) => {
      const column = isOwnHead(head) === own ? columnOf(head, band[index]) : undefined
      if (column !== undefined && !place.has(column)) place.set(column, index)
    })
  }
  return place
}

function headRow(grid: Grid): number | null {
  let best: { at: number; heads: number } | null = null
  for (const [at, row] of grid.slice(0, HEAD_WITHIN).entries()) {
    const heads = new Set(row.map(cell => columnOf(cell)).filter(column => column !== undefined)).size
    if (heads >= HEADS_NEEDED && (best === null || heads > best.heads)) best = { at, heads }
  }
  return best?.at ?? null
}

/** The words above each head: a merged band counts for all the columns under it, a title over everything for none. */
function bandAbove(grid: Grid, at: number): readonly string[] {
  const above = at === 0 ? [] : grid[at - 1]!
  if (new Set(filled(above)).size < 2) return []
  let last = ''
  return grid[at]!.map((_, index) => {
    last = above[index] || last
    return last
  })
}

function isFamily(row: readonly string[], heads: readonly string[]): boolean {
  const values = filled(row)
  const first = values[0]!.replace(/\s/g, '')
  if (TOTAL.test(first) || SIGNATURE.test(first)) return false
  if (values.length > 1 && new Set(values).size === 1) return false
  return !row.every((cell, index) => cell === '' || cell === heads[index])
}

const cellsOf = (row: readonly string[], place: ReadonlyMap<Column, number>) =>
  Object.fromEntries(
    columns.map(column => [column, row[place.get(column) ?? -1] ?? '']),
  ) as RosterRow['cells']
