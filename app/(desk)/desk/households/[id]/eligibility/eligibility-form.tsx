'use client'

import { useTranslations } from 'next-intl'
import { eligibilityEvidence, ReviewEligibilityInput } from '#lib/households/schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Chips, Choose, Day, Remark, YesNo } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import type { SharedForm } from '../_record/form-context.ts'

type EligibilityFormProps = SharedForm & {
  reasons: Option[]
  numbers: { elderAge: number; months: number; from: number; to: number; lately: number }
}

/** The conditions, the decision, and why where it is not plain. */
export function EligibilityForm({ householdId, keep, today, reasons, numbers }: EligibilityFormProps) {
  const t = useTranslations('deskForms.eligibility')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: ReviewEligibilityInput,
    defaults: { evidence: [], reasonCode: '', note: '', onDate: today },
    keep: `${keep}:eligibility:${householdId}`,
    address: id => `/api/households/${householdId}/reviews/${id}`,
    onDone: () => leave(`${back}?saved=review`),
  })
  const approved = command.form.watch('approved') as boolean | undefined
  return (
    <CommandForm command={command} submitLabel={t('submit')} cancel={{ href: back, label: t('cancel') }}>
      <Chips
        command={command}
        name="evidence"
        many
        label={t('evidence')}
        hint={t('evidenceHint')}
        options={eligibilityEvidence.map(value => ({ value, label: t(`kinds.${value}`, numbers) }))}
      />
      <YesNo command={command} name="approved" label={t('decision')} yes={t('approve')} no={t('reject')} />
      {approved === false ? (
        <Choose command={command} name="reasonCode" label={t('reason')} options={reasons} ask={t('ask')} />
      ) : null}
      <Remark command={command} name="note" label={t('note')} side={t('optional')} />
      <Day command={command} name="onDate" label={t('onDate')} />
    </CommandForm>
  )
}
