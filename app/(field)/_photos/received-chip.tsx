'use client'

import { useTranslations } from 'next-intl'
import { DeliveryChip } from '#app/_ui/delivery-chip.tsx'
import { useDelivery } from '../_shell/delivery.tsx'

/** The server has the record; what of its photos is still here stands beside it. */
export function ReceivedChip({ visitId }: { visitId: string }) {
  const t = useTranslations('field.delivery.state')
  const words = useTranslations('photo')
  const n = useDelivery().unsentPhotos.filter(photo => photo.visitId === visitId).length
  return (
    <DeliveryChip state="received">{n > 0 ? words('recordReceived', { n }) : t('received')}</DeliveryChip>
  )
}
