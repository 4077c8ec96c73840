import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Household } from '#lib/progress/queries.ts'
import { contactState, type Standing } from '#lib/progress/rules.ts'
import type { Words } from '../../../_desk/words.ts'
import styles from './list.module.css'

interface Speaking {
  t: Words
  locale: Locale
  definition: ProgrammeDefinition
}

const tones = { fresh: styles.quiet, attention: styles.warn, urgent: styles.bad }

/** The day of the last contact, and how many days have counted since; suspended days do not count. */
export function ContactCell({ standing, t, locale, definition }: Speaking & { standing: Standing }) {
  const { lastContact, daysWithoutContact: days, light } = standing
  const counted = light !== null && days !== null
  return (
    <span className={styles.whole}>
      {lastContact === null ? t('households.never') : dayWords(lastContact, locale)}{' '}
      {counted ? (
        <span className={tones[contactState(days, definition)]}>{t('households.days', { days })}</span>
      ) : null}
    </span>
  )
}

/** The next date, that it has passed, or why there is none. */
export function NextCell({
  appointment,
  today,
  t,
  locale,
  definition,
}: Speaking & { appointment: NonNullable<Household['appointment']>; today: string }) {
  const { onDate, noDateReason } = appointment
  if (onDate === null) {
    const reason = definition.reasons.noNext.find(({ code }) => code === noDateReason)
    return (
      <span className={styles.quiet}>{reason?.[locale === 'en' ? 'en' : 'zh'] ?? t('common.unknown')}</span>
    )
  }
  const day = dayWords(onDate, locale)
  return onDate < today ? (
    <span className={`${styles.whole} ${styles.warn}`}>{t('households.past', { date: day })}</span>
  ) : (
    <span className={styles.whole}>{dayWords(onDate, locale, { weekday: 'short' })}</span>
  )
}
