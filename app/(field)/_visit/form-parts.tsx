'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { AdvicePart } from './advice-part.tsx'
import { AttemptPart } from './attempt-part.tsx'
import { CorrectionPart } from './correction-part.tsx'
import { DiscardDialog } from './discard-dialog.tsx'
import { useEditor } from './editor.tsx'
import { ElderPart } from './elder-part.tsx'
import { MeetingPart } from './meeting-part.tsx'
import { MorePart } from './more-part.tsx'
import { NextPart } from './next-part.tsx'
import { PhotosPart } from './photos-part.tsx'
import { SignPart } from './sign-part.tsx'
import { SkillsPart } from './skills-part.tsx'
import { CrisisBox } from './stress-check.tsx'
import styles from './visit.module.css'
import { WorryPart } from './worry-part.tsx'

/** The parts in their fixed order (visual.md 11). 没见成 leaves out the middle. */
export function FormParts() {
  const t = useTranslations('visit.discard')
  const { draft, values } = useEditor()
  const [discarding, setDiscarding] = useState(false)
  return (
    <>
      <CrisisBox />
      {draft.basedOn === null ? null : <CorrectionPart />}
      <MeetingPart />
      {values.met === false ? (
        <>
          <AttemptPart />
          <NextPart />
        </>
      ) : (
        <>
          <SkillsPart />
          <ElderPart />
          <WorryPart />
          <AdvicePart />
          <PhotosPart />
          <NextPart />
          <MorePart />
          <SignPart />
        </>
      )}
      <p className={styles.discard}>
        <button type="button" className={styles.textButton} onClick={() => setDiscarding(true)}>
          {t('open')}
        </button>
      </p>
      <DiscardDialog open={discarding} onClose={() => setDiscarding(false)} />
    </>
  )
}
