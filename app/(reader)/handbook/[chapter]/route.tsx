import { outline } from '#db/content/handbook/outline.ts'
import { handbookPage } from '../../_document.tsx'
import { ChapterPage } from '../../_pages/chapter-page.tsx'

export const GET = handbookPage((page, params) => {
  const chapter = outline.find(each => String(each.number) === params.chapter)
  const sections = page.sections.filter(section => section.code.startsWith(`${params.chapter}.`))
  if (!chapter || sections.length === 0) return undefined
  return {
    title: page.t('reader.chapterTitle', { number: chapter.number, title: chapter.title[page.locale] }),
    body: <ChapterPage page={page} chapter={chapter} sections={sections} />,
  }
})
