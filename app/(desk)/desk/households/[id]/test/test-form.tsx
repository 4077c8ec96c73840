'use client'

import { useTranslations } from 'next-intl'
import { RecordTestInput } from '#lib/assessments/evidence-schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm, FormRow } from '../../../../_forms/command-form.tsx'
import { Chips, Day, Whole } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { SharedForm } from '../_record/form-context.ts'

type TestFormProps = SharedForm & {
  kinds: ('pre' | 'post')[]
  full: number
  step: number
  corrected:
    | (Pick<RecordTestInput, 'form' | 'onDate' | 'administeredBy'> & { id: string; score: number })
    | undefined
}

/** Which test, its marks, who read the questions. */
export function TestForm({ householdId, keep, today, kinds, full, step, corrected }: TestFormProps) {
  const t = useTranslations('deskForms.test')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const kind = kinds.at(-1) ?? 'post'
  const command = useCommand({
    schema: RecordTestInput,
    defaults: {
      kind,
      form: corrected?.form ?? (kind === 'pre' ? 'A' : 'B'),
      score: corrected?.score ?? null,
      answers: null,
      onDate: corrected?.onDate ?? today,
      administeredBy: corrected?.administeredBy ?? 'self',
      replaces: corrected?.id ?? null,
    },
    keep: `${keep}:test:${householdId}`,
    address: id => `/api/households/${householdId}/tests/${id}`,
    onDone: () => leave(`${back}?saved=test`),
  })
  return (
    <CommandForm command={command} submitLabel={t('submit')} cancel={{ href: back, label: t('cancel') }}>
      {kinds.length > 1 ? (
        <Chips
          command={command}
          name="kind"
          label={t('kind')}
          options={kinds.map(value => ({ value, label: t(`kinds.${value}`) }))}
        />
      ) : null}
      <FormRow>
        <Whole
          command={command}
          name="score"
          label={t('score')}
          hint={t('scoreHint', { full, step })}
          unit={t('marks')}
        />
        <Day command={command} name="onDate" label={t('onDate')} />
      </FormRow>
      <Chips
        command={command}
        name="administeredBy"
        label={t('administeredBy')}
        options={(['self', 'trainer', 'coordinator'] as const).map(value => ({
          value,
          label: t(`by.${value}`),
        }))}
      />
      <Chips
        command={command}
        name="form"
        label={t('form')}
        options={(['A', 'B'] as const).map(value => ({ value, label: t('paper', { form: value }) }))}
      />
    </CommandForm>
  )
}
