'use client'

import { useTranslations } from 'next-intl'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { useWord } from '../_shell/language.tsx'
import { doubtsOf, problemOf, useEditor } from './editor.tsx'
import { Part } from './part.tsx'
import { PhotoTaking } from './photo-taking.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** Photos of the visit, or why there are none. Who did not agree to photos is not photographed. */
export function PhotosPart() {
  const t = useTranslations('visit.photos')
  const editor = useEditor()
  const { values, household } = editor
  const say = useSay(editor.programme)
  const name = household.caregiver.name
  const consent = { true: t('consented', { name }), false: t('refused', { name }), null: t('unasked') }
  const problem = problemOf(editor, 'photoCount')
  return (
    <Part part="photos" title={t('title')} side={consent[`${household.photoConsent}`]}>
      <div className={styles.stack}>
        {household.photoConsent === false && values.photos.length === 0 ? null : <PhotoTaking />}
        {problem ? (
          <p role="alert" className={styles.failed}>
            {say(problem)}
          </p>
        ) : null}
        {values.photos.length === 0 ? <WhyNone /> : null}
      </div>
    </Part>
  )
}

function WhyNone() {
  const t = useTranslations('visit.photos')
  const editor = useEditor()
  const { values, set, programme } = editor
  const word = useWord()
  const say = useSay(programme)
  const problem = problemOf(editor, 'noPhotoReason')
  return (
    <div>
      <ChipGroup legend={t('none')} error={problem ? say(problem) : undefined}>
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
    </div>
  )
}
