import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** 教师资质 (domain.md A9): what a teacher's paper is. */
export const credentialKinds = ['careWorker', 'nurse', 'therapist', 'counsellor', 'other'] as const
export type CredentialKind = (typeof credentialKinds)[number]

/** A paper with its number and last day; a renewed one is a new row. `withdrawn`: it was recorded by mistake, or was taken away. */
export const RecordCredentialInput = z.strictObject({
  kind: field.choice(credentialKinds),
  number: field.name,
  expiresOn: z
    .string()
    .nullish()
    .transform(day => day || null)
    .pipe(field.date.nullable()),
  withdrawn: field.yes,
})
