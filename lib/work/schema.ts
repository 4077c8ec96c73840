import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** What there is to do about a family, in the order of the menu. */
export const matterKinds = [
  'deathReported',
  'changeReported',
  'risk',
  'eligibility',
  'assessment',
  'trainer',
  'firstContact',
  'noContact',
  'pastDate',
  'noDate',
  'submitted',
  'returned',
  'setAside',
  'postTest',
  'survey',
  'readyForReview',
  'reviewHint',
  'followUp',
  'suspended',
  'spotDeviation',
] as const
export type MatterKind = (typeof matterKinds)[number]

/** Whose turn it is. */
export const turns = ['coordinator', 'provider', 'trainer'] as const
export type Turn = (typeof turns)[number]

/** A code or an id as an address may hold it. */
export const Code = z.string().min(1).max(60)

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
  query: z.string().max(300, field.key('tooLong')),
})
export type SaveViewInput = z.infer<typeof SaveViewInput>

export const NothingMore = z.strictObject({})
