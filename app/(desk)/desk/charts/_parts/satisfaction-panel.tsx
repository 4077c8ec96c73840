import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Charts } from '#lib/reports/queries-charts.ts'
import { EmptyState } from '../../../../_ui/empty-state.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { Turnable } from '../../_board/turnable.tsx'
import styles from './charts.module.css'
import { Numbers } from './tests-panel.tsx'

type SatisfactionPanelProps = {
  counts: NonNullable<Charts['satisfaction']> | null
  survey: ProgrammeDefinition['survey']
}

/** 满意度: one whole bar in as many parts as the scale has; too few answers are not shown. */
export async function SatisfactionPanel({ counts, survey }: SatisfactionPanelProps) {
  const t = await getTranslations('charts.satisfaction')
  const locale = (await getLocale()) as Locale
  if (counts === null) {
    return (
      <Panel id="satisfaction" title={t('title')}>
        <EmptyState>{t('tooFew', { least: survey.minSample })}</EmptyState>
      </Panel>
    )
  }
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const parts = [...survey.scale]
    .sort((a, b) => b.value - a.value)
    .map(({ value, ...label }, i) => ({
      shade: i,
      words: inLanguage(label, locale),
      count: counts.find(one => one.value === value)?.count ?? 0,
    }))
  const rows = parts.map(({ words, count }) => [words, String(count)] as const)
  const desc = parts.map(({ words, count }) => t('part', { words, count })).join(t('comma'))
  const chart = (
    <div role="img" aria-label={`${t('title')} ${desc}`} className={styles.whole}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ shade, words, count }) => (
          <span key={words} style={{ flexGrow: count }} data-shade={shade} className={styles.part}>
            <b>{count}</b>
            <span>{words}</span>
          </span>
        ))}
    </div>
  )
  return (
    <Panel id="satisfaction">
      <Turnable
        title={t('title')}
        toBack={t('table')}
        toFront={t('chart')}
        front={chart}
        back={<Numbers rows={[...rows, [t('total'), String(total)]]} />}
      />
      <p className={styles.quiet}>{t('note', { total })}</p>
    </Panel>
  )
}
