import type { LocalDate, LocalTime } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { VisitListItem } from '#lib/visits/queries.ts'
import type { InvalidReason } from '#lib/visits/rules.ts'
import type { IconName } from '../../../_ui/icon.tsx'
import type { Tone } from '../../../_ui/status-tag.tsx'
import type { Words } from '../../_desk/words.ts'

/** How the state of a record looks. */
export const stateLooks: Record<VisitListItem['state'], { tone: Tone; icon: IconName }> = {
  submitted: { tone: 'info', icon: 'clipboard-check' },
  approved: { tone: 'ok', icon: 'check' },
  returned: { tone: 'warn', icon: 'message-circle-reply' },
  voided: { tone: 'rest', icon: 'circle-slash' },
  setAside: { tone: 'warn', icon: 'circle-alert' },
}

/** 9:05; a dash for what is not known. */
export const clock = (t: Words, time: LocalTime | null): string =>
  time === null ? t('common.unknown') : time.replace(/^0/, '')

/** 第 3 次, 补课, 没见成. */
export function whichWords(t: Words, { visitNo, met, kind }: VisitListItem): string {
  if (!met) return t('visits.which.attempted')
  if (kind === 'makeup') return t('visits.which.makeup')
  return visitNo === null ? t('visits.which.none') : t('visits.which.numbered', { n: visitNo })
}

/** 王桂英家，第 3 次入户. */
export function recordTitle(t: Words, { visitNo, met, kind, caregiver: { name } }: VisitListItem): string {
  if (!met) return t('visits.record.title.attempted', { name })
  if (kind === 'makeup') return t('visits.record.title.makeup', { name })
  return visitNo === null
    ? t('visits.record.title.unnumbered', { name })
    : t('visits.record.title.numbered', { name, n: visitNo })
}

/** Why a record is not among the visits that completion asks for. */
export const invalidWords = (
  t: Words,
  reason: InvalidReason,
  { state, kind }: VisitListItem,
  { validVisit, components }: ProgrammeDefinition,
): string =>
  t(`visits.invalid.${reason}`, {
    state,
    minutes: kind === 'makeup' ? components.classroom.makeupByHomeVisit.minMinutes : validVisit.minMinutes,
  })

/** The family and the day: what a judgement in a list is said about. */
export const recordWords = (t: Words, locale: Locale, { caregiver, visitDate }: VisitListItem) => ({
  family: t('household.family', { name: caregiver.name }),
  day: dayWords(visitDate, locale),
})

/** `2026-11` as people say it. */
export function monthName(t: Words, month: string): string {
  const [year = '', number = ''] = month.split('-')
  return t('visits.month', { year, month: String(Number(number)) })
}

/** Names of codes of one of the programme's lists. */
export const namesIn = (
  list: readonly { code: string; zh: string; en: string }[],
  codes: readonly string[],
  locale: Locale,
): string[] =>
  codes.map(code => {
    const found = list.find(entry => entry.code === code)
    return found ? inLanguage(found, locale) : code
  })

/** Whether a coordinator should look closer before she approves: not counted, late, flagged, or told twice. */
export const isDoubtful = (item: VisitListItem): boolean =>
  item.invalid.length > 0 ||
  item.daysLate !== null ||
  item.flags.length > 0 ||
  item.conflicts > 0 ||
  item.setAside > 0

/** A day with its weekday, and with the year when it is not this one. */
export const dayOfVisit = (date: LocalDate, today: LocalDate, locale: Locale): string =>
  dayWords(date, locale, { weekday: 'short', year: date.slice(0, 4) !== today.slice(0, 4) })
