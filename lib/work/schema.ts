import { z } from 'zod'
import { field } from '#lib/fields.ts'
import { matterKinds, plainQuery } from './filter.ts'

const entry = z.strictObject({ householdId: field.ref, kind: field.choice(matterKinds) })

/** Asks whoever's turn it is to see to some matters. */
export const RemindInput = z.strictObject({
  programmeId: field.ref,
  entries: z.array(entry, field.key('choose')).min(1, field.key('choose')).max(500, field.key('tooMany')),
  note: field.remark,
})
export type RemindInput = z.infer<typeof RemindInput>

export const SaveViewInput = z.strictObject({
  name: z.string(field.key('required')).trim().min(1, field.key('required')).max(20, field.key('tooLong')),
  query: z.string().max(300, field.key('tooLong')).transform(plainQuery),
})
export type SaveViewInput = z.infer<typeof SaveViewInput>

export const NothingMore = z.strictObject({})
