'use client'

import { useTranslations } from 'next-intl'
import { AssignInput } from '#lib/households/schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Chips, Day, Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import type { SharedForm } from '../_record/form-context.ts'

/** A trainer from a day on. */
export function AssignForm({
  householdId,
  keep,
  trainers,
  first,
}: SharedForm & { trainers: Option[]; first: string }) {
  const t = useTranslations('deskForms.assign')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: AssignInput,
    defaults: { fromDate: first, reason: '' },
    keep: `${keep}:assign:${householdId}`,
    address: id => `/api/households/${householdId}/assignments/${id}`,
    onDone: () => leave(`${back}?saved=assignment`),
  })
  return (
    <CommandForm command={command} submitLabel={t('submit')} cancel={{ href: back, label: t('cancel') }}>
      <Chips command={command} name="trainerId" label={t('who')} options={trainers} />
      <Day command={command} name="fromDate" label={t('fromDate')} hint={t('fromDateHint')} />
      <Remark command={command} name="reason" label={t('reason')} side={t('optional')} />
    </CommandForm>
  )
}
