import { z } from 'zod'
import { field } from '#lib/fields.ts'
import { SectionFile } from './schema.ts'

/** One text of a proposal as it was on somebody's screen. */
export const SaveProposalInput = z.strictObject({
  /** The save that it was written on; null begins the proposal. */
  basedOn: field.optionalRef,
  content: SectionFile,
})
export type SaveProposalInput = z.infer<typeof SaveProposalInput>

/** Why one passage changes. */
export const GiveReasonInput = z.strictObject({
  passage: z.string(field.key('required')).min(1, field.key('required')).max(2000, field.key('tooLong')),
  themeId: field.optionalRef,
  words: field.remark,
})
export type GiveReasonInput = z.infer<typeof GiveReasonInput>

/** Sends a text to the reviewer, or takes the whole proposal back. */
export const SubmitProposalInput = z.strictObject({
  step: field.choice(['submitted', 'withdrawn']),
  saveId: field.ref,
  note: field.remark,
})
export type SubmitProposalInput = z.infer<typeof SubmitProposalInput>

/** 专业审校: signed off, or back with what is to be mended. */
export const ReviewProposalInput = z.strictObject({
  step: field.choice(['accepted', 'returned']),
  saveId: field.ref,
  note: field.remark,
  /** Readers of the text before must see it and confirm. */
  safetyCritical: z.boolean(field.key('choose')).default(false),
})
export type ReviewProposalInput = z.infer<typeof ReviewProposalInput>

export const SignTextInput = z.strictObject({ signed: z.literal(true, field.key('choose')) })

export const PublishEditionInput = z.strictObject({
  /** 修订说明. */
  note: field.reason,
})
export type PublishEditionInput = z.infer<typeof PublishEditionInput>

export const PresenceInput = z.strictObject({ here: z.literal(true, field.key('choose')) })
