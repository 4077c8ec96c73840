import type { Locale } from '#lib/i18n/locales.ts'
import type { translator } from '#lib/i18n/translate.ts'
import type { Look } from '../_look.ts'
import { stylesheet } from '../_stylesheet.ts'
import { EmergencyCalls } from './emergency-calls.tsx'

/** There is no such page in the book, or no book yet. */
export function NotFoundPage({
  locale,
  look,
  t,
}: {
  locale: Locale
  look: Look
  t: ReturnType<typeof translator>
}) {
  return (
    <html lang={locale} data-mode="elder" data-size={look.size}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('reader.missing.title')}</title>
        <link rel="stylesheet" href={stylesheet().address} />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main id="main">
          <h1>{t('reader.missing.title')}</h1>
          <p>{t('reader.missing.body')}</p>
          <p>
            <a className="go" href="/handbook">
              {t('reader.contents')}
            </a>
          </p>
        </main>
        <EmergencyCalls t={t} />
      </body>
    </html>
  )
}
