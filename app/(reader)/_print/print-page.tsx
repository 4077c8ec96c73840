import { backMatter, type Card } from '#db/content/handbook/back-matter.ts'
import { outline } from '#db/content/handbook/outline.ts'
import type { Context } from '#lib/access/context.ts'
import { type EditionNotes, findEditionNotes } from '#lib/handbook/edition-notes.ts'
import type { EditionSection } from '#lib/handbook/queries.ts'
import type { Page } from '../_document.tsx'
import { EditionLine } from '../_pages/edition-line.tsx'
import { CardLeaf } from './card-leaf.tsx'
import { Contents, type Paper, PaperFiles, PrintBar, sectionEntry } from './paper-parts.tsx'
import { SectionLeaf } from './section-leaf.tsx'

type Reading = Context['read']

/** What `/handbook/print/<what>` prints: a section, a chapter or the whole book; undefined for anything else. */
export async function drawPrint(page: Page, { what = '' }: Record<string, string>, read: Reading) {
  if (what === 'book') {
    const notes = await findEditionNotes(read, page.edition, page.locale)
    const title = page.t('reader.bookTitle')
    return {
      title,
      body: <Volume page={page} title={title} sections={page.sections} cards={backMatter} notes={notes} />,
    }
  }
  const section = page.sections.find(({ code }) => code === what)
  if (section) {
    return {
      title: `${what} ${section.content.text[page.locale].title}`,
      body: (
        <>
          <PaperFiles paper={page} />
          <PrintBar paper={page} />
          <SectionLeaf paper={page} section={section} alone />
        </>
      ),
    }
  }
  const chapter = outline.find(({ number }) => String(number) === what)
  const sections = page.sections.filter(({ code }) => code.startsWith(`${what}.`))
  if (!chapter || sections.length === 0) return undefined
  const title = page.t('reader.chapterTitle', { number: chapter.number, title: chapter.title[page.locale] })
  return {
    title,
    body: <Volume page={page} title={title} sections={sections} cards={[]} notes={undefined} />,
  }
}

interface VolumeProps {
  page: Paper
  title: string
  sections: readonly EditionSection[]
  cards: readonly Card[]
  notes: EditionNotes | undefined
}

/** Several sections under one title, with contents. */
export function Volume({ page, title, sections, cards, notes }: VolumeProps) {
  const { locale } = page
  return (
    <>
      <PaperFiles paper={page} />
      <PrintBar paper={page} />
      <div className="leaf" id="leaf-contents">
        <h1>{title}</h1>
        <EditionLine page={page} reviewedOn={allReviewedOn(sections)} />
        <h2>{page.t('reader.contents')}</h2>
        <Contents
          paper={page}
          entries={[
            ...sections.map(section => sectionEntry(section, locale)),
            ...cards.map(card => ({ key: card.key, words: card.title[locale] })),
          ]}
        />
      </div>
      {sections.map(section => (
        <SectionLeaf key={section.code} paper={page} section={section} />
      ))}
      {cards.map(card => (
        <CardLeaf key={card.key} paper={page} card={card} notes={notes} />
      ))}
    </>
  )
}

/** The last signature when every section is signed; null while one waits. */
function allReviewedOn(sections: readonly EditionSection[]): string | null {
  const days = sections.map(({ reviewedOn }) => reviewedOn)
  return days.includes(null)
    ? null
    : (days
        .flatMap(day => day ?? [])
        .sort()
        .at(-1) ?? null)
}
