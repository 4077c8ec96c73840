import { getTranslations } from 'next-intl/server'
import { listMonths } from '#lib/monthly/queries.ts'
import type { CurrentProgramme } from '#lib/progress/queries.ts'
import { PageLink } from '../../../../_ui/page-link.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { RowList } from '../../../../_ui/row-list.tsx'
import { deskContext } from '../../../_desk/context.ts'
import styles from './reports.module.css'

/** 培训进度月报: each month that has begun, whether it was closed, and whether what was closed is still what is kept. */
export async function MonthsPanel({ programme, named }: { programme: CurrentProgramme; named: boolean }) {
  const months = await listMonths(await deskContext(), programme)
  const t = await getTranslations('reports.monthly')
  const query = named ? `?programme=${programme.code}` : ''
  return (
    <Panel title={t('months')} id="months">
      <p className={styles.note}>{t('monthsSub')}</p>
      {months.length === 0 ? <p>{t('monthsNone')}</p> : null}
      <RowList>
        {months.map(({ month, closed, intact }) => {
          const [year, number] = month.split('-').map(part => String(Number(part)))
          return (
            <li key={month} className={styles.month} data-month={month}>
              <PageLink href={`/desk/reports/${month}${query}`}>
                {t('monthName', { year: year ?? '', month: number ?? '' })}
              </PageLink>
              <span>{t('state', { closed, amended: Math.max(0, closed - 1) })}</span>
              {intact ? null : <b className={styles.broken}>{t('broken')}</b>}
            </li>
          )
        })}
      </RowList>
    </Panel>
  )
}
