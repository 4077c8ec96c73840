'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { RowSection } from '#app/_ui/row-list.tsx'
import { RefusedPhoto, refusedPhotos } from '../_photos/refused-photos.tsx'
import { useDelivery } from '../_shell/delivery.tsx'
import { ScreenHead } from '../_shell/screen-head.tsx'
import { useWork } from '../_shell/work.tsx'
import { AttentionCard } from './attention-card.tsx'
import styles from './done.module.css'
import { DoneCard } from './done-card.tsx'
import { entriesOf } from './entries.ts'
import { Keeping } from './keeping.tsx'
import { BesideCard, FreshCard, WaitingCard } from './waiting-card.tsx'

/** The trainer's own records: what needs attention, what is still on the phone, what the server has. */
export function DoneScreen() {
  const t = useTranslations('field.done')
  const { stored } = useWork()
  const { pack, queue, sent, unsentPhotos } = useDelivery()
  const refused = refusedPhotos(unsentPhotos)
  const { attention, waiting, fresh, done, beside } = entriesOf(pack, stored.fetchedAt, queue, sent)
  const nothing = attention.length + waiting.length + fresh.length + done.length + beside.length === 0
  return (
    <>
      <ScreenHead title={t('title')} sub={t('summary', { n: done.length })} />
      {attention.length + refused.length > 0 ? (
        <RowSection
          title={t('attention')}
          icon="circle-alert"
          tone="bad"
          side={attention.length + refused.length}
        />
      ) : null}
      {attention.map(item => (
        <AttentionCard key={item.id} item={item} />
      ))}
      {refused.map(photo => (
        <RefusedPhoto key={`${photo.visitId} ${photo.sha256}`} photo={photo} />
      ))}
      {waiting.length > 0 ? (
        <RowSection title={t('waiting')} icon="smartphone" side={waiting.length} />
      ) : null}
      {waiting.length > 0 ? <SendNow /> : null}
      {waiting.map(item => (
        <WaitingCard key={item.id} item={item} />
      ))}
      {fresh.length + done.length > 0 ? <RowSection title={t('sent')} /> : null}
      {fresh.map(item => (
        <FreshCard key={item.id} item={item} />
      ))}
      {done.map(record => (
        <DoneCard key={record.visitId} record={record} />
      ))}
      {beside.map(item => (
        <BesideCard key={item.id} item={item} />
      ))}
      {nothing ? <EmptyState>{t('empty')}</EmptyState> : null}
      <Keeping />
    </>
  )
}

function SendNow() {
  const t = useTranslations('field')
  const { sendNow } = useDelivery()
  const [busy, setBusy] = useState(false)
  return (
    <div className={styles.send}>
      <Button
        variant="primary"
        wide
        busy={busy}
        busyLabel={t('delivery.sending')}
        onClick={() => {
          setBusy(true)
          void sendNow().finally(() => setBusy(false))
        }}
      >
        {t('done.sendNow')}
      </Button>
    </div>
  )
}
