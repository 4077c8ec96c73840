import type { Actor } from '#lib/access/actor.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Assessment, Household, KnownHousehold } from '#lib/progress/queries.ts'
import type { Words } from '../../../../_desk/words.ts'

/** What every part of the record needs. */
export interface RecordProps {
  known: KnownHousehold
  assessment: Assessment
  today: LocalDate
  actor: Actor
  locale: Locale
}

/** 王桂英家: a household is named after its main caregiver. */
export const familyName = (t: Words, { caregiver, elder }: Pick<Household, 'caregiver' | 'elder'>): string =>
  t('household.family', { name: caregiver?.name ?? elder.name })

/** The names of skills by their codes, as one list. */
export const joined = (t: Words, words: readonly string[]): string => words.join(t('progress.comma'))
