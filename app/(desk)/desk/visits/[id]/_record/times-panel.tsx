import { localDateOf } from '#lib/calendar/dates.ts'
import { timeWords } from '#lib/i18n/dates.ts'
import { Panel } from '../../../../../_ui/panel.tsx'
import { clock, dayOfVisit, invalidWords } from '../../_words.ts'
import { Facts } from './facts.tsx'
import styles from './record.module.css'
import type { RecordView } from './view.ts'

/** When it happened, when the phone kept it, when it came; and whether it counts, else why not. */
export function TimesPanel({ visit, today, locale, t }: RecordView) {
  const { invalid, kind, daysLate, definition, visitDate, arriveAt, savedAt, receivedAt } = visit
  const when = (at: number) => `${dayOfVisit(localDateOf(at), today, locale)} ${timeWords(at)}`
  return (
    <Panel id="times" title={t('visits.record.times')}>
      <Facts
        facts={[
          {
            name: t('visits.record.visited'),
            value: [dayOfVisit(visitDate, today, locale), arriveAt === null ? '' : clock(t, arriveAt)].join(
              ' ',
            ),
          },
          {
            name: t('visits.record.savedAt'),
            value: (
              <>
                {when(savedAt)}
                {daysLate === null ? null : (
                  <span className={styles.warn}> {t('visits.record.late', { days: daysLate })}</span>
                )}
              </>
            ),
          },
          { name: t('visits.record.receivedAt'), value: when(receivedAt) },
          {
            name: t('visits.record.validity'),
            value:
              invalid.length === 0 ? (
                t(kind === 'makeup' ? 'visits.record.validMakeup' : 'visits.record.valid')
              ) : (
                <>
                  <span className={styles.warn}>{t('visits.record.notValid')}</span>
                  <ul className={styles.list}>
                    {invalid.map(reason => (
                      <li key={reason}>{invalidWords(t, reason, visit, definition)}</li>
                    ))}
                  </ul>
                </>
              ),
          },
        ]}
      />
    </Panel>
  )
}
