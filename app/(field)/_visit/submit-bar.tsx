'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { partFor } from './check.ts'
import { useEditor } from './editor.tsx'
import { partId } from './part.tsx'
import styles from './visit.module.css'

type SubmitBarProps = { busy: boolean; failed: boolean }

/** The foot of the form: what is left, in words, and the one main button. */
export function SubmitBar({ busy, failed }: SubmitBarProps) {
  const t = useTranslations('visit')
  const { check, values } = useEditor()
  const id = useId()
  const [first] = check.errors
  const unrated = values.met ? values.skills.filter(({ level }) => level === null).length : 0
  const rest = unrated > 0 ? t('bar.unrated', { n: unrated }) : t('bar.ready')
  return (
    <footer className={styles.bar}>
      <div className={styles.left}>
        <span
          id={id}
          className={failed ? styles.failed : styles.leftWords}
          role={failed ? 'alert' : undefined}
        >
          {failed
            ? t('notSaved')
            : first
              ? t('bar.left', { n: check.errors.length, first: t(`part.${partFor(first)}`) })
              : rest}
        </span>
        {first && !failed ? (
          <button
            type="button"
            className={styles.textButton}
            onClick={() => showPart(partId(partFor(first)))}
          >
            {t('bar.show')}
          </button>
        ) : null}
      </div>
      <Button
        type="submit"
        variant="primary"
        size="submit"
        wide
        busy={busy}
        busyLabel={t('bar.submitting')}
        aria-describedby={id}
      >
        {t('bar.submit')}
      </Button>
    </footer>
  )
}

/** Brings a part of the form into view and puts the focus into it. */
export function showPart(id: string) {
  const part = document.getElementById(id)
  part?.scrollIntoView({ block: 'start' })
  part?.querySelector<HTMLElement>('input, textarea, button, summary')?.focus({ preventScroll: true })
}
