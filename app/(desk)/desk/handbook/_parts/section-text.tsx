import { useTranslations } from 'next-intl'
import { passagesOf } from '#lib/handbook/passages.ts'
import type { SectionText as Text } from '#lib/handbook/schema.ts'
import styles from './handbook.module.css'

/** A section as those read it who make it: every passage with where it stands. */
export function SectionText({ text }: { text: Text }) {
  const t = useTranslations('handbook')
  return (
    <ul className={styles.passages}>
      {passagesOf(text).map(({ part, n, text: words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two passages may say the same
        <li key={index} className={styles.passage}>
          <span className={styles.mark}>{t('place', { part: t(`part.${part}`), n })}</span>
          <p className={styles.said}>{words}</p>
        </li>
      ))}
    </ul>
  )
}
