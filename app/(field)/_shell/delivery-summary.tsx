'use client'

import { useTranslations } from 'next-intl'
import { DeliveryChip } from '#app/_ui/delivery-chip.tsx'
import { PageLink } from '#app/_ui/page-link.tsx'
import { standingOf } from '../_outbox/standing.ts'
import { useDelivery } from './delivery.tsx'
import { home } from './route.ts'
import styles from './shell.module.css'

/** Where all records of this phone are, in one chip; opens the list. Says nothing while there is nothing to say. */
export function DeliverySummary() {
  const t = useTranslations('field.delivery')
  const photo = useTranslations('photo')
  const { queue, sent, unsentPhotos, photosKnown } = useDelivery()
  const { state, count } = standingOf(queue)
  const photosLeft = unsentPhotos.length
  if (state === 'received' && !photosKnown) return null
  if (state === 'received' && sent.length === 0 && photosLeft === 0) return null
  const words = {
    attention: () => t('attention', { n: count }),
    sending: () => t('sending'),
    onPhone: () => t('onPhone', { n: count }),
    received: () => (photosLeft > 0 ? photo('left', { n: photosLeft }) : t('allDelivered')),
  }
  return (
    <PageLink href={`${home}/done`} className={styles.chip}>
      <DeliveryChip state={state} shape="pill">
        {words[state]()}
      </DeliveryChip>
    </PageLink>
  )
}
