'use client'

import { useTranslations } from 'next-intl'
import { StepInput } from '#lib/spot-checks/schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Chips, Day, Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'

type StepFormProps = { drawId: string; checkId: string; householdId: string; keep: string }

/** What is done about a deviation: agreed with whom and until when, or closed with what came of it. */
export function StepForm({ drawId, checkId, householdId, keep }: StepFormProps) {
  const t = useTranslations('spot')
  const leave = useLeave()
  const command = useCommand({
    schema: StepInput,
    defaults: { kind: 'planned' as const, words: '', dueOn: '' },
    keep: `${keep}:spot:${checkId}`,
    address: id => `/api/spot-draws/${drawId}/checks/${checkId}/steps/${id}`,
    content: parsed => ({ ...(parsed as object), dueOn: parsed.kind === 'planned' ? parsed.dueOn : null }),
    onDone: () => leave(`/desk/spot-checks/${drawId}/${householdId}`),
  })
  const kind = command.form.watch('kind')
  return (
    <CommandForm
      command={command}
      submitLabel={t('step.submit')}
      cancel={{ href: '/desk/spot-checks', label: t('record.cancel') }}
    >
      <Chips
        command={command}
        name="kind"
        label={t('step.kind')}
        options={(['planned', 'closed'] as const).map(value => ({ value, label: t(`step.kinds.${value}`) }))}
      />
      <Remark command={command} name="words" label={t('step.words')} />
      {kind === 'planned' ? <Day command={command} name="dueOn" label={t('step.dueOn')} /> : null}
    </CommandForm>
  )
}
