'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { DeliveryChip } from '#app/_ui/delivery-chip.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import type { Item } from '../_outbox/item.ts'
import { bodyOf } from '../_pack/overlay.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useStart } from '../_visit/use-start.ts'
import { Differences } from './differences.tsx'
import styles from './done.module.css'
import { conflictIn, wayOut } from './entries.ts'
import { RecordCard } from './record-card.tsx'
import { useItemWords } from './waiting-card.tsx'

/** A record that the server did not take: its sentence, what differs, and what can be done. Never goes away. */
export function AttentionCard({ item }: { item: Item }) {
  const t = useTranslations('field')
  const words = useItemWords()
  const { problem } = item
  const conflict = conflictIn(problem)
  return (
    <RecordCard
      name={item.title}
      what={words(item)}
      tags={<DeliveryChip state="attention">{t('delivery.state.attention')}</DeliveryChip>}
      acts={<WaysOut item={item} />}
    >
      <p className={styles.sentence}>
        {problem?.sentence ? t('done.sentence', { sentence: problem.sentence }) : t('done.noSentence')}
      </p>
      <p className={styles.note}>{t(`done.whatNow.${wayOut(problem)}`)}</p>
      {problem && problem.fields.length > 0 ? (
        <ul className={styles.fields}>
          {problem.fields.map(field => (
            <li key={`${field.path} ${field.sentence}`}>{field.sentence}</li>
          ))}
        </ul>
      ) : null}
      {conflict ? <Differences differences={conflict.differences} householdId={item.householdId} /> : null}
    </RecordCard>
  )
}

function WaysOut({ item }: { item: Item }) {
  const t = useTranslations('field.done')
  const { pack, outbox, sendNow } = useDelivery()
  const { correct } = useStart()
  const household = pack.households.find(({ id }) => id === item.householdId)
  const way = wayOut(item.problem)
  const conflict = conflictIn(item.problem)
  const again = () => void outbox.retry(item).then(sendNow)

  function mend() {
    if (!household) return
    const { sealed, ...body } = bodyOf<LogVisitInput>(item)
    const basedOn = conflict ? conflict.current.revisionId : body.basedOn
    const carriedSealed = conflict ? null : sealed
    void correct(household, { body, basedOn, replaces: item.id, carriedSealed })
  }

  const canMend = item.kind === 'visit' && household !== undefined
  return (
    <>
      {canMend && (way === 'fields' || way === 'tooLarge') ? (
        <Button variant="secondary" onClick={mend}>
          {t('mend')}
        </Button>
      ) : null}
      {canMend && way === 'stale' ? (
        <Button variant="secondary" onClick={mend}>
          {t('useMine')}
        </Button>
      ) : null}
      {conflict || item.kind !== 'visit' ? <KeepServers item={item} /> : null}
      {conflict ? null : <Button onClick={again}>{t('resend')}</Button>}
    </>
  )
}

/** Leaves what the server holds. The own record is kept on the phone, and is sent no more. */
function KeepServers({ item }: { item: Item }) {
  const t = useTranslations('field.done')
  const common = useTranslations('common')
  const { outbox } = useDelivery()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('keepServer')}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('keepServerTitle')}
        closeLabel={common('close')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button variant="primary" onClick={() => void outbox.setAside(item.id)}>
              {t('keepServerDeed')}
            </Button>
          </>
        }
      >
        <p>{t('keepServerBody')}</p>
      </Dialog>
    </>
  )
}
