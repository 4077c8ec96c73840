'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonRow } from '#app/_ui/button.tsx'
import { REFERENCE_DAYS } from '../_pack/expiry.ts'
import { DraftRows } from '../_today/draft-rows.tsx'
import { useDelivery } from './delivery.tsx'
import { ScreenHead } from './screen-head.tsx'
import styles from './shell.module.css'
import { useOpening } from './work.tsx'

/** What the phone knew of families has become too old and was taken away; what the trainer wrote is here. */
export function ExpiredScreen() {
  const t = useTranslations('phone')
  const common = useTranslations('field')
  const { drafts } = useDelivery()
  const { refresh, refreshing } = useOpening()
  return (
    <>
      <ScreenHead title={t('expired.title')} sub="" />
      <div className={styles.words}>
        <p>{t('expired.body', { days: REFERENCE_DAYS })}</p>
        <ButtonRow>
          <Button
            variant="primary"
            busy={refreshing}
            busyLabel={common('opening')}
            onClick={() => void refresh()}
          >
            {t('expired.again')}
          </Button>
        </ButtonRow>
      </div>
      <DraftRows drafts={drafts} />
    </>
  )
}
