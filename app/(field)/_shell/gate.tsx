'use client'

import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode, useEffect } from 'react'
import { Button, ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { Icon } from '#app/_ui/icon.tsx'
import styles from './shell.module.css'
import { useOpening } from './work.tsx'

/** Shows the work when there is some; else says why not, and what to do. */
export function Gate({ children }: { children: ReactNode }) {
  const t = useTranslations('field')
  const { work, closed, signIn, refreshing, refresh } = useOpening()
  const toSignIn = work === null && signIn
  useEffect(() => {
    if (toSignIn) window.location.assign(`/sign-in?to=${encodeURIComponent(window.location.pathname)}`)
  }, [toSignIn])
  if (work) return <Fragment key={work.userId}>{children}</Fragment>
  if (closed === 'opening') {
    return (
      <main id="main" className={styles.centre}>
        <p role="status">
          <Icon name="loader" /> {t('opening')}
        </p>
      </main>
    )
  }
  const why = {
    away: t('notOpened.offline'),
    failed: t('notOpened.failed'),
    otherRole: t('notOpened.other'),
    noStorage: t('noStorage'),
  }
  return (
    <main id="main" className={styles.centre}>
      <h1>{t('notOpened.title')}</h1>
      <p role="status">{why[closed]}</p>
      <ButtonRow>
        {closed === 'otherRole' ? (
          <ButtonLink variant="primary" href="/">
            {t('notOpened.home')}
          </ButtonLink>
        ) : (
          <Button variant="primary" busy={refreshing} busyLabel={t('opening')} onClick={() => void refresh()}>
            {t('notOpened.retry')}
          </Button>
        )}
      </ButtonRow>
    </main>
  )
}
