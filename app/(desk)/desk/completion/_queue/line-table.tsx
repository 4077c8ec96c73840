import { getLocale, getTranslations } from 'next-intl/server'
import type { QueueLine, QueueState } from '#lib/certificates/queue.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import type { CurrentProgramme } from '#lib/progress/queries.ts'
import { type Column, DataTable } from '../../../../_ui/data-table.tsx'
import { PageLink } from '../../../../_ui/page-link.tsx'
import { spoken } from '../../../_desk/words.ts'
import { ChooseHome } from './completion-desk.tsx'
import { familyOf } from './words.ts'

type LineTableProps = { state: QueueState; lines: readonly QueueLine[]; programme: CurrentProgramme }

/** One line per family; the whole line opens its page. */
export async function LineTable({ state, lines, programme }: LineTableProps) {
  const t = await getTranslations()
  const locale = await getLocale()
  const streets = new Map(
    programme.definition.streets.map(({ code, short }) => [
      code,
      inLanguage(short, locale as 'en' | 'zh-CN'),
    ]),
  )
  const common: Column<QueueLine>[] = [
    {
      key: 'family',
      head: t('completion.column.family'),
      whole: true,
      cell: ({ household }) => familyOf(household),
    },
    {
      key: 'studentNo',
      head: t('completion.column.studentNo'),
      whole: true,
      folded: 'hidden',
      cell: ({ household }) => household.studentNo,
    },
    {
      key: 'street',
      head: t('completion.column.street'),
      whole: true,
      folded: 'side',
      cell: ({ household }) => streets.get(household.streetCode) ?? t('common.unknown'),
    },
    {
      key: 'trainer',
      head: t('completion.column.trainer'),
      whole: true,
      folded: 'hidden',
      cell: ({ household }) => household.trainer?.name ?? '–',
    },
  ]
  const lacks: Column<QueueLine> = {
    key: 'lacks',
    head: t('completion.column.lacks'),
    cell: ({ missing, unapproved }) =>
      [
        ...missing.map(({ key, values }) =>
          t(`progress.missing.${key}`, spoken(values, locale as 'en' | 'zh-CN') as never),
        ),
        ...(unapproved > 0 ? [t('completion.unapproved', { count: unapproved })] : []),
      ].join(t('completion.semicolon')) || t('completion.nothing'),
  }
  const done: Column<QueueLine>[] = [
    {
      key: 'on',
      head: t('completion.column.on'),
      whole: true,
      cell: ({ completedOn }) =>
        completedOn === null ? '–' : dayWords(completedOn, locale as 'en' | 'zh-CN', { year: true }),
    },
    {
      key: 'certificate',
      head: t('completion.column.certificate'),
      whole: true,
      acts: true,
      cell: ({ household }) => (
        <PageLink href={`/desk/completion/certificates?of=${household.id}`}>
          {household.certificateNo}
        </PageLink>
      ),
    },
    {
      key: 'hint',
      head: t('completion.column.hint'),
      folded: 'hidden',
      cell: ({ standing }) => (standing.reviewHint ? t('completion.hint') : ''),
    },
  ]
  return (
    <DataTable
      caption={t('completion.list', { state: t(`completion.state.${state}`) })}
      columns={state === 'completed' ? [...common, ...done] : [...common, lacks]}
      rows={lines}
      rowKey={({ household }) => household.id}
      rowHref={({ household }) => `/desk/households/${household.id}#completion`}
      {...(state === 'ready'
        ? { rowChoice: ({ household }: QueueLine) => <ChooseHome of={household.id} /> }
        : {})}
      folds
    />
  )
}
