import { createHash } from 'node:crypto'
import { validate } from 'uuid'
import { conflict, notFound } from './errors.ts'

/** The id of a new thing as the client made it: a UUID in the address. Throws NotFound for anything else. */
export function idFrom(param: string | undefined): string {
  if (!validate(param)) throw notFound()
  return param as string
}

/** The id of what a plain form says, which cannot make one: the same words have the same id (in the form of a UUID, version 8). */
export function idOfWords(words: readonly unknown[]): string {
  const hex = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** The same content whatever the order of its keys; absent, undefined and null are one. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, canonical(inner)]),
  )
}

/** Whether two values say the same, by content. */
export const sameContent = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

/**
 * Whether a request is a resend: the row under the client's id says everything that is wanted now. Another
 * content under the same id is refused with 409, so that nobody's entry is silently lost.
 * @param row the row that the id already names, if any
 * @param wanted what the request says; `undefined` is not compared
 */
export function isResend<Row extends Record<string, unknown>>(
  row: Row | undefined,
  wanted: Partial<Row>,
): row is Row {
  if (row === undefined) return false
  const same = Object.entries(wanted).every(
    ([name, value]) => value === undefined || sameContent(row[name], value),
  )
  if (!same) throw conflict('deskForms.error.otherContent')
  return true
}
