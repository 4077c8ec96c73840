import type { Page } from '../_document.tsx'

/** Thanks, and the way back into the book. */
export function drawThanks(page: Page, params: Record<string, string>) {
  const code = `${params.chapter}.${params.section}`
  const section = page.sections.find(one => one.code === code)
  if (!section) return undefined
  const { t, locale } = page
  return {
    title: t('feedback.thanks.title'),
    body: (
      <>
        <h1>{t('feedback.thanks.title')}</h1>
        <p className="summary">{t('feedback.thanks.body')}</p>
        <p>
          <a className="go" href={`/handbook/${code.replace('.', '/')}`}>
            {t('feedback.thanks.back', { code, title: section.content.text[locale].title })}
          </a>
        </p>
      </>
    ),
  }
}
