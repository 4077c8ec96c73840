import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import type { HouseholdReport, ReportKind } from '#lib/households/report-schema.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { whenWords } from '../../../../_desk/words.ts'
import styles from './record.module.css'
import { ReportForm } from './report-form.tsx'
import type { RecordProps } from './words.ts'

/** Where the consequence is drawn. */
const form: Record<ReportKind, string> = {
  elderDied: 'status',
  hospital: 'status',
  moved: 'status',
  caregiverChanged: 'caregiver',
}

/** What trainers reported of this home and nobody has seen to yet, with the way to the consequence. */
export async function ReportsPanel({
  reports,
  known,
  actor,
  today,
  locale,
}: RecordProps & { reports: readonly HouseholdReport[] }) {
  const all = await getTranslations()
  const t = await getTranslations('household.report')
  const open = reports.filter(({ answer }) => answer === null)
  if (open.length === 0) return null
  const id = known.household.id
  return (
    <section id="reports" aria-label={t('label')} className={styles.risks}>
      <ul>
        {open.map(report => (
          <li key={report.id} className={styles.report}>
            <p>
              <b>{all(`field.report.kind.${report.kind}`)}</b>
              <span className={styles.quiet}>
                {' '}
                {t('said', {
                  day: dayWords(report.onDate, locale),
                  name: report.byName,
                  when: whenWords(all, locale, report.at, today),
                })}
              </span>
            </p>
            {report.note ? <p>{report.note}</p> : null}
            {may(actor, 'household.changeStatus') ? (
              <PageLink href={`/desk/households/${id}/${form[report.kind]}`}>
                {t(`go.${report.kind}`)}
              </PageLink>
            ) : null}
            {may(actor, 'household.answerReport') ? (
              <details className={styles.answer}>
                <summary>{t('done')}</summary>
                <ReportForm householdId={id} reportId={report.id} />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
