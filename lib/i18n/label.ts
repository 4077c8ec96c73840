import type { Locale } from './locales.ts'

/** Words of a programme, which carries both languages, in the one that is asked for. */
export const inLanguage = ({ zh, en }: { zh: string; en: string }, locale: Locale): string =>
  locale === 'en' ? en : zh

/** The words of a code in one of the programme's lists; the code itself when the list does not have it. */
export function wordsOf(
  list: readonly { code: string; zh: string; en: string }[],
  code: string | null | undefined,
  locale: Locale,
): string {
  const found = list.find(entry => entry.code === code)
  return found ? inLanguage(found, locale) : (code ?? '')
}
