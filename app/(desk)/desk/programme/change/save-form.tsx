'use client'

import { useTranslations } from 'next-intl'
import { ChangeRulesInput, type RuleNumbers } from '#lib/programmes/change-schema.ts'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm } from '../../../_forms/command-form.tsx'
import { Remark } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'

type SaveFormProps = {
  programmeId: string
  numbers: RuleNumbers
  basedOn: number
  keep: string
  back: string
}

/** Why, and the new version. */
export function SaveForm({ programmeId, numbers, basedOn, keep, back }: SaveFormProps) {
  const t = useTranslations('programme.change')
  const leave = useLeave()
  const command = useCommand({
    schema: ChangeRulesInput,
    defaults: { numbers, basedOn, note: '' },
    keep: `${keep}:rules:${programmeId}`,
    address: id => `/api/programmes/${programmeId}/versions/${id}`,
    content: parsed => ({ ...(parsed as object), numbers, basedOn }),
    onDone: () => leave(back),
  })
  return (
    <CommandForm command={command} submitLabel={t('submit', { number: basedOn + 1 })}>
      <Remark command={command} name="note" label={t('why')} />
    </CommandForm>
  )
}
