'use client'

import { useTranslations } from 'next-intl'
import { RecordSurveyInput } from '#lib/assessments/evidence-schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Chips, Day, Remark, Scale } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { SharedForm } from '../_record/form-context.ts'

type SurveyFormProps = SharedForm & {
  items: string[]
  scale: { value: number; label: string }[]
  corrected:
    | { id: string; answers: number[]; remark: string; onDate: string; filledBy: 'self' | 'proxy' }
    | undefined
}

/** Every item on the same scale, a remark, and by whom it was filled in. */
export function SurveyForm({ householdId, keep, today, items, scale, corrected }: SurveyFormProps) {
  const t = useTranslations('deskForms.survey')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: RecordSurveyInput,
    defaults: {
      answers: corrected?.answers ?? [],
      remark: corrected?.remark ?? '',
      onDate: corrected?.onDate ?? today,
      ...(corrected ? { filledBy: corrected.filledBy } : {}),
      replaces: corrected?.id ?? null,
    },
    keep: `${keep}:survey:${householdId}`,
    address: id => `/api/households/${householdId}/surveys/${id}`,
    onDone: () => leave(`${back}?saved=survey`),
  })
  return (
    <CommandForm command={command} submitLabel={t('submit')} cancel={{ href: back, label: t('cancel') }}>
      <Chips
        command={command}
        name="filledBy"
        label={t('filledBy')}
        options={(['self', 'proxy'] as const).map(value => ({ value, label: t(`by.${value}`) }))}
      />
      {items.map((item, i) => (
        <Scale
          key={item}
          command={command}
          name={`answers.${i}` as never}
          label={t('item', { n: i + 1, words: item })}
          options={scale}
        />
      ))}
      <Remark command={command} name="remark" label={t('remark')} side={t('optional')} />
      <Day command={command} name="onDate" label={t('onDate')} />
    </CommandForm>
  )
}
