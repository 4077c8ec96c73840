import type { HandbookLocale } from '#lib/handbook/schema.ts'

/** Where the words of an edition are that a phone searches in by itself. */
export const wordsAddress = (edition: string, locale: HandbookLocale): string =>
  `/handbook/search/${edition}.${locale}.json`

/** What a file of that name holds; undefined for another name. */
export function wordsFileOf(name: string): { edition: string; locale: HandbookLocale } | undefined {
  const [, edition, locale] = /^([\w-]+)\.(zh-CN|en)\.json$/.exec(name) ?? []
  return edition && locale ? { edition, locale: locale as HandbookLocale } : undefined
}
