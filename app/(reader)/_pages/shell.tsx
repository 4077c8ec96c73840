import type { ReactNode } from 'react'
import type { Page } from '../_document.tsx'
import { stylesheet } from '../_stylesheet.ts'
import { EmergencyCalls } from './emergency-calls.tsx'
import { LookChoice } from './look-choice.tsx'

/** The frame of every page: nothing in it needs a script. */
export function Shell({ page, title, children }: { page: Page; title: string; children: ReactNode }) {
  const { t, locale, look, demo } = page
  const home = page.named ? `/handbook/editions/${page.edition.code}` : '/handbook'
  const atHome = page.path === home
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
        <title>{atHome ? title : `${title} · ${t('reader.title')}`}</title>
        <meta name="description" content={t('reader.description')} />
        <link rel="stylesheet" href={stylesheet().address} />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a className="skip-link" href="#main">
          {t('common.skipToContent')}
        </a>
        {demo ? <aside className="demo">{t('common.demoBand')}</aside> : null}
        <header className="bar">
          {atHome ? (
            <span className="brand">{t('reader.title')}</span>
          ) : (
            <a href={home}>‹ {t('reader.contents')}</a>
          )}
          <LookChoice page={page} />
        </header>
        <main id="main">{children}</main>
        <footer className="foot">
          <LanguageLink page={page} />
          <ContrastLinks page={page} />
        </footer>
        <EmergencyCalls t={t} />
      </body>
    </html>
  )
}

function LanguageLink({ page: { locale, path, t } }: { page: Page }) {
  const other = locale === 'en' ? 'zh-CN' : 'en'
  return (
    <p>
      <a href={`${path}?lang=${other}`} lang={other} hrefLang={other}>
        {t(other === 'en' ? 'common.language.en' : 'common.language.zhCN')}
      </a>
    </p>
  )
}

const CONTRASTS = ['normal', 'high', 'black'] as const

function ContrastLinks({ page: { look, path, t } }: { page: Page }) {
  return (
    <nav aria-label={t('reader.contrast.label')} className="contrasts">
      {CONTRASTS.map(contrast => (
        <a
          key={contrast}
          href={`/handbook/look?contrast=${contrast}&to=${path}`}
          aria-current={look.contrast === contrast ? 'true' : undefined}
        >
          {t(`reader.contrast.${contrast}`)}
        </a>
      ))}
    </nav>
  )
}
