import { useTranslations } from 'next-intl'
import type { PassageChange, Stretch } from '#lib/handbook/passages.ts'
import styles from './handbook.module.css'

interface DifferenceProps {
  changes: readonly PassageChange[]
  /** What stands under a passage: why it changes. */
  under?: (change: PassageChange, index: number) => React.ReactNode
}

/** 原、改、增、删: where two texts of a section differ, in the order in which they are read. */
export function Difference({ changes, under }: DifferenceProps) {
  const t = useTranslations('handbook')
  if (changes.length === 0) return <p>{t('section.same')}</p>
  const place = ({ passage }: PassageChange) => t('place', { part: t(`part.${passage.part}`), n: passage.n })
  return (
    <ul className={styles.passages}>
      {changes.map((change, index) => {
        const { kind, stretches } = change
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two passages may say the same
          <li key={index}>
            {kind === 'added' ? null : (
              <div className={styles.passage} data-kind="out">
                <span className={styles.mark}>
                  {t(kind === 'removed' ? 'section.removed' : 'section.before')} {place(change)}
                </span>
                <p className={styles.said}>
                  <Words stretches={stretches} side="out" />
                </p>
              </div>
            )}
            <div className={styles.passage} data-kind={kind === 'removed' ? undefined : 'in'}>
              <span className={styles.mark}>
                {kind === 'removed'
                  ? null
                  : `${t(kind === 'added' ? 'section.added' : 'section.after')} ${place(change)}`}
              </span>
              <div className={styles.said}>
                {kind === 'removed' ? null : (
                  <p>
                    <Words stretches={stretches} side="in" />
                  </p>
                )}
                {under?.(change, index)}
              </div>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** One side of a passage, with what only it says marked. */
function Words({ stretches, side }: { stretches: readonly Stretch[]; side: 'out' | 'in' }) {
  return stretches
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ kind, text }, index) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one sentence, never reordered
      if (kind === 'out') return <del key={index}>{text}</del>
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      if (kind === 'in') return <ins key={index}>{text}</ins>
      return text
    })
}
