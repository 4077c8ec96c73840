import { LRUCache } from 'lru-cache'
import { buildSearch, type HandbookSearch } from '#lib/handbook/search.ts'
import { sourcesOf } from '#lib/handbook/search-sources.ts'
import type { Page } from '../_document.tsx'

const built = new LRUCache<string, HandbookSearch>({ max: 8 })

/** The index of the page's edition and language, made at the first search and kept in the process. */
export function searchOf({ edition, locale, sections }: Page): HandbookSearch {
  const key = `${edition.id} ${locale}`
  const kept = built.get(key)
  if (kept) return kept
  const search = buildSearch(sourcesOf(sections, locale), locale)
  built.set(key, search)
  return search
}
