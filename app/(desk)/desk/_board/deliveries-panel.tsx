import { getLocale, getTranslations } from 'next-intl/server'
import { daysBetween, localDateOf } from '#lib/calendar/dates.ts'
import type { Board } from '#lib/reports/queries.ts'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { StatusTag } from '../../../_ui/status-tag.tsx'
import { FigureLink } from '../../_desk/figure-link.tsx'
import { whenWords } from '../../_desk/words.ts'
import styles from './board.module.css'

/** How old the figures are: the last record that each trainer's phone delivered. */
export async function DeliveriesPanel({ board }: { board: Board }) {
  const t = await getTranslations()
  const locale = await getLocale()
  const { deliveries, today } = board
  return (
    <Panel id="deliveries" title={t('board.deliveries.title')}>
      {deliveries.length === 0 ? (
        <EmptyState>{t('board.deliveries.none')}</EmptyState>
      ) : (
        <ul className={styles.deliveries}>
          {deliveries.map(({ trainerId, name, rows, deliveredAt, silent }) => (
            <li key={trainerId} className={styles.delivery}>
              <span className={styles.trainer}>
                {name}{' '}
                <span className={styles.quiet}>
                  {t.rich('board.deliveries.households', {
                    count: rows.count,
                    rows: chunks => <FigureLink figure={rows}>{chunks}</FigureLink>,
                  })}
                </span>
              </span>
              {deliveredAt === null ? (
                <StatusTag tone="warn" icon="clock-alert">
                  {t('board.deliveries.never')}
                </StatusTag>
              ) : (
                <>
                  <span className={styles.when}>{whenWords(t, locale, deliveredAt, today)}</span>
                  {silent ? (
                    <StatusTag tone="warn" icon="clock-alert">
                      {t('board.deliveries.silent', { days: daysBetween(localDateOf(deliveredAt), today) })}
                    </StatusTag>
                  ) : (
                    <StatusTag tone="ok">{t('board.deliveries.received')}</StatusTag>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
