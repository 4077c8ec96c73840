import type { Change, Said } from '#lib/audit/queries.ts'
import { isLocalDate } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { KnownHousehold } from '#lib/progress/queries.ts'
import type { Words } from '../../../../_desk/words.ts'
import { joined } from '../_record/words.ts'

type Definition = KnownHousehold['definition']

const known = (t: Words, key: string, code: string): string => (t.has(key as never) ? t(key as never) : code)

/** A value of the history in words; empty when there is none. */
export function saidWords(t: Words, locale: Locale, said: Said | null, definition: Definition): string {
  if (said === null) return ''
  switch (said.as) {
    case 'text':
      return known(t, `household.reveal.reasons.${said.text}`, said.text)
    case 'day':
      return dayWords(said.text, locale, { year: true })
    case 'number':
      return String(said.number)
    case 'differences':
      return t('deskForms.history.differences', { count: said.count })
    case 'tags':
      return joined(
        t,
        said.codes.map(code => wordsOf(definition.needsTags, code, locale)),
      )
    case 'status':
      return known(t, `progress.status.${said.code}`, said.code)
    case 'ability':
      return wordsOf(definition.abilityLevels, said.code, locale)
    default:
      return known(t, `deskForms.history.said.${said.as}.${said.code}`, said.code)
  }
}

/** What a change is about: a skill, a kind of consent, an item of the rule, a day. */
export function aboutWords(
  t: Words,
  locale: Locale,
  { kind, about }: Change,
  definition: Definition,
): string {
  if (!about) return ''
  if (isLocalDate(about)) return dayWords(about, locale)
  const { reasons } = definition
  switch (kind) {
    case 'plan':
      return wordsOf(definition.skills, about, locale)
    case 'consent':
      return wordsOf(definition.consentKinds, about, locale)
    case 'risk':
      return wordsOf(definition.riskTypes, about, locale)
    case 'status':
    case 'review':
      return wordsOf([...reasons.suspend, ...reasons.withdraw, ...reasons.reject], about, locale)
    case 'override':
    case 'overrideWithdrawn':
      return known(t, `progress.item.${about}`, about)
    case 'reveal':
      return known(t, `household.reveal.whats.${about}`, about)
    default:
      return known(t, `deskForms.history.abouts.${about}`, about)
  }
}
