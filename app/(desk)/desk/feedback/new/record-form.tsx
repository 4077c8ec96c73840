'use client'

import { useTranslations } from 'next-intl'
import { KINDS, RecordFeedbackInput } from '#lib/feedback/schema.ts'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm, FormRow } from '../../../_forms/command-form.tsx'
import { Chips, Choose, Day, Remark } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import type { Option } from '../../../_forms/options.ts'

/** A sentence from a class, a call or an expert. */
export function RecordForm({
  sections,
  today,
  keep,
}: {
  sections: readonly Option[]
  today: string
  keep: string
}) {
  const t = useTranslations('feedback')
  const leave = useLeave()
  const command = useCommand({
    schema: RecordFeedbackInput,
    defaults: { section: '', kind: 'other', words: '', onDate: today },
    keep: `${keep}:feedback`,
    address: id => `/api/feedback/${id}`,
    onDone: () => leave('/desk/feedback?saved=kept'),
  })
  return (
    <CommandForm
      command={command}
      submitLabel={t('form.submit')}
      cancel={{ href: '/desk/feedback', label: t('form.cancel') }}
    >
      <Chips
        command={command}
        name="source"
        label={t('form.source')}
        options={(['class', 'followUp', 'expert'] as const).map(value => ({
          value,
          label: t(`source.${value}`),
        }))}
      />
      <Remark command={command} name="words" label={t('form.words')} hint={t('form.wordsHint')} />
      <FormRow>
        <Choose
          command={command}
          name="section"
          label={t('form.section')}
          options={sections}
          ask={t('form.askSection')}
        />
        <Choose
          command={command}
          name="kind"
          label={t('form.kind')}
          options={KINDS.filter(kind => kind !== 'understood').map(value => ({
            value,
            label: t(`kind.${value}`),
          }))}
        />
        <Day command={command} name="onDate" label={t('form.onDate')} />
      </FormRow>
    </CommandForm>
  )
}
