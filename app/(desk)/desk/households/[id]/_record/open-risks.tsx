import { getTranslations } from 'next-intl/server'
import { wordsOf } from '#lib/i18n/label.ts'
import type { RiskItem } from '#lib/risks/queries.ts'
import { Icon } from '../../../../../_ui/icon.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { StatusTag } from '../../../../../_ui/status-tag.tsx'
import styles from './record.module.css'
import type { RecordProps } from './words.ts'

type OpenRisksProps = RecordProps & { risks: readonly RiskItem[]; restrictedOpen: number }

/** Ordinary flags that are not closed, one line each; of restricted ones only that there is something. */
export async function OpenRisks({ risks, restrictedOpen, known, locale }: OpenRisksProps) {
  const t = await getTranslations()
  const { definition, household } = known
  if (risks.length === 0 && restrictedOpen === 0) return null
  return (
    <section id="risks" aria-label={t('household.risks.label')} className={styles.risks}>
      <ul>
        {risks.map(risk => (
          <li key={risk.id} className={styles.risk}>
            <StatusTag
              tone={risk.level === 'urgent' ? 'bad' : 'warn'}
              icon={risk.level === 'urgent' ? 'octagon-alert' : 'triangle-alert'}
            >
              {wordsOf(definition.riskLevels, risk.level, locale)}
            </StatusTag>
            <PageLink href={`/desk/risks?household=${household.id}#${risk.id}`}>
              <b>{wordsOf(definition.riskTypes, risk.riskType, locale)}</b>
            </PageLink>
            <span className={styles.quiet}>
              {t(`risk.state.${risk.state}`)}
              {risk.overdue ? t('household.risks.overdue') : ''}
            </span>
          </li>
        ))}
        {restrictedOpen > 0 ? (
          <li className={styles.risk}>
            <span className={styles.mark}>
              <Icon name="lock" />
            </span>
            <PageLink href={`/desk/risks/restricted?household=${household.id}`}>
              <b>{t('household.risks.restricted', { count: restrictedOpen })}</b>
            </PageLink>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
