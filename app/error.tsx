'use client'

import { useTranslations } from 'next-intl'
import { Button } from './_ui/button.tsx'
import styles from './plain.module.css'

export default function Failed({ reset }: { reset: () => void }) {
  const t = useTranslations('common.failed')
  return (
    <main id="main" className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('body')}</p>
      <Button variant="primary" onClick={reset}>
        {t('retry')}
      </Button>
    </main>
  )
}
