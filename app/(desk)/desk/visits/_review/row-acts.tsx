'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../../../_ui/button.tsx'
import styles from './review.module.css'
import { useReviewDesk } from './review-desk.tsx'
import type { Judged } from './send-review.ts'

/** The box that chooses a record of the list. */
export function ChooseRecord({ record }: { record: Judged }) {
  const t = useTranslations('visits')
  const { chosen, choose } = useReviewDesk()
  return (
    <label className={styles.choose}>
      <input
        type="checkbox"
        checked={chosen.has(record.id)}
        onChange={() => choose(record.id)}
        aria-label={t('select.one', { ...record })}
      />
    </label>
  )
}

/** Keeps the place of the box before a record that cannot be chosen. */
export const NoChoice = () => <span className={styles.noChoice} />

/** Approves one record of the list. */
export function ApproveRecord({ record }: { record: Judged }) {
  const t = useTranslations('visits')
  const { busy, approve } = useReviewDesk()
  return (
    <span className={styles.act}>
      <Button
        size="small"
        variant="secondary"
        busy={busy.has(record.id)}
        busyLabel={t('act.approving')}
        aria-label={t('act.approveOne', { ...record })}
        onClick={() => approve([record])}
      >
        {t('act.approve')}
      </Button>
    </span>
  )
}
