import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import type { translator } from '#lib/i18n/translate.ts'
import { readerScript } from '#lib/setup/reader-script.ts'
import type { Look } from '../_look.ts'
import { stylesheet } from '../_stylesheet.ts'
import { EmergencyCalls } from './emergency-calls.tsx'

/** What every document of the reader knows, also one that has no edition behind it. */
export interface Framed {
  locale: Locale
  look: Look
  t: ReturnType<typeof translator>
  /** The style goes inside, the script stays away. */
  file?: boolean
}

/** `<html>` in the reader's look, set by the server so that it holds before the first paint; nothing needs a script. */
export function Frame({ page, title, children }: { page: Framed; title: string; children: ReactNode }) {
  const { t, locale, look, file } = page
  const script = readerScript()
  return (
    <html
      lang={locale}
      data-mode="elder"
      data-size={look.size}
      data-contrast={look.contrast === 'normal' ? undefined : look.contrast}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={t('reader.description')} />
        {file ? (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the reader's own stylesheet
          <style dangerouslySetInnerHTML={{ __html: stylesheet().css }} />
        ) : (
          <link rel="stylesheet" href={stylesheet().address} />
        )}
        <link rel="icon" href="data:," />
        {script && !file ? <script src={script.address} defer /> : null}
      </head>
      <body>
        <a className="skip-link" href="#main">
          {t('common.skipToContent')}
        </a>
        {children}
        <EmergencyCalls t={t} />
      </body>
    </html>
  )
}
