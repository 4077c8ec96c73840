'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '#app/_ui/button.tsx'
import { DeliveryChip } from '#app/_ui/delivery-chip.tsx'
import { StatusTag } from '#app/_ui/status-tag.tsx'
import { type Item, SERVERS_OWN } from '../_outbox/item.ts'
import { stateOf } from '../_outbox/standing.ts'
import { bodyOf } from '../_pack/overlay.ts'
import { PhotoStrip } from '../_photos/photo-strip.tsx'
import { ReceivedChip } from '../_photos/received-chip.tsx'
import { useDelivery } from '../_shell/delivery.tsx'
import { visitPath } from '../_shell/route.ts'
import { useWhen } from '../_shell/when.ts'
import { useStart } from '../_visit/use-start.ts'
import { RecordCard } from './record-card.tsx'

/** What a record is, and of which day. */
export function useItemWords() {
  const t = useTranslations('field.done')
  const { day } = useWhen()
  return (item: Item): string => {
    const kind = item.kind === 'visit' && !bodyOf(item).met ? 'attempted' : item.kind
    return item.day ? `${day(item.day)} ${t(kind)}` : t(kind)
  }
}

/** A record that is on its way. It can be changed by a newer revision, which goes after it. */
export function WaitingCard({ item }: { item: Item }) {
  const t = useTranslations('field')
  const words = useItemWords()
  const { pack, drafts, queue } = useDelivery()
  const { correct } = useStart()
  const household = pack.households.find(({ id }) => id === item.householdId)
  const newest = !queue.some(other => other.subjectId === item.subjectId && other.frozenAt > item.frozenAt)
  const draft = drafts.some(({ visitId }) => visitId === item.subjectId)
  const state = stateOf(item)
  const change =
    item.kind !== 'visit' || !newest ? null : draft ? (
      <ButtonLink size="small" href={visitPath(item.subjectId)}>
        {t('today.goOn')}
      </ButtonLink>
    ) : household ? (
      <Button size="small" onClick={() => void correct(household, { body: bodyOf(item), basedOn: item.id })}>
        {t('done.change')}
      </Button>
    ) : null
  return (
    <RecordCard
      name={item.title}
      what={words(item)}
      tags={
        <DeliveryChip state={state} extra={item.tries > 0 ? t('done.tries', { n: item.tries }) : undefined}>
          {t(`delivery.state.${state}`)}
        </DeliveryChip>
      }
      act={change}
    >
      <ItemPhotos item={item} />
    </RecordCard>
  )
}

/** A record that the server has confirmed since the phone last asked what is new. */
export function FreshCard({ item }: { item: Item }) {
  const t = useTranslations('field')
  const words = useItemWords()
  const recordNo = item.receipt?.recordNo
  const setAside = item.receipt?.disposition === 'setAside'
  return (
    <RecordCard
      name={item.title}
      what={words(item)}
      tags={
        <>
          <ReceivedChip visitId={item.subjectId} />
          {setAside ? (
            <StatusTag tone="warn">{t('done.setAside')}</StatusTag>
          ) : item.kind === 'visit' ? (
            <StatusTag tone="plain">
              {recordNo ? t('done.recordNo', { no: recordNo }) : t('done.noNumber')}
            </StatusTag>
          ) : null}
        </>
      }
    >
      <ItemPhotos item={item} />
    </RecordCard>
  )
}

const ItemPhotos = ({ item }: { item: Item }) =>
  item.kind === 'visit' ? <PhotoStrip visitId={item.subjectId} names={bodyOf(item).photos ?? []} /> : null

/** A record that was not taken and whose place another has; it stays here, for whoever asks. */
export function BesideCard({ item }: { item: Item }) {
  const t = useTranslations('field.done')
  const words = useItemWords()
  return (
    <RecordCard
      name={item.title}
      what={words(item)}
      tags={<StatusTag tone="rest">{t(item.replacedBy === SERVERS_OWN ? 'kept' : 'replaced')}</StatusTag>}
    />
  )
}
