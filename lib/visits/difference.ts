import type { LogVisitInput } from './schema.ts'

/** One field that two revisions say differently. `undefined` on a side = it did not say. */
export interface Difference {
  /** `leaveAt`, `vitals.sbp`, `skills.N01.level`, `riskFlags.fall`, `problems.text` … */
  path: string
  from: unknown
  to: unknown
}

/** Not what a person entered about the visit, or sealed: never compared, never shown. */
const skipped: ReadonlySet<string> = new Set([
  'visitId',
  'revisionId',
  'basedOn',
  'householdId',
  'programmeVersionId',
  'sealed',
  'photoCount',
  'correctionReason',
  'savedAt',
  'deviceId',
])

type Flat = Map<string, unknown>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function flatten(value: unknown, path: string, into: Flat) {
  if (Array.isArray(value) && value.length > 0 && value.every(isRecord)) {
    value.forEach((entry, i) => {
      flattenRecord(entry, `${path}.${entry.code ?? entry.riskType ?? entry.index ?? i}`, into)
    })
  } else if (isRecord(value)) flattenRecord(value, path, into)
  else if (value !== undefined && !isEmpty(value)) into.set(path, value)
}

function flattenRecord(record: Record<string, unknown>, path: string, into: Flat) {
  for (const [name, value] of Object.entries(record)) {
    if (name === 'code' || name === 'riskType' || name === 'index') continue
    flatten(value, path === '' ? name : `${path}.${name}`, into)
  }
}

/** Nothing said: an empty text or list is the same as none. */
const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Lists of codes are compared as sets: the order of taps says nothing. */
const comparable = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value)

function flat(input: LogVisitInput): Flat {
  const into: Flat = new Map()
  for (const [name, value] of Object.entries(input)) {
    if (!skipped.has(name)) flatten(value, name, into)
  }
  return into
}

/** Photos are compared by their content and told by their number. */
const told = (path: string, value: unknown) =>
  path === 'photos' && Array.isArray(value) ? value.length : value

/**
 * What two revisions of a visit say differently, field by field, in the form's order: for the 409 answer, the
 * history and the printed traces of a correction. Skills and flags are matched by their codes. The sealed part
 * is never in it (settled.md 2).
 */
export function difference(from: LogVisitInput, to: LogVisitInput): Difference[] {
  const before = flat(from)
  const after = flat(to)
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  return paths
    .filter(path => comparable(before.get(path)) !== comparable(after.get(path)))
    .map(path => ({ path, from: told(path, before.get(path)), to: told(path, after.get(path)) }))
}
