import { z } from 'zod'
import { field } from '#lib/fields.ts'

export const channels = ['phone', 'visit'] as const
export const outcomes = ['agrees', 'deviates', 'notReached'] as const
export type SpotOutcome = (typeof outcomes)[number]

/** What a family said otherwise than the records say. */
export const deviations = [
  'fewerVisits',
  'shorterVisits',
  'notTaught',
  'otherCaregiver',
  'noHandbook',
  'notSigned',
  'other',
] as const
export type Deviation = (typeof deviations)[number]

/** One draw: how many percent, and whether those who were drawn before are left out. */
export const DrawInput = z.strictObject({ share: field.number, fresh: field.yes })

/** What a call or a visit found. */
export const RecordCheckInput = z.strictObject({
  householdId: field.ref,
  channel: field.choice(channels),
  onDate: field.date,
  outcome: field.choice(outcomes),
  deviations: z.array(z.enum(deviations), field.key('choose')),
  remark: field.remark,
  replaces: field.optionalRef,
})

/** What is done about a deviation. */
export const StepInput = z.strictObject({
  kind: field.choice(['planned', 'closed'] as const),
  words: field.reason,
  dueOn: field.date.nullish().transform(day => day ?? null),
})
