import { getLocale, getTranslations } from 'next-intl/server'
import { wordsOf } from '#lib/i18n/label.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { VisitListItem } from '#lib/visits/queries.ts'
import { StatusTag } from '../../../../_ui/status-tag.tsx'
import { stateLooks } from '../_words.ts'
import styles from './list.module.css'

/** Where the record stands, and what a reader should know before she opens it. */
export async function Marks({ item, definition }: { item: VisitListItem; definition: ProgrammeDefinition }) {
  const t = await getTranslations()
  const locale = await getLocale()
  const worst = definition.riskLevels.filter(({ code }) => item.flags.includes(code)).at(-1)
  return (
    <span className={styles.tags}>
      <StatusTag {...stateLooks[item.state]}>{t(`visits.state.${item.state}`)}</StatusTag>
      {worst ? (
        <StatusTag tone={worst.redTile ? 'bad' : 'warn'}>
          {t('visits.mark.risk', { level: wordsOf(definition.riskLevels, worst.code, locale) })}
        </StatusTag>
      ) : null}
      {item.daysLate === null ? null : (
        <StatusTag tone="warn" icon="clock-alert">
          {t('visits.mark.late', { days: item.daysLate })}
        </StatusTag>
      )}
      {item.conflicts > 0 ? (
        <StatusTag tone="warn" icon="circle-alert">
          {t('visits.mark.conflict')}
        </StatusTag>
      ) : null}
      {item.setAside > 0 && item.state !== 'setAside' ? (
        <StatusTag tone="warn" icon="circle-alert">
          {t('visits.mark.setAside')}
        </StatusTag>
      ) : null}
      {item.corrections > 0 ? (
        <StatusTag tone="plain" icon="flag">
          {t('visits.mark.corrected')}
        </StatusTag>
      ) : null}
    </span>
  )
}
