import { outline } from '#db/content/handbook/outline.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Option } from '../../../_forms/options.ts'

/** Every section of the book, as a form offers it. */
export const sectionOptions = (locale: Locale): Option[] =>
  outline.flatMap(({ sections }) =>
    sections.map(({ code, title }) => ({ value: code, label: `${code} ${title[locale]}` })),
  )

export const sectionName = (code: string, locale: Locale): string =>
  sectionOptions(locale).find(({ value }) => value === code)?.label ?? code
