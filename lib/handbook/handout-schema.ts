import { z } from 'zod'
import { field } from '#lib/fields.ts'
import { SectionCode } from './schema.ts'

/** What can be handed out on paper: the book, the household's own booklet, single sections, the cards of the appendix. */
export const handoutKinds = ['book', 'booklet', 'pages', 'cards'] as const
export type HandoutKind = (typeof handoutKinds)[number]

const MOST_COPIES = 20
const copies = field.number.min(1, field.key('number')).max(MOST_COPIES, field.key('number'))

/** 发放签收 to one household. `PUT /api/households/<householdId>/handouts/<handoutId>`. */
export const RecordHandoutInput = z
  .strictObject({
    kind: field.choice(handoutKinds),
    editionId: field.ref,
    /** What a booklet or single pages hold. */
    sections: z.array(SectionCode, field.key('choose')).max(40, field.key('tooMany')),
    copies,
    onDate: field.date,
    signed: field.yes,
  })
  .refine(({ kind, sections }) => kind !== 'pages' || sections.length > 0, {
    path: ['sections'],
    ...field.key('choose'),
  })
export type RecordHandoutInput = z.infer<typeof RecordHandoutInput>

/** What is handed to many at once is the same for all: the book or the cards. */
export const classHandoutKinds = ['book', 'cards'] as const

/** 发放签收 in a class: everybody who took one, on the day of the class. `PUT /api/classes/<classId>/handouts`. */
export const RecordClassHandoutsInput = z.strictObject({
  kind: field.choice(classHandoutKinds),
  editionId: field.ref,
  copies,
  entries: z
    .array(z.strictObject({ id: field.id, householdId: field.ref, signed: field.yes }))
    .min(1, field.key('choose')),
})
export type RecordClassHandoutsInput = z.infer<typeof RecordClassHandoutsInput>

/** The same as a form holds it: a mark per household, empty for one that took nothing. */
export const ClassHandoutsForm = z.object({
  kind: field.choice(classHandoutKinds),
  editionId: field.ref,
  copies,
  marks: z.record(z.string(), z.enum(['signed', 'unsigned', ''])),
})
export type ClassHandoutsForm = z.infer<typeof ClassHandoutsForm>

export const WithdrawHandoutInput = z.strictObject({ reason: field.reason })
export type WithdrawHandoutInput = z.infer<typeof WithdrawHandoutInput>
