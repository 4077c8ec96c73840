import type { Actor } from '#lib/access/actor.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ReviewFilter } from '#lib/visits/filter.ts'
import type { VisitDetail } from '#lib/visits/queries.ts'
import type { Words } from '../../../../_desk/words.ts'

/** What every part of a record's page needs. */
export interface RecordView {
  visit: VisitDetail
  /** The level of each skill before this visit; null when somebody else is the main caregiver now. */
  before: ReadonlyMap<string, number> | null
  /** Restricted matters that it raised, for those who may know. */
  restricted: number
  filter: ReviewFilter
  today: LocalDate
  actor: Actor
  locale: Locale
  t: Words
}
