'use client'

import { useTranslations } from 'next-intl'
import { RecordTestInput } from '#lib/assessments/evidence-schema.ts'
import { useCommand } from '../../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../../_forms/command-form.tsx'
import { Chips, Day } from '../../../../../_forms/fields.tsx'
import { useLeave } from '../../../../../_forms/leave.ts'
import type { Option } from '../../../../../_forms/options.ts'
import type { SharedForm } from '../../_record/form-context.ts'

type SheetFormProps = SharedForm & {
  kind: 'pre' | 'post'
  form: 'A' | 'B'
  questions: { code: string; words: string; options: Option[] }[]
}

/** One row of choices per question, in the order of the paper. */
export function SheetForm({ householdId, keep, today, kind, form, questions }: SheetFormProps) {
  const t = useTranslations('deskForms.test')
  const leave = useLeave()
  const command = useCommand({
    schema: RecordTestInput,
    defaults: {
      kind,
      form,
      score: null,
      answers: Object.fromEntries(questions.map(({ code }) => [code, ''])),
      onDate: today,
      administeredBy: 'self',
      replaces: null,
    },
    keep: `${keep}:sheet:${householdId}:${form}`,
    address: id => `/api/households/${householdId}/tests/${id}`,
    onDone: () => leave(`/desk/households/${householdId}/test?saved=test`),
  })
  return (
    <CommandForm
      command={command}
      submitLabel={t('submit')}
      cancel={{ href: `/desk/households/${householdId}/test`, label: t('cancel') }}
    >
      <Chips
        command={command}
        name="kind"
        label={t('kind')}
        options={(['pre', 'post'] as const).map(value => ({ value, label: t(`kinds.${value}`) }))}
      />
      <Day command={command} name="onDate" label={t('onDate')} />
      <Chips
        command={command}
        name="administeredBy"
        label={t('administeredBy')}
        options={(['self', 'trainer', 'coordinator'] as const).map(value => ({
          value,
          label: t(`by.${value}`),
        }))}
      />
      {questions.map(({ code, words, options }) => (
        <Chips key={code} command={command} name={`answers.${code}`} label={words} options={options} />
      ))}
    </CommandForm>
  )
}
