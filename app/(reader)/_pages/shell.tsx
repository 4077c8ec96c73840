import type { ReactNode } from 'react'
import { Icon } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'
import { Frame } from './frame.tsx'
import { ContrastChoice, SizeChoice } from './look-choice.tsx'

/** The bar, the page itself and the foot. */
export function Shell({ page, title, children }: { page: Page; title: string; children: ReactNode }) {
  const { t } = page
  const home = page.named ? `/handbook/editions/${page.edition.code}` : '/handbook'
  const atHome = page.path === home
  return (
    <Frame page={page} title={atHome ? title : `${title} · ${t('reader.title')}`}>
      {page.demo ? <aside className="demo">{t('common.demoBand')}</aside> : null}
      {page.file ? null : (
        <header className="bar">
          {atHome ? (
            <h1>{t('reader.title')}</h1>
          ) : (
            <a href={home}>
              <Icon name="chevron-left" /> {t('reader.contents')}
            </a>
          )}
          <SizeChoice page={page} />
        </header>
      )}
      <main id="main">{children}</main>
      {page.file ? null : (
        <footer className="foot">
          <ContrastChoice page={page} />
          <LanguageLink page={page} />
        </footer>
      )}
    </Frame>
  )
}

function LanguageLink({ page: { locale, path, t } }: { page: Page }) {
  const other = locale === 'en' ? 'zh-CN' : 'en'
  return (
    <a href={`${path}${path.includes('?') ? '&' : '?'}lang=${other}`} lang={other} hrefLang={other}>
      {t(other === 'en' ? 'common.language.en' : 'common.language.zhCN')}
    </a>
  )
}
