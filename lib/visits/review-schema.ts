import { z } from 'zod'
import { field } from '#lib/fields.ts'
import type { Verdict } from './state.ts'

/** What a judgement says: of which revision it speaks, and why. */
const reviewInput = <V extends Verdict, C extends z.ZodType<string | null>>(verdict: V, comment: C) =>
  z.strictObject({ revisionId: field.id, verdict: z.literal(verdict, field.key('choose')), comment })

export const ApproveInput = reviewInput('approved', field.remark)
export const ReturnInput = reviewInput('returned', field.reason)
export const VoidInput = reviewInput('voided', field.reason)
export const WithdrawApprovalInput = reviewInput('approvalWithdrawn', field.remark)
export const WithdrawReturnInput = reviewInput('returnWithdrawn', field.remark)
