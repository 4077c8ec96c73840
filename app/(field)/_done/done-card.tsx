'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '#app/_ui/button.tsx'
import { StatusTag, type Tone } from '#app/_ui/status-tag.tsx'
import type { FieldDone } from '#lib/field/schema.ts'
import type { VisitState } from '#lib/visits/schema.ts'
import { openItems } from '../_outbox/standing.ts'
import { PhotoStrip } from '../_photos/photo-strip.tsx'
import { ReceivedChip } from '../_photos/received-chip.tsx'
import { useDelivery } from '../_shell/delivery.tsx'
import { visitPath } from '../_shell/route.ts'
import { useWhen } from '../_shell/when.ts'
import { useStart } from '../_visit/use-start.ts'
import styles from './done.module.css'
import { RecordCard } from './record-card.tsx'

const tones: Record<VisitState, Tone> = {
  submitted: 'info',
  approved: 'ok',
  returned: 'warn',
  voided: 'rest',
  setAside: 'warn',
}

/** A record that the server has, and how it stands with the coordinator. */
export function DoneCard({ record }: { record: FieldDone }) {
  const t = useTranslations('field')
  const { day, clock } = useWhen()
  const { receipt, arriveAt, leaveAt } = record
  const times =
    arriveAt && leaveAt ? ` ${t('done.times', { arrive: clock(arriveAt), leave: clock(leaveAt) })}` : ''
  return (
    <RecordCard
      name={record.caregiverName}
      what={`${day(record.visitDate)}${times}${record.met ? '' : ` ${t('done.attempted')}`}`}
      tags={
        <>
          <ReceivedChip visitId={record.visitId} />
          <StatusTag tone={tones[record.state]}>{t(`done.${record.state}`)}</StatusTag>
          <span className={styles.note}>
            {receipt.recordNo ? t('done.recordNo', { no: receipt.recordNo }) : t('done.noNumber')}
          </span>
        </>
      }
      act={<Correct record={record} />}
    >
      <PhotoStrip visitId={record.visitId} names={record.body?.photos ?? []} />
      {record.state === 'setAside' ? <p className={styles.sentence}>{t('done.setAsideWhy')}</p> : null}
    </RecordCard>
  )
}

/** The way to correct a record: by a new revision that names this one. */
function Correct({ record }: { record: FieldDone }) {
  const t = useTranslations('field')
  const { pack, queue, drafts } = useDelivery()
  const { correct } = useStart()
  const household = pack.households.find(({ id }) => id === record.householdId)
  const { body } = record
  if (drafts.some(({ visitId }) => visitId === record.visitId)) {
    return (
      <ButtonLink size="small" href={visitPath(record.visitId)}>
        {t('today.goOn')}
      </ButtonLink>
    )
  }
  const onItsWay = openItems(queue).some(item => item.subjectId === record.visitId)
  if (!household || !body || onItsWay || record.state === 'voided') return null
  return (
    <Button size="small" onClick={() => void correct(household, { body, basedOn: record.receipt.id })}>
      {t(record.state === 'returned' ? 'today.mend' : 'done.correct')}
    </Button>
  )
}
