import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** The notice above the form's button; a changed text is a new version. */
export const NOTICE_VERSION = 'apply-1'

const PHONE = /^1[3-9]\d{9}$/
const plain = (text: string) => text.normalize('NFKC').replace(/[\s-]/g, '')

const YOUNGEST = 0
const OLDEST = 120

/** 报名 from outside, as the fields of a plain form: enough to call back, nothing about health, no ID number. */
export const SendApplicationInput = z.strictObject({
  elderName: field.name,
  elderAge: z
    .string(field.key('number'))
    .transform(text => Number(plain(text)))
    .refine(age => Number.isInteger(age) && age > YOUNGEST && age <= OLDEST, field.key('number')),
  caregiverName: field.name,
  relation: field.code,
  phone: z
    .string(field.key('phone'))
    .transform(plain)
    .refine(text => PHONE.test(text), field.key('phone')),
  streetCode: field.code,
  community: field.name,
  address: field.name,
  source: field.choice(['self', 'community'] as const),
  recommendedBy: field.optionalName,
  remark: field.remark,
  agree: field.choice(['yes'] as const),
  /** Nobody sees this field; whoever fills it in is a machine. */
  website: z.string().default(''),
})
export type SendApplicationInput = z.infer<typeof SendApplicationInput>

/** What the desk does with an application. */
export const DecideApplicationInput = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('taken'), householdId: field.ref }),
  z.strictObject({ decision: z.literal('declined'), reason: field.reason }),
  z.strictObject({ decision: z.literal('reopened'), reason: field.reason }),
])
