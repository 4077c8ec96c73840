import { outline } from '#db/content/handbook/outline.ts'
import { Icon, type IconName } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'
import { EditionLine } from './edition-line.tsx'

/** The book's first page: the chapters that have text. */
export function ContentsPage({ page }: { page: Page }) {
  const { t, sections, locale } = page
  const written = outline.filter(chapter =>
    sections.some(section => section.code.startsWith(`${chapter.number}.`)),
  )
  const base = page.named ? `/handbook/editions/${page.edition.code}` : '/handbook'
  return (
    <>
      <h1>{t('reader.bookTitle')}</h1>
      <p className="summary">{t('reader.welcome')}</p>
      <h2 id="chapters">{t('reader.allChapters', { count: written.length })}</h2>
      <ul className="chapters" aria-labelledby="chapters">
        {written.map(chapter => (
          <li key={chapter.number}>
            <a href={page.named ? `#chapter-${chapter.number}` : `${base}/${chapter.number}`}>
              <Icon name={chapter.icon as IconName} />
              <span>{chapter.short[locale]}</span>
            </a>
          </li>
        ))}
      </ul>
      {written.map(chapter => (
        <section key={chapter.number} aria-labelledby={`chapter-${chapter.number}`}>
          <h2 id={`chapter-${chapter.number}`}>
            {t('reader.chapterTitle', { number: chapter.number, title: chapter.title[locale] })}
          </h2>
          <SectionLinks page={page} base={base} chapter={chapter.number} />
        </section>
      ))}
      <EditionLine page={page} />
    </>
  )
}

/** The sections of one chapter as large rows. */
export function SectionLinks({ page, base, chapter }: { page: Page; base: string; chapter: number }) {
  return (
    <ul className="rows">
      {page.sections
        .filter(section => section.code.startsWith(`${chapter}.`))
        .map(section => (
          <li key={section.code}>
            <a href={`${base}/${section.code.replace('.', '/')}`}>
              <span>
                <b>
                  {section.code} {section.content.text[page.locale].title}
                </b>
                <small>{section.content.text[page.locale].summary}</small>
              </span>
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
    </ul>
  )
}
