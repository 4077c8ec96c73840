'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '#app/_ui/button.tsx'
import { useWord } from '../_shell/language.tsx'
import { useEditor } from './editor.tsx'
import styles from './visit.module.css'

const CALLS = ['120', '110', '12356']

/** The three numbers that always dial, also in a demo; and that this system is no way to call for help. */
export function EmergencyCalls() {
  const t = useTranslations('visit.worry')
  const { programme } = useEditor()
  const word = useWord()
  const lines = CALLS.flatMap(code => programme.hotlines.find(hotline => hotline.code === code) ?? [])
  return (
    <div className={styles.restricted}>
      <div className={styles.calls}>
        {lines.map(line => (
          <ButtonLink
            key={line.code}
            icon="phone"
            variant={line.code === '120' ? 'danger' : 'quiet'}
            href={`tel:${line.number}`}
            aria-label={`${line.number} ${word(line)}`}
          >
            {line.number}
          </ButtonLink>
        ))}
      </div>
      <p className={styles.note}>{t('notEmergency')}</p>
    </div>
  )
}
