import type { Page } from '../_document.tsx'

interface EditionLineProps {
  page: Pick<Page, 'edition' | 't'>
  reviewedOn?: string | null
  /** Names the book as well. */
  book?: boolean
}

/** Which edition this is, who has signed it off, and that it does not replace a doctor. */
export function EditionLine({ page: { t, edition }, reviewedOn, book = false }: EditionLineProps) {
  const [year, month] = edition.publishedOn.split('-').map(Number)
  return (
    <div className="edition">
      {book ? <p>{t('reader.bookTitle')}</p> : null}
      <p>
        {t('reader.edition', { number: edition.number, year: year ?? 0, month: month ?? 0 })}
        {reviewedOn ? t('reader.reviewedOn', { date: reviewedOn }) : <b>{t('reader.notReviewed')}</b>}
      </p>
      <p>{t('reader.disclaimer')}</p>
    </div>
  )
}
