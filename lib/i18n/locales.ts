export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'zh-CN'

/** The language that a cookie or a `?lang=` names; Chinese when it names none. */
export function localeOf(value: string | null | undefined): Locale {
  return value === 'en' ? 'en' : DEFAULT_LOCALE
}
