import type { Sentence } from '#lib/feedback/queries.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Words } from '../../../_desk/words.ts'

/** Who said it, where and when; a name only where the query gave one. */
export function saidLine(t: Words, locale: Locale, sentence: Sentence): string {
  const day = dayWords(sentence.onDate, locale)
  const source = t(`feedback.source.${sentence.source}`)
  const { family, fromFamily, section } = sentence
  if (family) return t('feedback.said.line', { who: family.caregiver, source, day })
  if (fromFamily) return t('feedback.said.lineHidden', { source, day })
  if (sentence.source === 'reader' && section)
    return t('feedback.said.webLine', { section, kind: t(`feedback.kind.${sentence.kind}`), day })
  return t('feedback.said.lineNobody', { source, day })
}

/** How many families are among those who said it. */
export const homesAmong = (sentences: readonly Sentence[]): number =>
  new Set(sentences.filter(({ fromFamily }) => fromFamily).map(({ family, id }) => family?.householdId ?? id))
    .size
