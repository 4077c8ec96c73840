import { getTranslations } from 'next-intl/server'
import { type CountKey, countKeys, type MonthFigures, type StreetCounts } from '#lib/monthly/rules.ts'
import { shares } from '#lib/monthly/sheet.ts'
import { type Column, DataTable } from '../../../../../_ui/data-table.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import styles from './month.module.css'

type Line = Omit<StreetCounts, 'street'> & { street: string | undefined }

/** What a figure with nobody's rows behind it is: answers to a questionnaire are counted and never shown. */
const countedOnly: ReadonlySet<CountKey> = new Set(['surveys', 'satisfied'])
const shareAfter = { completed: 'completed', passed: 'passed', satisfied: 'satisfied' } as const

/** The figures of a month by street, each a link to its rows. */
export async function FigureTable({
  figures,
  chosen,
  href,
  words,
}: {
  figures: MonthFigures
  chosen: { key: CountKey; street: string | undefined } | null
  href: (key: CountKey, street: string | undefined) => string
  words: (street: string | undefined) => string
}) {
  const t = await getTranslations('reports.monthly')
  const total: Line = { ...figures.total, street: undefined }
  const cell = (line: Line, key: CountKey) =>
    countedOnly.has(key) ? (
      line[key]
    ) : (
      <PageLink
        href={href(key, line.street)}
        className={styles.figure}
        data-figure={key}
        data-street={line.street ?? 'all'}
        aria-current={chosen?.key === key && chosen.street === line.street ? 'true' : undefined}
      >
        {line[key]}
      </PageLink>
    )
  const columns: Column<Line>[] = [
    { key: 'street', head: t('street'), whole: true, cell: line => words(line.street), total: t('total') },
    ...countKeys.flatMap((key): Column<Line>[] => [
      {
        key,
        head: t(`figures.${key}`),
        align: 'end',
        foldedLabel: t(`figures.${key}`),
        cell: line => cell(line, key),
        total: cell(total, key),
      },
      ...(key in shareAfter
        ? [
            {
              key: `${key}-share`,
              head: t(`shares.${key as keyof typeof shareAfter}`),
              align: 'end' as const,
              foldedLabel: t(`shares.${key as keyof typeof shareAfter}`),
              none: '—',
              cell: (line: Line) => shares(line)[key as keyof typeof shareAfter],
              total: shares(total)[key as keyof typeof shareAfter] ?? '—',
            },
          ]
        : []),
    ]),
  ]
  return (
    <DataTable<Line>
      caption={t('title')}
      rows={figures.streets}
      rowKey={({ street }) => street ?? ''}
      columns={columns}
    />
  )
}
