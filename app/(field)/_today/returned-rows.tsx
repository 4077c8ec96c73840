'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '#app/_ui/button.tsx'
import { DeliveryChip } from '#app/_ui/delivery-chip.tsx'
import { Row, RowList, RowSection } from '#app/_ui/row-list.tsx'
import { localDateOf } from '#lib/calendar/dates.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { visitPath } from '../_shell/route.ts'
import { useWhen } from '../_shell/when.ts'
import { useStart } from '../_visit/use-start.ts'
import type { Returned } from './day.ts'
import styles from './today.module.css'

/** Records that came back, each with what the coordinator said. */
export function ReturnedRows({ records }: { records: readonly Returned[] }) {
  const t = useTranslations('field.today')
  if (records.length === 0) return null
  return (
    <>
      <RowSection title={t('returned')} side={t('returnedCount', { n: records.length })} />
      {records.map(record => (
        <ReturnedRecord key={record.visitId} record={record} />
      ))}
    </>
  )
}

function ReturnedRecord({ record }: { record: Returned }) {
  const t = useTranslations('field')
  const { day } = useWhen()
  return (
    <div className={styles.returned}>
      <RowList bleed label={t('today.recordOf', { day: day(record.visitDate) })}>
        <Row
          title={record.caregiverName}
          aside={t('today.recordOf', { day: day(record.visitDate) })}
          action={<Mend record={record} />}
        />
      </RowList>
      <blockquote className={styles.comment}>
        <p>{record.comment}</p>
        <p className={styles.by}>
          {t('today.saidBy', { name: record.byName, day: day(localDateOf(record.at)) })}
        </p>
      </blockquote>
    </div>
  )
}

function Mend({ record }: { record: Returned }) {
  const t = useTranslations('field.today')
  const { pack } = useDelivery()
  const { mend } = useStart()
  const household = pack.households.find(({ id }) => id === record.householdId)
  if (record.mended) return <DeliveryChip state="onPhone">{t('sentMending')}</DeliveryChip>
  if (record.draft) return <ButtonLink href={visitPath(record.visitId)}>{t('mending')}</ButtonLink>
  if (!household) return null
  return <Button onClick={() => void mend(household, record)}>{t('mend')}</Button>
}
