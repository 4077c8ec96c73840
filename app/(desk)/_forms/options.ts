import { inLanguage } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** Something that a form can choose, in the page's language. */
export interface Option {
  value: string
  label: string
}

/** A list of the programme as options of a form. */
export const optionsOf = (
  list: readonly { code: string; zh: string; en: string }[],
  locale: Locale,
): Option[] => list.map(entry => ({ value: entry.code, label: inLanguage(entry, locale) }))
