import { backMatter } from '#db/content/handbook/back-matter.ts'
import type { Context } from '#lib/access/context.ts'
import { findEditionNotes } from '#lib/handbook/edition-notes.ts'
import { Icon } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'
import { EditionLine } from '../_pages/edition-line.tsx'
import { CardLeaf } from './card-leaf.tsx'
import { PaperFiles, PrintBar } from './paper-parts.tsx'

/** 附录: the cards and records at the back of the book, and the book itself on paper. */
export function drawAppendix(page: Page) {
  const { t, locale } = page
  return {
    title: t('print.appendix'),
    body: (
      <>
        <h1>{t('print.appendix')}</h1>
        <p className="summary">{t('print.appendixNote')}</p>
        <ul className="rows">
          {backMatter.map(({ key, title, how }) => (
            <li key={key}>
              <a href={`/handbook/appendix/${key}`}>
                <span>
                  <b>{title[locale]}</b>
                  <small>{how[locale]}</small>
                </span>
                <Icon name="chevron-right" />
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a className="go" href="/handbook/print/book">
            {t('print.book')}
          </a>
        </p>
        <EditionLine page={page} />
      </>
    ),
  }
}

/** One card, for the screen and for one sheet of A4. */
export async function drawCard(page: Page, { card: key }: Record<string, string>, read: Context['read']) {
  const card = backMatter.find(one => one.key === key)
  if (!card) return undefined
  const notes =
    card.key === 'edition-notes' ? await findEditionNotes(read, page.edition, page.locale) : undefined
  return {
    title: card.title[page.locale],
    body: (
      <>
        <PaperFiles paper={page} />
        <PrintBar paper={page} />
        <CardLeaf paper={page} card={card} notes={notes} alone />
      </>
    ),
  }
}
