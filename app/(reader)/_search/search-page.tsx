import { sectionAddress } from '#lib/handbook/addresses.ts'
import { type Found, searchHandbook } from '#lib/handbook/search.ts'
import { asksFor } from '#lib/handbook/search-words.ts'
import { Icon } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'
import { EditionLine } from '../_pages/edition-line.tsx'
import { searchOf } from './indexes.ts'
import { SearchForm } from './search-form.tsx'

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
      <>
        <h1>{title}</h1>
        <SearchForm page={page} />
        {found.length > 0 ? <FoundRows page={page} found={found} /> : <NothingFound page={page} />}
        <EditionLine page={page} />
      </>
    ),
  }
}

function FoundRows({ page, found }: { page: Page; found: Found[] }) {
  return (
    <ol className="rows">
      {found.map(({ code, title, sentence }) => (
        <li key={code}>
          <a href={sectionAddress(code)}>
            <span>
              <b>
                {code} {title}
              </b>
              <small>
                <Marked sentence={sentence} asked={page.asked} />
              </small>
            </span>
            <Icon name="chevron-right" />
          </a>
        </li>
      ))}
    </ol>
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
