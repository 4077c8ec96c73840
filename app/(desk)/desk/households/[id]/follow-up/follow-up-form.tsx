'use client'

import { useTranslations } from 'next-intl'
import { RecordFollowUpInput } from '#lib/assessments/evidence-schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm, FormGroup, FormRow } from '../../../../_forms/command-form.tsx'
import { Chips, Choose, Day, Remark, YesNo } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import type { SharedForm } from '../_record/form-context.ts'

type FollowUpFormProps = SharedForm & {
  /** After completion: six questions and an outcome. */
  after: boolean
  questions: Option[]
  outcomes: (Option & { answered: boolean })[]
  corrected:
    | {
        id: string
        channel: 'phone' | 'home'
        onDate: string
        answered: boolean
        outcome: string
        answers: Record<string, string>
      }
    | undefined
}

/** Reached or not, what was said, what follows. */
export function FollowUpForm(props: FollowUpFormProps) {
  const { householdId, keep, today, after, questions, outcomes, corrected } = props
  const t = useTranslations('deskForms.followUp')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: RecordFollowUpInput,
    defaults: {
      channel: corrected?.channel ?? 'phone',
      onDate: corrected?.onDate ?? today,
      ...(corrected ? { answered: corrected.answered } : {}),
      outcome: corrected?.outcome ?? '',
      answers: corrected?.answers ?? {},
      replaces: corrected?.id ?? null,
    },
    keep: `${keep}:followUp:${householdId}`,
    address: id => `/api/households/${householdId}/follow-ups/${id}`,
    content: parsed => ({ ...parsed, answers: parsed.answered ? parsed.answers : null }),
    onDone: () => leave(`${back}?saved=followUp`),
  })
  const answered = command.form.watch('answered') as boolean | undefined
  const fitting = outcomes.filter(outcome => outcome.answered === answered)
  return (
    <CommandForm command={command} submitLabel={t('submit')} cancel={{ href: back, label: t('cancel') }}>
      <FormRow>
        <Chips
          command={command}
          name="channel"
          label={t('channel')}
          options={(['phone', 'home'] as const).map(value => ({ value, label: t(`channels.${value}`) }))}
        />
        <Day command={command} name="onDate" label={t('onDate')} />
      </FormRow>
      <YesNo command={command} name="answered" label={t('answered')} yes={t('yes')} no={t('no')} />
      {answered ? (
        <FormGroup title={t('questions')} note={t('questionsNote')}>
          {questions.map(({ value, label }) => (
            <Remark key={value} command={command} name={`answers.${value}` as never} label={label} />
          ))}
        </FormGroup>
      ) : null}
      {answered !== undefined && fitting.length > 0 ? (
        <Choose
          command={command}
          name="outcome"
          label={t('outcome')}
          side={after && answered ? undefined : t('optional')}
          options={fitting}
          ask={t('ask')}
        />
      ) : null}
    </CommandForm>
  )
}
