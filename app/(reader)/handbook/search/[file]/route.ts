import { notFound } from '#lib/errors.ts'
import { getEdition, listSections } from '#lib/handbook/queries.ts'
import { sourcesOf } from '#lib/handbook/search-sources.ts'
import { answer } from '#lib/http.ts'
import { wordsFileOf } from '../../../_search/words-file.ts'

/** What the search looks through, for a phone that keeps the book: one published edition in one language. */
export const GET = answer(async (context, { file = '' }) => {
  const { edition: code, locale } = wordsFileOf(file) ?? missing()
  const edition = await getEdition(context, code)
  return sourcesOf(await listSections(context, edition.id), locale)
})

function missing(): never {
  throw notFound()
}
