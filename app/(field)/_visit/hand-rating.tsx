'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#app/_ui/button.tsx'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { useWord } from '../_shell/language.tsx'
import { HandScreen } from './hand-screen.tsx'
import styles from './visit.module.css'

type HandRatingProps = {
  scale: ProgrammeDefinition['survey']['scale']
  /** Null when she gives none. */
  onRated: (value: number | null) => void
}

/** How she rates this visit. The trainer never sees it. */
export function HandRating({ scale, onRated }: HandRatingProps) {
  const t = useTranslations('photo.hand')
  const word = useWord()
  return (
    <HandScreen title={t('rate')}>
      <p>{t('rateHidden')}</p>
      <div className={styles.answers}>
        {scale.map(option => (
          <button
            key={option.value}
            type="button"
            className={styles.answer}
            onClick={() => onRated(option.value)}
          >
            {word(option)}
          </button>
        ))}
      </div>
      <div className={styles.handFoot}>
        <Button onClick={() => onRated(null)}>{t('rateNone')}</Button>
      </div>
    </HandScreen>
  )
}
