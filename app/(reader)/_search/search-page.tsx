import { sectionAddress } from '#lib/handbook/addresses.ts'
import { type Found, searchHandbook } from '#lib/handbook/search.ts'
import { asksFor } from '#lib/handbook/search-words.ts'
import { readerSearch } from '#lib/setup/reader-script.ts'
import { Icon } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'
import { EditionLine } from '../_pages/edition-line.tsx'
import { searchOf } from './indexes.ts'
import { SearchForm } from './search-form.tsx'
import { wordsAddress } from './words-file.ts'

const EXAMPLES = ['bedsore', 'choking', 'clapping', 'catheter'] as const

/** `/handbook/search?q=…`: what was found, best first, each with the sentence that answers. */
export function drawSearch(page: Page) {
  const { t, asked } = page
  const found = searchHandbook(searchOf(page), asked)
  const title =
    asked === '' ? t('reader.search.label') : t('reader.search.found', { asked, count: found.length })
  return {
    title,
    body: (
      <div
        data-asked={asked}
        data-find={readerSearch()?.address}
        data-texts={wordsAddress(page.edition.code, page.locale)}
        data-found={t('reader.search.foundKept')}
        data-none={t('reader.search.noneKept')}
      >
        <h1>{title}</h1>
        <SearchForm page={page} />
        <ol className="rows" hidden={found.length === 0}>
          {found.map(each => (
            <FoundRow key={each.code} found={each} asked={asked} />
          ))}
        </ol>
        <div data-nothing="" hidden={found.length > 0}>
          <NothingFound page={page} />
        </div>
        <template>
          <FoundRow found={{ code: '', title: '', sentence: '' }} asked="" />
        </template>
        <EditionLine page={page} />
      </div>
    ),
  }
}

function FoundRow({ found: { code, title, sentence }, asked }: { found: Found; asked: string }) {
  return (
    <li>
      <a href={sectionAddress(code)}>
        <span>
          <b>
            {code} {title}
          </b>
          <small>
            <Marked sentence={sentence} asked={asked} />
          </small>
        </span>
        <Icon name="chevron-right" />
      </a>
    </li>
  )
}

/** The sentence with the words of the question marked. */
function Marked({ sentence, asked }: { sentence: string; asked: string }) {
  const parts = asksFor(sentence, asked)
  // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never changed
  return parts.map((part, at) => (part.asked ? <mark key={at}>{part.text}</mark> : part.text))
}

function NothingFound({ page: { t, asked } }: { page: Page }) {
  return (
    <>
      {asked === '' ? null : <p className="summary">{t('reader.search.nothing')}</p>}
      <h2>{t('reader.search.try')}</h2>
      <ul className="tries">
        {EXAMPLES.map(each => (
          <li key={each}>
            <a href={`/handbook/search?q=${encodeURIComponent(t(`reader.search.examples.${each}`))}`}>
              {t(`reader.search.examples.${each}`)}
            </a>
          </li>
        ))}
      </ul>
      <a className="go" href="/handbook">
        {t('reader.contents')}
      </a>
    </>
  )
}
