'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { applyNewer, useOffline } from './offline.ts'
import styles from './shell.module.css'

/** Says that a newer build lies ready; it takes over when the trainer says so, and never while somebody types. */
export function NewerBanner() {
  const t = useTranslations('phone.newer')
  const { newer } = useOffline()
  const [state, setState] = useState<'idle' | 'applying' | 'typing'>('idle')
  if (!newer) return null
  const apply = async () => {
    setState('applying')
    if ((await applyNewer()) === 'typing') setState('typing')
  }
  return (
    <aside className={styles.quietBanner}>
      <p role="status">{t(state === 'typing' ? 'typing' : 'there')}</p>
      <Button size="small" busy={state === 'applying'} busyLabel={t('applying')} onClick={() => void apply()}>
        {t('apply')}
      </Button>
    </aside>
  )
}
