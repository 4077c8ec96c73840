'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DemoBand } from '#app/_ui/demo-band.tsx'
import { Icon, IconLabel } from '#app/_ui/icon.tsx'
import { PageLink } from '#app/_ui/page-link.tsx'
import { useDelivery } from './delivery.tsx'
import { DeliverySummary } from './delivery-summary.tsx'
import { useOffline } from './offline.ts'
import { home } from './route.ts'
import { goBack } from './router.tsx'
import styles from './shell.module.css'

/** The head of one of the four places: the sentence, where the records are, and the way to oneself. */
export function ScreenHead({ title, sub }: { title: ReactNode; sub: ReactNode }) {
  const t = useTranslations('field')
  const phone = useTranslations('phone.offline')
  const { pack, online } = useDelivery()
  const { offline } = useOffline()
  return (
    <>
      <Demo />
      <div className={styles.head}>
        <div className={styles.first}>
          <h1 className={styles.title} tabIndex={-1}>
            {title}
          </h1>
          <DeliverySummary />
        </div>
        <div className={styles.second}>
          <p className={styles.sub}>{sub}</p>
          <PageLink href={`${home}/me`} className={styles.me}>
            {pack.trainer.name}
            <span className="visually-hidden"> {t('me.open')}</span>
          </PageLink>
        </div>
      </div>
      {offline === 'noWorker' || offline === 'plainHttp' ? (
        <p className={styles.note} role="status">
          <IconLabel icon="cloud-off">{phone(offline)}</IconLabel>
        </p>
      ) : null}
      {online ? null : (
        <p className={styles.note} role="status">
          <IconLabel icon="cloud-off">{t('delivery.offline')}</IconLabel>
        </p>
      )}
    </>
  )
}

/** The head of a page below a place: back, what it is, and one line about it. */
export function BackHead({ title, sub, fallback }: { title: ReactNode; sub?: ReactNode; fallback?: string }) {
  const t = useTranslations('common')
  return (
    <>
      <Demo />
      <div className={styles.backHead}>
        <button type="button" className={styles.back} onClick={() => goBack(fallback)}>
          <Icon name="chevron-left" size="1.5rem" label={t('back')} />
        </button>
        <div className={styles.backWords}>
          <h1 className={styles.backTitle} tabIndex={-1}>
            {title}
          </h1>
          {sub ? <p className={styles.backSub}>{sub}</p> : null}
        </div>
      </div>
    </>
  )
}

function Demo() {
  const t = useTranslations('common')
  const { pack } = useDelivery()
  return pack.demo ? <DemoBand>{t('demoBand')}</DemoBand> : null
}
