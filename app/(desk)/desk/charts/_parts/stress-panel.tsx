import { getTranslations } from 'next-intl/server'
import type { StressShift } from '#lib/reports/charts.ts'
import { type Column, DataTable } from '../../../../_ui/data-table.tsx'
import { EmptyState } from '../../../../_ui/empty-state.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import styles from './charts.module.css'

type Line = StressShift[number]

/** 压力自查: how the whole cohort moved between the first check and the newest; never one family's course. */
export async function StressPanel({ shift, least }: { shift: StressShift | null; least: number }) {
  const t = await getTranslations('charts.stress')
  const total = (shift ?? []).reduce((sum, { first }) => sum + first, 0)
  const bar = (count: number) => (
    <span className={styles.share}>
      <svg className={styles.shareBar} viewBox="0 0 60 8" preserveAspectRatio="none" aria-hidden>
        <rect width="60" height="8" className={styles.groove} />
        <rect width={total === 0 ? 0 : (60 * count) / total} height="8" className={styles.info} />
      </svg>
      {count}
    </span>
  )
  const columns: Column<Line>[] = [
    { key: 'band', head: t('band'), cell: ({ band }) => t(`bands.${band}`) },
    { key: 'first', head: t('first'), align: 'end', cell: ({ first }) => bar(first) },
    { key: 'last', head: t('last'), align: 'end', cell: ({ last }) => bar(last) },
  ]
  return (
    <Panel id="stress" title={t('title')} side={shift ? t('side', { count: total }) : undefined}>
      {shift === null ? (
        <EmptyState>{t('tooFew', { least })}</EmptyState>
      ) : (
        <DataTable caption={t('table')} columns={columns} rows={shift} rowKey={({ band }) => band} />
      )}
    </Panel>
  )
}
