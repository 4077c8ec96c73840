'use client'

import { useTranslations } from 'next-intl'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { TextField } from '#app/_ui/field.tsx'
import { adviceFor } from '#lib/programmes/rules.ts'
import { useWord } from '../_shell/language.tsx'
import { advisedSkills } from './changes.ts'
import { useEditor } from './editor.tsx'
import { Fold, Part, toggled } from './part.tsx'
import styles from './visit.module.css'

/** Advice by the skills that were taught; one's own words and the problems seen fold away. */
export function AdvicePart() {
  const t = useTranslations('visit.advice')
  const { values, set, programme } = useEditor()
  const word = useWord()
  const offered = adviceFor(programme, advisedSkills(values, programme))
  const kept = programme.advice.filter(
    ({ code }) => values.adviceCodes.includes(code) && !offered.some(chip => chip.code === code),
  )
  const chips = [...offered, ...kept]
  const said = values.adviceText !== '' || values.problemText !== '' || values.problemCodes.length > 0
  return (
    <Part part="advice">
      <ChipGroup legend={t('title')} hint={chips.length === 0 ? t('none') : undefined}>
        {chips.map(chip => (
          <ChoiceChip
            key={chip.code}
            checked={values.adviceCodes.includes(chip.code)}
            onChange={event =>
              set({ adviceCodes: toggled(values.adviceCodes, chip.code, event.target.checked) })
            }
          >
            {word(chip)}
          </ChoiceChip>
        ))}
      </ChipGroup>
      <Fold title={t('details')} open={said}>
        <div className={styles.stack}>
          <TextField
            label={t('own')}
            maxLength={200}
            value={values.adviceText}
            onChange={event => set({ adviceText: event.target.value })}
          />
          <ChipGroup legend={t('problems')}>
            {programme.problems.map(problem => (
              <ChoiceChip
                key={problem.code}
                checked={values.problemCodes.includes(problem.code)}
                onChange={event =>
                  set({ problemCodes: toggled(values.problemCodes, problem.code, event.target.checked) })
                }
              >
                {word(problem)}
              </ChoiceChip>
            ))}
          </ChipGroup>
          <TextField
            label={t('problemText')}
            maxLength={200}
            value={values.problemText}
            onChange={event => set({ problemText: event.target.value })}
          />
        </div>
      </Fold>
    </Part>
  )
}
