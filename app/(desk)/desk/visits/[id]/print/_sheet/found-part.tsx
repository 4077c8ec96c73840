import { clockWords, dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { namesIn } from '../../../_words.ts'
import styles from './sheet.module.css'
import type { Sheet } from './sheet.ts'

/** Problems, advice, whether a risk was marked, and what was agreed for the next time. */
export function FoundPart({ visit, locale, t }: Sheet) {
  const { body, definition, met, raised, taughtFrom } = visit
  const lines = (names: string[], text: string) =>
    [...names, ...(text ? [text] : [])].join(t('visitPrint.stop')) || t('common.none')
  const next =
    body.nextVisitDate === null
      ? t('visits.record.noNext', { reason: wordsOf(definition.reasons.noNext, body.noNextReason, locale) })
      : [
          dayWords(body.nextVisitDate, locale, { year: true, weekday: 'long' }),
          ...(body.nextVisitTime ? [clockWords(body.nextVisitTime)] : []),
        ].join(' ')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('visits.record.found')}</caption>
      <colgroup>
        <col className={styles.name} />
        <col />
        <col className={styles.name} />
        <col className={styles.wide} />
      </colgroup>
      <tbody>
        {met ? (
          <>
            <tr className={styles.roomy}>
              <th scope="row">{t('visits.record.problems')}</th>
              <td colSpan={3}>
                {lines(namesIn(definition.problems, body.problems.codes, locale), body.problems.text)}
              </td>
            </tr>
            <tr className={styles.roomy}>
              <th scope="row">{t('visits.record.advice')}</th>
              <td colSpan={3}>
                {lines(namesIn(definition.advice, body.advice.codes, locale), body.advice.text)}
              </td>
            </tr>
            <tr>
              <th scope="row">{t('visitPrint.risk')}</th>
              <td>{t('visitPrint.riskBoxes', { raised: raised.length > 0 ? 'yes' : 'no' })}</td>
              <th scope="row">{t('visitPrint.edition')}</th>
              <td>
                {taughtFrom === null
                  ? t('visits.record.noEdition')
                  : t('visitPrint.editionNo', { n: taughtFrom })}
              </td>
            </tr>
          </>
        ) : null}
        <tr>
          <th scope="row">{t('visits.record.nextDate')}</th>
          {met ? (
            <>
              <td>{next}</td>
              <th scope="row">{t('visitPrint.satisfaction')}</th>
              <td>{t('visitPrint.satisfactionNote')}</td>
            </>
          ) : (
            <td colSpan={3}>{next}</td>
          )}
        </tr>
      </tbody>
    </table>
  )
}
