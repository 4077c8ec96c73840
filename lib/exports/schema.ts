import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** Why a ledger is needed with the numbers of people in it: a choice, so that the log holds no typed text. */
export const fullReasons = ['bureau', 'certificates', 'checkIdentity', 'audit', 'archive'] as const

export const FullExportInput = z.strictObject({ reason: field.choice(fullReasons) })
export type FullExportInput = z.infer<typeof FullExportInput>
