import type { OutlineChapter } from '#db/content/handbook/outline.ts'
import type { EditionSection } from '#lib/handbook/queries.ts'
import type { Page } from '../_document.tsx'
import { SectionLinks } from './contents-page.tsx'
import { EditionLine } from './edition-line.tsx'

/** One chapter: its sections, each with the sentence that says what it is for. */
export function ChapterPage({
  page,
  chapter,
}: {
  page: Page
  chapter: OutlineChapter
  sections: EditionSection[]
}) {
  return (
    <>
      <h1>{page.t('reader.chapterTitle', { number: chapter.number, title: chapter.title[page.locale] })}</h1>
      <SectionLinks page={page} base="/handbook" chapter={chapter.number} />
      <p>
        <a className="go" href={`/handbook/print/${chapter.number}`}>
          {page.t('print.chapter')}
        </a>
      </p>
      <EditionLine page={page} />
    </>
  )
}
