'use client'

import { useTranslations } from 'next-intl'
import { DECISIONS, DecideThemeInput, type Decision } from '#lib/feedback/schema.ts'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm } from '../../../_forms/command-form.tsx'
import { Chips, Remark } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'

interface DecideFormProps {
  themeId: string
  decision: Decision | null
  reason: string | null
  keep: string
}

/** 采纳、不采纳、待定、不需改, with the reason that goes back to those who said it. */
export function DecideForm({ themeId, decision, reason, keep }: DecideFormProps) {
  const t = useTranslations('feedback')
  const leave = useLeave()
  const command = useCommand({
    schema: DecideThemeInput,
    defaults: { ...(decision ? { decision } : {}), reason: reason ?? '' },
    keep: `${keep}:decide:${themeId}`,
    address: id => `/api/feedback/themes/${themeId}/decisions/${id}`,
    onDone: () => leave(`/desk/feedback?theme=${themeId}&saved=decision`),
  })
  return (
    <CommandForm command={command} submitLabel={t('theme.submit')}>
      <Chips
        command={command}
        name="decision"
        label={t('theme.decision')}
        options={DECISIONS.map(value => ({ value, label: t(`decision.${value}`) }))}
      />
      <Remark command={command} name="reason" label={t('theme.reason')} />
    </CommandForm>
  )
}
