import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server.edge'
import type { Locale } from '#lib/i18n/locales.ts'
import type { translator } from '#lib/i18n/translate.ts'
import { readerScript } from '#lib/setup/reader-script.ts'
import type { Look } from './_look.ts'
import { EmergencyCalls } from './_pages/emergency-calls.tsx'
import { stylesheet } from './_stylesheet.ts'

interface Framed {
  locale: Locale
  look: Look
  t: ReturnType<typeof translator>
  title: string
  /** With the reader's script, for a page that is read aloud. */
  aloud?: boolean | undefined
}

/** A page for one person and one moment, in the reader's look: never kept, by nobody. */
export function plainDocument(
  { locale, look, t, title, aloud }: Framed,
  body: ReactElement,
  { status = 200, cookie }: { status?: number; cookie?: string } = {},
): Response {
  const script = aloud ? readerScript() : undefined
  const page = (
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
        <link rel="stylesheet" href={stylesheet().address} />
        <link rel="icon" href="data:," />
        {script ? <script src={script.address} defer /> : null}
      </head>
      <body>
        <main id="main">{body}</main>
        <EmergencyCalls t={t} />
      </body>
    </html>
  )
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(cookie ? { 'Set-Cookie': cookie } : {}),
    },
  })
}
