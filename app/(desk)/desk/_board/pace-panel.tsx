import { getLocale, getTranslations } from 'next-intl/server'
import type { Board } from '#lib/reports/queries.ts'
import { Panel } from '../../../_ui/panel.tsx'
import { FigureLink } from '../../_desk/figure-link.tsx'
import styles from './board.module.css'
import { PaceChart } from './pace-chart.tsx'
import { PaceTable } from './pace-table.tsx'
import { Turnable } from './turnable.tsx'

/** 结业进度: plan, what was done, and where the present pace leads; as a chart or as its numbers. */
export async function PacePanel({ board }: { board: Board }) {
  const t = await getTranslations('board.pace')
  const locale = await getLocale()
  return (
    <Panel id="pace">
      <Turnable
        title={t('title')}
        toBack={t('table')}
        toFront={t('chart')}
        front={<PaceChart board={board} />}
        back={<PaceTable board={board} />}
      />
      <p className={styles.paceLine}>{await sentence(board, locale)}</p>
    </Panel>
  )
}

async function sentence({ pace, figures }: Board, locale: string) {
  const t = await getTranslations('board.pace')
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const rows = {
    weeks: pace.weeks,
    count: figures.completedLately.count,
    rows: (chunks: React.ReactNode) => <FigureLink figure={figures.completedLately}>{chunks}</FigureLink>,
  }
  if (pace.completed >= pace.quota) return t('neededNone')
  if (pace.neededPerWeek === null) return t.rich('over', rows)
  const needed = { ...figures.open, count: figures.open.count }
  return t.rich('needed', {
    ...rows,
    needed: oneDecimal.format(Math.ceil(pace.neededPerWeek * 10) / 10),
    perWeek: oneDecimal.format(pace.perWeek),
    required: chunks => <FigureLink figure={needed}>{chunks}</FigureLink>,
    mean: chunks => <FigureLink figure={figures.completedLately}>{chunks}</FigureLink>,
  })
}
