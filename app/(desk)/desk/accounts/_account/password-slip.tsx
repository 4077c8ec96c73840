'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '../../../../_ui/button.tsx'
import styles from './password-slip.module.css'
import type { SlipFacts } from './slip-facts.ts'

type PasswordSlipProps = SlipFacts & {
  name: string
  loginName: string
  /** Null when it was made but its answer was lost: nobody can read it again. */
  password: string | null
  /** The way on, beside printing. */
  children: React.ReactNode
}

/** A slip of paper for one person: where, which account, which password for the first time. Alone on the printed page. */
export function PasswordSlip({ name, loginName, password, address, day, by, children }: PasswordSlipProps) {
  const t = useTranslations('accounts.slip')
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  if (password === null) {
    return (
      <section ref={box} tabIndex={-1} className={styles.frame}>
        <p>{t('gone')}</p>
        <div className={styles.actions}>{children}</div>
      </section>
    )
  }
  return (
    <section ref={box} tabIndex={-1} aria-label={t('title', { name })} className={styles.frame}>
      <p className={styles.once}>{t('once')}</p>
      <div className={styles.slip} data-slip>
        <h2 className={styles.title}>{t('title', { name })}</h2>
        <dl className={styles.facts}>
          <dt>{t('where')}</dt>
          <dd>{address}</dd>
          <dt>{t('loginName')}</dt>
          <dd>{loginName}</dd>
          <dt>{t('password')}</dt>
          <dd className={styles.password}>{password}</dd>
        </dl>
        <p>{t('how')}</p>
        <p className={styles.made}>{t('made', { day, by })}</p>
      </div>
      <div className={styles.actions}>
        <Button variant="primary" icon="printer" onClick={() => window.print()}>
          {t('print')}
        </Button>
        {children}
      </div>
    </section>
  )
}
