'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#app/_ui/button.tsx'
import { DeliveryChip } from '#app/_ui/delivery-chip.tsx'
import { localDateOf } from '#lib/calendar/dates.ts'
import styles from '../_done/done.module.css'
import { RecordCard } from '../_done/record-card.tsx'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWhen } from '../_shell/when.ts'
import type { KeptPhoto } from './photo.ts'
import { PhotoStrip } from './photo-strip.tsx'

/** Photos that the server did not take; they stay here until somebody has looked. */
export const refusedPhotos = (unsent: readonly KeptPhoto[]): KeptPhoto[] =>
  unsent.filter(({ status }) => status === 'refused')

/** One of them: its sentence, why, and another try. */
export function RefusedPhoto({ photo }: { photo: KeptPhoto }) {
  const t = useTranslations('field')
  const words = useTranslations('photo')
  const { photoPost, sendNow } = useDelivery()
  const { day } = useWhen()
  const { problem } = photo
  const reason = `refusal.${problem?.extra.reason ?? ''}`
  return (
    <RecordCard
      name={photo.title}
      what={words(`what.${photo.kind}`, { day: day(localDateOf(photo.takenAt)) })}
      tags={<DeliveryChip state="attention">{t('delivery.state.attention')}</DeliveryChip>}
      acts={<Button onClick={() => void photoPost.retry(photo).then(sendNow)}>{t('done.resend')}</Button>}
    >
      <p className={styles.sentence}>
        {problem?.sentence || words('lost')} {words.has(reason as never) ? words(reason as never) : null}
      </p>
      <PhotoStrip visitId={photo.visitId} names={[photo.sha256]} />
    </RecordCard>
  )
}
