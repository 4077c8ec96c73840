import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** The next step of a flag's life: seen, acted on, closed with its outcome (domain.md C3). */
export const HandleRiskInput = z
  .strictObject({
    step: field.choice(['acknowledged', 'actioned', 'closed']),
    note: field.remark,
  })
  .refine(({ step, note }) => step !== 'closed' || note !== null, {
    path: ['note'],
    error: 'risk.error.outcomeMissing',
  })
export type HandleRiskInput = z.infer<typeof HandleRiskInput>
