import { sectionAddress } from '#lib/handbook/addresses.ts'
import type { SectionNews } from '#lib/handbook/queries-news.ts'
import { Icon } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'

/** Before the text: that it is not the newest, or that it changed where it matters for safety. */
export function EditionNotices({ page, code }: { page: Page; code: string }) {
  const { t, edition, current, news, seen } = page
  return (
    <>
      {current ? (
        <p className="unreviewed">
          {t('editions.news.old', { number: edition.number, current: current.number })}{' '}
          <a href={sectionAddress(code)}>{t('editions.news.toCurrent')}</a>
        </p>
      ) : null}
      {news?.safetyCritical && !seen && !current ? (
        <section className="ask" aria-labelledby="changed">
          <h2 id="changed">
            <Icon name="triangle-alert" /> {t('editions.news.critical')}
          </h2>
          <p>{t('editions.news.criticalBody')}</p>
          <Changes page={page} news={news} />
          <form method="post" action="/api/handbook/acknowledgements" className="answers">
            <input type="hidden" name="section" value={code} />
            <input type="hidden" name="edition" value={edition.code} />
            <button type="submit" value="yes">
              <Icon name="check" /> {t('editions.news.seen')}
            </button>
          </form>
        </section>
      ) : null}
    </>
  )
}

/** After the text: every passage that this edition changed, with why, and what readers had said. */
export function SectionChanges({ page }: { page: Page }) {
  const { t, news, edition, seen, current } = page
  if (!news || (news.safetyCritical && !seen && !current)) return null
  return (
    <details className="changes">
      <summary>{t('editions.news.title', { number: edition.number, count: news.changes.length })}</summary>
      <Changes page={page} news={news} />
    </details>
  )
}

function Changes({ page: { t }, news }: { page: Page; news: SectionNews }) {
  return (
    <ul>
      {news.changes.map(({ kind, passage, before, reason }) => {
        const theme = news.themes.get(reason?.themeId ?? '')
        return (
          <li key={`${passage.part} ${passage.n} ${passage.text}`}>
            {kind === 'added' ? null : <p>{t('editions.news.was', { words: before })}</p>}
            <p>
              <b>
                {t('editions.news.now', {
                  words: kind === 'removed' ? t('editions.news.gone') : passage.text,
                })}
              </b>
            </p>
            {theme ? (
              <p>{t('editions.news.becauseTheme', { count: theme.count, title: theme.title })}</p>
            ) : null}
            {reason?.words ? <p>{t('editions.news.because', { words: reason.words })}</p> : null}
            {theme && theme.words.length > 0 ? (
              <blockquote>
                {theme.words.map(words => (
                  <p key={words}>{words}</p>
                ))}
              </blockquote>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
