import { Frame, type Framed } from './frame.tsx'

/** There is no such page in the book, or no book yet. */
export function NotFoundPage(page: Framed) {
  const { t } = page
  return (
    <Frame page={page} title={t('reader.missing.title')}>
      <main id="main">
        <h1>{t('reader.missing.title')}</h1>
        <p>{t('reader.missing.body')}</p>
        <p>
          <a className="go" href="/handbook">
            {t('reader.contents')}
          </a>
        </p>
      </main>
    </Frame>
  )
}
