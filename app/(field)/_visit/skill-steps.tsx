'use client'

import { useTranslations } from 'next-intl'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { levelFromSteps } from '#lib/assessments/rules.ts'
import type { Skill } from '#lib/programmes/schema.ts'
import { useHouseholdWords } from '../_households/people.ts'
import { useWord } from '../_shell/language.tsx'
import { useEditor } from './editor.tsx'
import type { SkillEntry } from './form.ts'
import styles from './visit.module.css'

const results = ['done', 'prompted', 'failed'] as const

type SkillStepsProps = { entry: SkillEntry; skill: Skill; onChange: (change: Partial<SkillEntry>) => void }

/** The checklist as optional evidence: what was not done alone can only cap the level, and says so. */
export function SkillSteps({ entry, skill, onChange }: SkillStepsProps) {
  const t = useTranslations('visit.skills')
  const word = useWord()
  const list = skill.checklist ?? []
  if (list.length === 0) return null
  return (
    <div className={styles.foldBody}>
      <p className={styles.note}>{t('stepsHint')}</p>
      {list.map((step, index) => (
        <div key={step.zh} className={styles.step}>
          <ChipGroup legend={word(step)} side={step.critical ? t('critical') : undefined}>
            {results.map(result => (
              <ChoiceChip
                key={result}
                type="radio"
                name={`${entry.code}-step-${index}`}
                checked={entry.steps[index] === result}
                onChange={() => onChange({ steps: { ...entry.steps, [index]: result } })}
              >
                {t(`step.${result}`)}
              </ChoiceChip>
            ))}
          </ChipGroup>
        </div>
      ))}
    </div>
  )
}

/** Why the steps allow no higher level; the level that was tapped is set to it with one tap. */
export function CappedLevel({ entry, skill, onChange }: SkillStepsProps) {
  const t = useTranslations('visit.skills')
  const { programme } = useEditor()
  const { level: levelWord } = useHouseholdWords()
  if (entry.level === null) return null
  const steps = Object.entries(entry.steps).map(([index, result]) => ({ index: Number(index), result }))
  const { level, cappedBy } = levelFromSteps(entry.level, steps, skill.checklist, programme.ratingRule)
  if (cappedBy === null) return null
  const words = levelWord(level, programme)
  return (
    <p role="status" className={styles.capped}>
      {cappedBy === 'failedCritical'
        ? t('cappedFailed', { level: words })
        : t('cappedPrompted', { share: programme.ratingRule.unpromptedShareMin * 100, level: words })}{' '}
      <button type="button" className={styles.textButton} onClick={() => onChange({ level })}>
        {words}
      </button>
    </p>
  )
}
