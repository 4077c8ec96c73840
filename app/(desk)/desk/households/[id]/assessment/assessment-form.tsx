'use client'

import { useTranslations } from 'next-intl'
import { AssessNeedsInput } from '#lib/assessments/evidence-schema.ts'
import { newId } from '#lib/ids.ts'
import { ChipGroup, ChoiceChip } from '../../../../../_ui/choice.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm, FormGroup, FormRow } from '../../../../_forms/command-form.tsx'
import { Chips, Choose, Day, Scale, Tick, Whole, Words } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import type { SharedForm } from '../_record/form-context.ts'

type AssessmentFormProps = SharedForm & {
  levels: Option[]
  tags: Option[]
  /** The assessment that this one follows. */
  before:
    | {
        abilityLevel: string
        abilityScore: number | null
        assessorOrg: string
        provisional: boolean
        needsTags: string[]
      }
    | undefined
  preTestThere: boolean
  stress: {
    lead: string
    disclaimer: string
    questions: string[]
    options: { value: number; label: string }[]
  }
}

/** Level, needs, and what else was done on that day. */
export function AssessmentForm(props: AssessmentFormProps) {
  const { householdId, keep, today, levels, tags, before, preTestThere, stress } = props
  const t = useTranslations('deskForms.assessment')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: AssessNeedsInput,
    defaults: {
      abilityLevel: '',
      abilityScore: null,
      assessorOrg: '',
      provisional: false,
      needsTags: [],
      ...before,
      assessedOn: today,
      preTest: null,
      stress: null,
    },
    keep: `${keep}:assessment:${householdId}`,
    address: id => `/api/households/${householdId}/assessments/${id}`,
    onDone: () => leave(`${back}/plan?saved=assessment`),
  })
  const { form } = command
  const preTest = form.watch('preTest')
  const check = form.watch('stress')
  const did = !check ? 'none' : 'answers' in check ? 'done' : 'refused'
  const setStress = (to: typeof did) => {
    if (to === 'none') form.setValue('stress', null)
    else if (to === 'refused') form.setValue('stress', { id: newId(), refused: true })
    else form.setValue('stress', { id: newId(), answers: [] })
  }
  return (
    <CommandForm command={command} submitLabel={t('submit')} cancel={{ href: back, label: t('cancel') }}>
      <FormGroup title={t('level')} note={t('levelNote')}>
        <FormRow>
          <Choose
            command={command}
            name="abilityLevel"
            label={t('abilityLevel')}
            options={levels}
            ask={t('ask')}
          />
          <Whole command={command} name="abilityScore" label={t('abilityScore')} side={t('optional')} />
        </FormRow>
        <FormRow>
          <Day command={command} name="assessedOn" label={t('assessedOn')} />
          <Words command={command} name="assessorOrg" label={t('assessorOrg')} side={t('optional')} />
        </FormRow>
        <div>
          <Tick command={command} name="provisional" label={t('provisional')} />
        </div>
      </FormGroup>
      <FormGroup title={t('needs')}>
        <Chips
          command={command}
          name="needsTags"
          many
          label={t('tags')}
          hint={t('tagsHint')}
          options={tags}
        />
      </FormGroup>
      {preTestThere ? null : (
        <FormGroup title={t('preTest')}>
          <div>
            <ChoiceChip
              checked={preTest != null}
              onChange={event =>
                form.setValue(
                  'preTest',
                  event.target.checked
                    ? { id: newId(), score: null as never, form: 'A', administeredBy: 'self' }
                    : null,
                )
              }
            >
              {t('preTestDone')}
            </ChoiceChip>
          </div>
          {preTest ? (
            <FormRow>
              <Whole command={command} name="preTest.score" label={t('score')} unit={t('marks')} />
              <Choose
                command={command}
                name="preTest.administeredBy"
                label={t('administeredBy')}
                options={(['self', 'trainer', 'coordinator'] as const).map(value => ({
                  value,
                  label: t(`by.${value}`),
                }))}
              />
            </FormRow>
          ) : null}
        </FormGroup>
      )}
      <FormGroup title={t('stress')} note={stress.disclaimer}>
        <ChipGroup legend={t('stressDone')} error={command.errorOf('stress')}>
          {(['none', 'done', 'refused'] as const).map(value => (
            <ChoiceChip
              key={value}
              type="radio"
              name="did"
              value={value}
              checked={did === value}
              onChange={() => setStress(value)}
            >
              {t(`did.${value}`)}
            </ChoiceChip>
          ))}
        </ChipGroup>
        {did === 'done' ? (
          <>
            <p>{stress.lead}</p>
            {stress.questions.map((question, i) => (
              <Scale
                key={question}
                command={command}
                name={`stress.answers.${i}` as never}
                label={question}
                options={stress.options}
              />
            ))}
          </>
        ) : null}
      </FormGroup>
    </CommandForm>
  )
}
