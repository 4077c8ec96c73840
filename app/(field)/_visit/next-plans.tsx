'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#app/_ui/button.tsx'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { DateField, TextField } from '#app/_ui/field.tsx'
import { plannedSkills } from '#lib/assessments/rules.ts'
import { targetLevel } from '#lib/programmes/rules.ts'
import { useHouseholdWords } from '../_households/people.ts'
import { problemOf, useEditor } from './editor.tsx'
import type { NextStepEntry } from './form.ts'
import { toggled } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** What is promised: the skills of the next visit, and who does what until when. */
export function NextPlans() {
  return (
    <>
      <NextSkills />
      <NextSteps />
    </>
  )
}

/** Skills that are not mastered after this visit: those of the form first, then the plan's. */
function useOpenSkills(): string[] {
  const { values, household, programme } = useEditor()
  const today = new Map(values.skills.map(({ code, level }) => [code, level]))
  const levelOf = (code: string) => today.get(code) ?? household.levels[code]?.level ?? 0
  const candidates = [...new Set([...today.keys(), ...plannedSkills(household.plan), ...values.nextSkills])]
  return candidates.filter(
    code => values.nextSkills.includes(code) || levelOf(code) < targetLevel(programme, code),
  )
}

function NextSkills() {
  const t = useTranslations('visit.next')
  const { values, set, programme } = useEditor()
  const { skill } = useHouseholdWords()
  const open = useOpenSkills()
  return (
    <ChipGroup legend={t('skills')} hint={t('skillsHint')}>
      {open.map(code => (
        <ChoiceChip
          key={code}
          checked={values.nextSkills.includes(code)}
          onChange={event => set({ nextSkills: toggled(values.nextSkills, code, event.target.checked) })}
        >
          {skill(code, programme)}
        </ChoiceChip>
      ))}
    </ChipGroup>
  )
}

const blank: NextStepEntry = { text: '', owner: 'family', dueDate: '' }

function NextSteps() {
  const t = useTranslations('visit.next')
  const { values, set } = useEditor()
  const { nextSteps } = values
  const change = (index: number, part: Partial<NextStepEntry>) =>
    set({ nextSteps: nextSteps.map((step, i) => (i === index ? { ...step, ...part } : step)) })
  return (
    <section>
      <h3 className={styles.partTitle}>{t('steps')}</h3>
      {nextSteps.map((step, index) => (
        <StepFields
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only added at the end or taken away whole
          key={index}
          index={index}
          step={step}
          onChange={part => change(index, part)}
          onRemove={() => set({ nextSteps: nextSteps.filter((_, i) => i !== index) })}
        />
      ))}
      <Button icon="plus" onClick={() => set({ nextSteps: [...nextSteps, blank] })}>
        {t('addStep')}
      </Button>
    </section>
  )
}

type StepFieldsProps = {
  index: number
  step: NextStepEntry
  onChange: (part: Partial<NextStepEntry>) => void
  onRemove: () => void
}

function StepFields({ index, step, onChange, onRemove }: StepFieldsProps) {
  const t = useTranslations('visit.next')
  const editor = useEditor()
  const say = useSay(editor.programme)
  const due = problemOf(editor, `nextSteps.${index}.dueDate`)
  return (
    <div className={styles.nextStep}>
      <TextField
        label={t('step')}
        maxLength={200}
        value={step.text}
        onChange={event => onChange({ text: event.target.value })}
      />
      <ChipGroup legend={t('owner')}>
        {(['family', 'trainer'] as const).map(owner => (
          <ChoiceChip
            key={owner}
            type="radio"
            name={`owner-${index}`}
            checked={step.owner === owner}
            onChange={() => onChange({ owner })}
          >
            {t(owner)}
          </ChoiceChip>
        ))}
      </ChipGroup>
      <DateField
        label={t('due')}
        min={editor.values.visitDate}
        value={step.dueDate}
        error={due ? say(due) : undefined}
        onChange={event => onChange({ dueDate: event.target.value })}
      />
      <button type="button" className={styles.textButton} onClick={onRemove}>
        {t('removeStep')}
      </button>
    </div>
  )
}
