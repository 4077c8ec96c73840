'use client'

import { useTranslations } from 'next-intl'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { useWord } from '../_shell/language.tsx'
import { doubtsOf, problemOf, useEditor } from './editor.tsx'
import { Part } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** Why there is no photo; a refused consent answers it. */
export function PhotosPart() {
  const t = useTranslations('visit.photos')
  const editor = useEditor()
  const { values, set, programme, household } = editor
  const word = useWord()
  const say = useSay(programme)
  const problem = problemOf(editor, 'noPhotoReason')
  const name = household.caregiver.name
  const consent = { true: t('consented', { name }), false: t('refused', { name }), null: t('unasked') }
  return (
    <Part part="photos">
      <ChipGroup
        legend={t('title')}
        side={consent[`${household.photoConsent}`]}
        hint={t('later')}
        error={problem ? say(problem) : undefined}
      >
        {programme.reasons.noPhoto.map(reason => (
          <ChoiceChip
            key={reason.code}
            type="radio"
            name="noPhotoReason"
            checked={values.noPhotoReason === reason.code}
            onChange={() => set({ noPhotoReason: reason.code })}
          >
            {word(reason)}
          </ChoiceChip>
        ))}
      </ChipGroup>
      {doubtsOf(editor, 'noPhotoReason').map(doubt => (
        <p key={doubt.key} role="status" className={styles.capped}>
          {say(doubt)}
        </p>
      ))}
    </Part>
  )
}
