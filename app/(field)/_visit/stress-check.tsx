'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonRow } from '#app/_ui/button.tsx'
import { RedFlagBox } from '#app/_ui/emergency.tsx'
import { useWord } from '../_shell/language.tsx'
import { stressRequired } from './check.ts'
import { problemOf, useEditor } from './editor.tsx'
import { EmergencyCalls } from './emergency-calls.tsx'
import { useSay } from './say.ts'
import { stressHolds } from './sealing.ts'
import styles from './visit.module.css'

/** Asks her alone, or notes that she would rather not. The trainer never sees an answer. */
export function StressCheck() {
  const t = useTranslations('visit.stress')
  const editor = useEditor()
  const { values, set, programme, context } = editor
  const say = useSay(programme)
  const problem = problemOf(editor, 'stress')
  const { state } = values.stress
  const holds = stressHolds(values, programme)
  return (
    <section className={styles.stack}>
      <div>
        <h3 className={styles.skillName}>{t('title')}</h3>
        <p className={styles.note}>{stressRequired(values, context) ? t('required') : t('optional')}</p>
      </div>
      {state === 'sealed' && holds ? <p role="status">{t('sealed')}</p> : null}
      {state === 'sealed' && !holds ? <p className={styles.capped}>{t('askAgain')}</p> : null}
      {state === 'refused' ? <p role="status">{t('refused')}</p> : null}
      {problem ? (
        <p role="alert" className={styles.failed}>
          {say(problem)}
        </p>
      ) : null}
      {state === 'unasked' || (state === 'sealed' && !holds) ? (
        <ButtonRow>
          <Button onClick={() => set({ withHer: true })}>{t('handOver')}</Button>
          <Button onClick={() => set({ stress: { state: 'refused' } })}>{t('refused')}</Button>
        </ButtonRow>
      ) : (
        <button
          type="button"
          className={styles.textButton}
          onClick={() => set({ stress: { state: 'unasked' } })}
        >
          {t('undo')}
        </button>
      )}
    </section>
  )
}

/** What the trainer sees after a grave answer: stay with her, and three numbers. Nothing of what she said. */
export function CrisisBox() {
  const t = useTranslations('visit.stress')
  const { values, set, programme } = useEditor()
  const word = useWord()
  if (values.stress.state !== 'sealed' || !values.stress.crisisPath) return null
  const { stress } = values
  return (
    <div className={styles.part}>
      <RedFlagBox level="now" title={word(programme.stressCheck.crisisWords)}>
        <p>{t('crisisHint')}</p>
        <EmergencyCalls />
        <div className={styles.crisis}>
          <Button onClick={() => set({ stress: { ...stress, crisisPath: false } })}>{t('dismiss')}</Button>
        </div>
      </RedFlagBox>
    </div>
  )
}
