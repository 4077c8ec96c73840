import { getLocale, getTranslations } from 'next-intl/server'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Board, MonthLine } from '#lib/reports/queries.ts'
import { DataTable } from '../../../_ui/data-table.tsx'
import { FigureLink } from '../../_desk/figure-link.tsx'

/** The chart's numbers at each month's end. */
export async function PaceTable({ board }: { board: Board }) {
  const t = await getTranslations()
  const locale = await getLocale()
  const unknown = t('common.unknown')
  return (
    <DataTable<MonthLine>
      caption={t('board.pace.tableCaption')}
      rows={board.months}
      rowKey={({ date }) => date}
      columns={[
        {
          key: 'date',
          head: t('board.pace.day'),
          cell: ({ date, kind }) =>
            kind === 'today' ? `${dayWords(date, locale)} ${t('board.pace.today')}` : dayWords(date, locale),
        },
        { key: 'plan', head: t('board.pace.planColumn'), align: 'end', cell: ({ planned }) => planned },
        {
          key: 'actual',
          head: t('board.pace.actualColumn'),
          align: 'end',
          cell: ({ completed }) =>
            completed === null ? (
              unknown
            ) : (
              <FigureLink figure={completed}>{String(completed.count)}</FigureLink>
            ),
        },
        {
          key: 'forecast',
          head: t('board.pace.forecastColumn'),
          align: 'end',
          cell: ({ forecast }) =>
            forecast === null ? (
              unknown
            ) : (
              <FigureLink figure={board.figures.completedLately}>{String(forecast)}</FigureLink>
            ),
        },
      ]}
    />
  )
}
