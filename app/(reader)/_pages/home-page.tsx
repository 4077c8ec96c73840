import { outline } from '#db/content/handbook/outline.ts'
import { Icon, type IconName } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'
import { SearchForm } from '../_search/search-form.tsx'
import { EditionLine } from './edition-line.tsx'
import { KeepBook } from './keep-book.tsx'

/** The book's first page: the chapters that have text (visual.md 11). The shell's bar holds its title. */
export function HomePage({ page }: { page: Page }) {
  const { t, sections, locale } = page
  const written = outline.filter(chapter =>
    sections.some(section => section.code.startsWith(`${chapter.number}.`)),
  )
  return (
    <>
      <SearchForm page={page} />
      <section
        className="continue"
        aria-label={t('reader.own.continue')}
        data-continue=""
        data-step={t('reader.own.lastStep')}
        data-open={t('reader.own.lastSection')}
        hidden
      >
        <div>
          <small />
          <b />
        </div>
        <a href="/handbook">{t('reader.own.goOn')}</a>
      </section>
      <section aria-labelledby="kept" data-kept="" hidden>
        <h2 id="kept">{t('reader.own.keptTitle')}</h2>
        <ul className="rows" />
      </section>
      <h2 id="chapters">{t('reader.allChapters', { count: written.length })}</h2>
      <ul className="chapters" aria-labelledby="chapters">
        {written.map(chapter => (
          <li key={chapter.number}>
            <a href={`/handbook/${chapter.number}`}>
              <Icon name={chapter.icon as IconName} />
              <span>{chapter.short[locale]}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a className="go" href="/handbook/appendix">
          {t('print.appendixLink')}
        </a>
      </p>
      {page.named ? null : <KeepBook page={page} />}
      <EditionLine page={page} book />
    </>
  )
}
