import { localDateOf } from '#lib/calendar/dates.ts'
import { timeWords } from '#lib/i18n/dates.ts'
import type { HistoryEntry } from '#lib/visits/queries.ts'
import { Panel } from '../../../../../_ui/panel.tsx'
import { dayOfVisit } from '../../_words.ts'
import styles from './record.module.css'
import { pathWords, valueWords } from './value-words.ts'
import type { RecordView } from './view.ts'

type Sent = Extract<HistoryEntry, { kind: 'sent' }>

/** 经过: everything that was sent and judged, oldest first: who, when, old, new and why. */
export function HistoryPanel(view: RecordView) {
  const { visit, today, locale, t } = view
  const when = (at: number) => `${dayOfVisit(localDateOf(at), today, locale)} ${timeWords(at)}`
  return (
    <Panel id="history" title={t('visits.record.history')}>
      <ol className={styles.history}>
        {visit.history.map(entry => (
          <li
            key={entry.kind === 'sent' ? `sent-${entry.seq}` : entry.id}
            className={styles.entry}
            data-mark={entry.kind === 'sent' && entry.disposition !== 'accepted' ? 'kept' : undefined}
          >
            <p className={styles.entryHead}>
              <span className={styles.entryTitle}>{titleOf(view, entry)}</span>
              <span className={styles.quiet}>
                {t('visits.record.by', { name: entry.byName, when: when(entry.at) })}
              </span>
            </p>
            {entry.kind === 'review' ? (
              entry.comment ? (
                <p className={styles.comment}>{t('visits.record.said', { comment: entry.comment })}</p>
              ) : null
            ) : (
              <Content entry={entry} view={view} />
            )}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function titleOf({ visit, t }: RecordView, entry: HistoryEntry): string {
  if (entry.kind === 'review') return t(`visits.record.verdict.${entry.verdict}`)
  if (entry.disposition !== 'accepted') return t(`visits.record.${entry.disposition}`)
  const first = visit.history.find(one => one.kind === 'sent' && one.disposition === 'accepted')
  return t(entry === first ? 'visits.record.first' : 'visits.record.correction')
}

/** Why it was kept apart or corrected, and what it says differently. */
function Content({ entry, view }: { entry: Sent; view: RecordView }) {
  const { visit, t, locale } = view
  const { disposition, dispositionReason, correctionReason, differences } = entry
  const because = `visits.record.because.${dispositionReason}`
  const isFirst = visit.history.find(one => one.kind === 'sent') === entry
  const kept = disposition === 'conflict'
  return (
    <>
      {dispositionReason && t.has(because as never) ? (
        <p>{t(because as never, { name: visit.trainer.name } as never)}</p>
      ) : null}
      {correctionReason ? <p>{t('visits.record.why', { reason: correctionReason })}</p> : null}
      {isFirst ? null : differences.length === 0 ? (
        <p className={styles.quiet}>{t('visits.record.unchanged')}</p>
      ) : (
        <table className={styles.diff}>
          <caption className="visually-hidden">{t('visits.record.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('visits.record.field')}</th>
              <th scope="col">{t(kept ? 'visits.record.there' : 'visits.record.old')}</th>
              <th scope="col">{t(kept ? 'visits.record.kept' : 'visits.record.new')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ path, from, to }) => (
              <tr key={path}>
                <th scope="row">{pathWords(t, path, visit.definition, locale)}</th>
                <td>
                  <del>{valueWords(t, path, from, visit.definition, locale)}</del>
                </td>
                <td>
                  <ins>{valueWords(t, path, to, visit.definition, locale)}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
