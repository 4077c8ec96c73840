import { useTranslations } from 'next-intl'
import type { Reason } from '#lib/handbook/queries-editions.ts'
import styles from './handbook.module.css'

/** A theme behind a change, with the sentences as they were said. */
export interface ThemeBehind {
  title: string
  count: number
  sentences: { id: string; words: string; who: string }[]
}

/** Why a passage changes, and on request the sentences that asked for it. */
export function Because({ reason, theme }: { reason: Reason | null; theme: ThemeBehind | undefined }) {
  const t = useTranslations('handbook.section')
  if (!reason) {
    return (
      <p className={styles.because}>
        <span className={styles.missing}>{t('noReason')}</span>
      </p>
    )
  }
  return (
    <div className={styles.because}>
      {theme ? <p>{t('becauseTheme', { count: theme.count, title: theme.title })}</p> : null}
      {reason.words ? <p>{t('because', { words: reason.words })}</p> : null}
      {theme && theme.sentences.length > 0 ? (
        <details>
          <summary>{t('original')}</summary>
          <ul>
            {theme.sentences.map(({ id, words, who }) => (
              <li key={id}>
                {words} <span className={styles.quiet}>{who}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
