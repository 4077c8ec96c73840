'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { TextField } from '#app/_ui/field.tsx'
import { useWord } from '../_shell/language.tsx'
import { elderStatesAfter } from './changes.ts'
import { problemOf, useEditor } from './editor.tsx'
import { Part } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'
import { Vitals } from './vitals.tsx'

/** How the elder is; the measured values unfold behind a chip. */
export function ElderPart() {
  const t = useTranslations('visit.elder')
  const editor = useEditor()
  const { values, set, programme } = editor
  const word = useWord()
  const say = useSay(programme)
  const typed = Object.values(values.vitals).some(value => value !== '')
  const [measured, setMeasured] = useState(typed)
  const states = problemOf(editor, 'elderStates')
  const text = problemOf(editor, 'elderStateText')
  const needsText = programme.elderStates.some(
    ({ code, needsText: needs }) => needs && values.elderStates.includes(code),
  )
  return (
    <Part part="elder">
      <div className={styles.stack}>
        <ChipGroup legend={t('title')} error={states ? say(states) : undefined}>
          {programme.elderStates.map(state => (
            <ChoiceChip
              key={state.code}
              checked={values.elderStates.includes(state.code)}
              onChange={event =>
                set({
                  elderStates: elderStatesAfter(
                    values.elderStates,
                    state.code,
                    event.target.checked,
                    programme,
                  ),
                })
              }
            >
              {word(state)}
            </ChoiceChip>
          ))}
          <ChoiceChip checked={measured || typed} onChange={event => setMeasured(event.target.checked)}>
            {t('measured')}
          </ChoiceChip>
        </ChipGroup>
        {needsText ? (
          <TextField
            label={t('other')}
            maxLength={200}
            value={values.elderStateText}
            error={text ? say(text) : undefined}
            onChange={event => set({ elderStateText: event.target.value })}
          />
        ) : null}
        {measured || typed ? <Vitals /> : null}
      </div>
    </Part>
  )
}
