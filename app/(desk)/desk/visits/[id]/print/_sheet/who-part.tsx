import { clockWords, dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { measured } from '#lib/visits/rules.ts'
import { clock, namesIn, whichWords } from '../../../_words.ts'
import styles from './sheet.module.css'
import type { Sheet } from './sheet.ts'

/** Who, where, when, with whom, and how the elder was. */
export function WhoPart({ visit, relation, abilityLevel, locale, t }: Sheet) {
  const { body, definition, caregiver, elder, met, minutes } = visit
  const say = (
    key: 'caregiver' | 'elder' | 'ability' | 'community' | 'phone' | 'day' | 'which' | 'trainer',
  ) => t(`visitPrint.${key}`)
  const list = (words: string[]) => words.join(t('progress.comma'))
  const spanned =
    body.arriveAt === null
      ? t('common.unknown')
      : t('visitPrint.span', { from: clockWords(body.arriveAt), to: clock(t, body.leaveAt) })
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('visitPrint.who')}</caption>
      <colgroup>
        <col className={styles.name} />
        <col />
        <col className={styles.name} />
        <col />
        <col className={styles.name} />
        <col className={styles.last} />
      </colgroup>
      <tbody>
        <tr>
          <th scope="row">{say('caregiver')}</th>
          <td>
            {relation === null
              ? caregiver.name
              : t('visitPrint.related', {
                  name: caregiver.name,
                  relation: wordsOf(definition.relations, relation, locale),
                })}
          </td>
          <th scope="row">{say('elder')}</th>
          <td>{elder.name}</td>
          <th scope="row">{say('ability')}</th>
          <td>
            {abilityLevel === null
              ? t('common.unknown')
              : wordsOf(definition.abilityLevels, abilityLevel, locale)}
          </td>
        </tr>
        <tr>
          <th scope="row">{say('community')}</th>
          <td colSpan={3}>
            {wordsOf(definition.streets, visit.streetCode, locale)} {visit.community}
          </td>
          <th scope="row">{say('phone')}</th>
          <td>{caregiver.maskedPhone ?? t('common.unknown')}</td>
        </tr>
        <tr>
          <th scope="row">{say('day')}</th>
          <td>{dayWords(visit.visitDate, locale, { year: true })}</td>
          <th scope="row">{say('which')}</th>
          <td>{whichWords(t, visit)}</td>
          <th scope="row">{say('trainer')}</th>
          <td>{visit.trainer.name}</td>
        </tr>
        <tr>
          <th scope="row">{t('visitPrint.times')}</th>
          <td>{spanned}</td>
          <th scope="row">{t('visitPrint.minutes')}</th>
          <td>{minutes === null ? t('common.unknown') : t('visits.minutes', { minutes })}</td>
          <th scope="row">{t('visitPrint.present')}</th>
          <td>
            {met ? list(namesIn(definition.presentPersons, body.presentPersons, locale)) : t('common.none')}
          </td>
        </tr>
        {met ? (
          <tr>
            <th scope="row">{t('visitPrint.state')}</th>
            <td colSpan={5}>
              {[
                list([
                  ...namesIn(definition.elderStates, body.elderStates, locale),
                  ...(body.elderStateText ? [body.elderStateText] : []),
                ]),
                ...measured(body.vitals, definition).map(
                  ({ sign, value }) =>
                    `${wordsOf(definition.vitals, sign.code, locale)} ${value} ${sign.unit}`,
                ),
              ].map(words => (
                <span key={words} className={styles.item}>
                  {words}
                </span>
              ))}
            </td>
          </tr>
        ) : (
          <tr>
            <th scope="row">{t('visitPrint.attempt')}</th>
            <td colSpan={5}>
              {t('visitPrint.attempted', {
                reason: wordsOf(definition.reasons.attempt, body.attemptReason, locale),
                by: body.cancelledBy
                  ? wordsOf(definition.reasons.cancelledBy, body.cancelledBy, locale)
                  : 'none',
              })}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
