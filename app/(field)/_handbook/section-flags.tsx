'use client'

import { useTranslations } from 'next-intl'
import { Icon } from '#app/_ui/icon.tsx'
import { RED_FLAG_ACTIONS, type RedFlag } from '#lib/handbook/schema.ts'
import styles from './section.module.css'

const ICONS = { call120: 'octagon-alert', doctorToday: 'triangle-alert', askTrainer: 'phone' } as const

/** 红旗征, by how much haste each asks. */
export function SectionFlags({ flags }: { flags: readonly RedFlag[] }) {
  const t = useTranslations('reader.redFlags')
  return RED_FLAG_ACTIONS.map(action => {
    const these = flags.filter(flag => flag.action === action)
    if (these.length === 0) return null
    return (
      <section key={action} className={styles.flags} data-action={action} aria-label={t(action)}>
        <h2>
          <Icon name={ICONS[action]} /> {t(action)}
        </h2>
        {these.map(flag => (
          <p key={flag.sign}>
            {flag.sign} <b>{flag.doNow}</b>
          </p>
        ))}
      </section>
    )
  })
}
