import { z } from 'zod'
import { field } from '#lib/fields.ts'
import { columns } from './columns.ts'

const MOST_FAMILIES = 3_000
const MOST_LOOKED_UP = 500
const LONGEST_CELL = 2_000
const LONGEST_FILE_NAME = 200

const cell = z.string().max(LONGEST_CELL, field.key('tooLong'))
const cells = z.strictObject(
  Object.fromEntries(columns.map(column => [column, cell])) as Record<(typeof columns)[number], typeof cell>,
)

const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('skip') }),
  z.strictObject({ kind: z.literal('keep'), reason: field.reason }),
  z.strictObject({ kind: z.literal('sameCaregiver'), caregiverId: field.ref }),
])

/** A roster as it was mended and decided in the preview. */
export const ImportRosterInput = z.strictObject({
  fileName: z.string().trim().max(LONGEST_FILE_NAME, field.key('tooLong')),
  source: field.choice(['xlsx', 'csv', 'paste']),
  rows: z
    .array(z.strictObject({ line: field.number, cells, decision: decision.optional() }))
    .min(1, field.key('choose'))
    .max(MOST_FAMILIES, field.key('tooMany')),
})
export type ImportRosterInput = z.infer<typeof ImportRosterInput>

/** Rows to be looked up among the households that are here. */
export const LookUpInput = z.strictObject({
  rows: z.array(z.strictObject({ line: field.number, cells })).max(MOST_LOOKED_UP, field.key('tooMany')),
})
export type LookUpInput = z.infer<typeof LookUpInput>

/** Rows that did not go in, each with its reason in words. */
export const ReturnRowsInput = z.strictObject({
  rows: z
    .array(z.strictObject({ cells, reason: cell }))
    .min(1, field.key('choose'))
    .max(MOST_FAMILIES, field.key('tooMany')),
})
export type ReturnRowsInput = z.infer<typeof ReturnRowsInput>

export const UndoImportInput = z.strictObject({ reason: field.reason })
export type UndoImportInput = z.infer<typeof UndoImportInput>
