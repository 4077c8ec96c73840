import { backMatter } from '#db/content/handbook/back-matter.ts'
import { sectionAddress } from '#lib/handbook/addresses.ts'
import { readerSearch } from '#lib/setup/reader-script.ts'
import type { Page } from '../_document.tsx'
import { wordsAddress } from '../_search/words-file.ts'

/** 整本存到手机: shown by the script where the browser can keep pages. */
export function KeepBook({ page }: { page: Page }) {
  const { t } = page
  return (
    <section
      className="keep-book"
      aria-labelledby="keep-book"
      data-book={`${page.edition.code} ${page.locale}`}
      data-pages={addressesOf(page).join(' ')}
      data-keeping={t('reader.book.keeping')}
      data-kept={t('reader.book.kept')}
      data-stopped={t('reader.book.stopped')}
      data-full={t('reader.book.full')}
      hidden
    >
      <h2 id="keep-book">{t('reader.book.title')}</h2>
      <p>{t('reader.book.hint')}</p>
      <p role="status" />
      <button
        type="button"
        className="go"
        data-keep={t('reader.book.keep')}
        data-drop={t('reader.book.drop')}
      >
        {t('reader.book.keep')}
      </button>
    </section>
  )
}

/** Every page of the edition, then what its search needs. */
function addressesOf({ sections, edition, locale }: Page): string[] {
  const chapters = [...new Set(sections.map(({ code }) => `/handbook/${code.split('.')[0]}`))]
  const search = readerSearch()
  return [
    '/handbook',
    ...chapters,
    ...sections.map(({ code }) => sectionAddress(code)),
    '/handbook/appendix',
    ...backMatter.map(({ key }) => `/handbook/appendix/${key}`),
    '/handbook/search',
    wordsAddress(edition.code, locale),
    ...(search ? [search.address] : []),
  ]
}
