import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import type { HistoryEntry } from '#lib/visits/queries.ts'
import { QrCode } from '../../../../../../_ui/qr-code.tsx'
import { pathWords, valueWords } from '../../_record/value-words.ts'
import styles from './sheet.module.css'
import type { Sheet } from './sheet.ts'

/** So many corrected lines are printed per correction; the record itself has them all. */
const MOST_CHANGES = 3

/** When it was kept and when it came, what was corrected since, who has judged it, and the way back to the record. */
export function FootPart(sheet: Sheet) {
  const { visit, address, t } = sheet
  const { history, recordNo } = visit
  const sent = history.filter(
    (entry): entry is Sent => entry.kind === 'sent' && entry.disposition === 'accepted',
  )
  const corrections = sent.slice(1)
  return (
    <footer className={styles.foot}>
      <div className={styles.footWords}>
        <p>{t('visitPrint.unit')}</p>
        <p>
          {t('visitPrint.kept', {
            saved: moment(sheet, visit.savedAt),
            received: moment(sheet, visit.receivedAt, visit.savedAt),
            corrections: corrections.length,
          })}
        </p>
        {corrections.map(entry => (
          <p key={entry.revisionId}>{correctionWords(sheet, entry)}</p>
        ))}
        {visit.review && visit.state !== 'submitted' ? (
          <p>
            {t('visitPrint.judged', {
              verdict: t(`visits.record.verdict.${visit.review.verdict}`),
              name: visit.review.byName,
              at: moment(sheet, visit.review.at),
            })}
          </p>
        ) : (
          <p>{t('visitPrint.notJudged')}</p>
        )}
        <p>{t('visitPrint.copies')}</p>
      </div>
      <QrCode className={styles.qr} text={address} label={t('visitPrint.qr', { no: recordNo ?? '' })} />
    </footer>
  )
}

type Sent = Extract<HistoryEntry, { kind: 'sent' }>

/** A day with its time; the time alone when the day is that of the moment before. */
function moment({ locale }: Sheet, at: number, before?: number): string {
  const day = localDateOf(at)
  if (before !== undefined && localDateOf(before) === day) return timeWords(at)
  return `${dayWords(day, locale, { year: true })} ${timeWords(at)}`
}

function correctionWords(sheet: Sheet, { at, byName, correctionReason, differences }: Sent): string {
  const { visit, locale, t } = sheet
  const value = (path: string, said: unknown) => valueWords(t, path, said, visit.definition, locale)
  const changes = differences.slice(0, MOST_CHANGES).map(({ path, from, to }) =>
    t('visitPrint.change', {
      field: pathWords(t, path, visit.definition, locale),
      from: value(path, from),
      to: value(path, to),
    }),
  )
  return t('visitPrint.corrected', {
    at: moment(sheet, at),
    name: byName,
    changes: changes.join(t('visitPrint.stop')),
    more: Math.max(0, differences.length - MOST_CHANGES),
    reason: correctionReason ?? '',
  })
}
