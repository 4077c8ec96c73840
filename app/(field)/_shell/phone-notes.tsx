'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '#app/_ui/button.tsx'
import { waitingLong } from '../_outbox/standing.ts'
import { useDelivery } from './delivery.tsx'
import { useNow } from './live.ts'
import { home } from './route.ts'
import styles from './shell.module.css'

/** What could lose a record if nobody did anything: a full phone, or records that have waited for days. */
export function PhoneNotes() {
  const t = useTranslations('phone')
  const { queue, full, storage } = useDelivery()
  const long = waitingLong(queue, useNow())
  if (full || storage.nearlyFull) {
    return (
      <aside className={styles.banner} data-tone={full ? 'bad' : undefined}>
        <p role={full ? 'alert' : 'status'}>{t(full ? 'full.now' : 'full.soon')}</p>
      </aside>
    )
  }
  if (!long) return null
  return (
    <aside className={styles.banner} data-tone={long.days > 1 ? 'bad' : undefined}>
      <p role="status">{t(long.days > 1 ? 'unsent.days' : 'unsent.day', { n: long.count })}</p>
      <ButtonLink size="small" href={`${home}/done`}>
        {t('unsent.show')}
      </ButtonLink>
    </aside>
  )
}
