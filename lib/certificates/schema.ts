import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** The parts of the completion rule that a coordinator may set aside (domain.md A8). */
export const overridable = [
  'consent',
  'eligibility',
  'classroom',
  'visits',
  'minutes',
  'span',
  'critical',
  'emergency',
  'share',
  'noneAtZero',
  'test',
  'survey',
  'urgentRisk',
  'restricted',
] as const

export const ConfirmCompletionInput = z.strictObject({ onDate: field.date })
export type ConfirmCompletionInput = z.infer<typeof ConfirmCompletionInput>

export const OverrideInput = z.strictObject({ item: field.choice(overridable), reason: field.reason })
export type OverrideInput = z.infer<typeof OverrideInput>

export const ReverseCompletionInput = z.strictObject({ reason: field.reason })
export type ReverseCompletionInput = z.infer<typeof ReverseCompletionInput>

export const ReissueInput = z.strictObject({ reason: field.reason })

/** Says nothing: which one is withdrawn stands in the address. */
export const NothingInput = z.strictObject({})
