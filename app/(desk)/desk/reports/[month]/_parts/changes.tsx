import { getTranslations } from 'next-intl/server'
import type { Difference } from '#lib/monthly/rules.ts'
import { Panel } from '../../../../../_ui/panel.tsx'
import styles from './month.module.css'

/** Figures that are otherwise than in the report before. */
export async function Changes({
  title,
  changes,
  words,
}: {
  title: string
  changes: readonly Difference[]
  words: (street: string | undefined) => string
}) {
  const t = await getTranslations('reports.monthly')
  return (
    <Panel title={title}>
      <ul className={styles.changes}>
        {changes.map(({ street, key, before, after }) => (
          <li key={`${street ?? 'all'} ${key}`} data-change={key}>
            {t('change', { where: words(street), figure: t(`figures.${key}`), before, after })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
