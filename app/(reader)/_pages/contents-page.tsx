import { outline } from '#db/content/handbook/outline.ts'
import { Icon } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'
import { EditionLine } from './edition-line.tsx'

/** A named edition's first page: everything that is in it, chapter by chapter. */
export function ContentsPage({ page }: { page: Page }) {
  const { t, sections, locale } = page
  const written = outline.filter(chapter =>
    sections.some(section => section.code.startsWith(`${chapter.number}.`)),
  )
  return (
    <>
      <EditionLine page={page} book />
      {written.map(chapter => (
        <section key={chapter.number} aria-labelledby={`chapter-${chapter.number}`}>
          <h2 id={`chapter-${chapter.number}`}>
            {t('reader.chapterTitle', { number: chapter.number, title: chapter.title[locale] })}
          </h2>
          <SectionLinks
            page={page}
            base={`/handbook/editions/${page.edition.code}`}
            chapter={chapter.number}
          />
        </section>
      ))}
    </>
  )
}

/** The sections of one chapter as large rows. */
export function SectionLinks({ page, base, chapter }: { page: Page; base: string; chapter: number }) {
  return (
    <ul className="rows" data-seen={page.t('reader.own.seen')}>
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
