import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { listReteachRows, type ReteachRow } from '#lib/reports/queries-reteach.ts'
import { type Column, DataTable } from '../../../../_ui/data-table.tsx'
import { EmptyState } from '../../../../_ui/empty-state.tsx'
import { DeskPage, PageHead } from '../../../../_ui/page.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { handbookContext } from '../../../_desk/context.ts'
import { BackLink } from '../../../_forms/form-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('editions'))('reteach.page'),
})

/** Families that were taught, or hold, a text that changed where it matters for safety. */
export default async function ReteachPage() {
  const context = await handbookContext()
  if (!may(context.actor, 'board.read')) notFound()
  const { locale } = context
  const [t, rows] = await Promise.all([getTranslations(), listReteachRows(context)])
  const columns: Column<ReteachRow>[] = [
    { key: 'family', head: t('editions.reteach.family'), cell: row => row.caregiver },
    {
      key: 'what',
      head: t('editions.reteach.what'),
      cell: row =>
        row.again
          .map(({ section, number, skills }) =>
            [
              t('editions.reteach.section', { section, number }),
              ...skills.map(code => wordsOf(row.definition.skills, code, locale)),
            ].join(t('progress.comma')),
          )
          .join(' '),
    },
    {
      key: 'paper',
      head: t('editions.reteach.paper'),
      none: t('common.unknown'),
      cell: row => (row.again.some(({ pages }) => pages) ? t('editions.reteach.pages') : null),
    },
    {
      key: 'trainer',
      head: t('editions.reteach.trainer'),
      none: t('common.unknown'),
      cell: row => row.trainer,
    },
    {
      key: 'next',
      head: t('editions.reteach.next'),
      cell: row => (row.nextVisit ? dayWords(row.nextVisit, locale) : t('editions.reteach.noNext')),
    },
  ]
  return (
    <DeskPage>
      <BackLink href="/desk/handbook" label={t('handbook.places.book')} />
      <PageHead
        title={t('editions.reteach.heading', { count: rows.length })}
        sub={t('editions.reteach.sub')}
      />
      <Panel>
        <DataTable<ReteachRow>
          caption={t('editions.reteach.page')}
          rows={rows}
          rowKey={({ householdId }) => householdId}
          rowHref={({ householdId }) => `/desk/households/${householdId}`}
          columns={columns}
          empty={<EmptyState>{t('editions.reteach.none')}</EmptyState>}
          folds
        />
      </Panel>
    </DeskPage>
  )
}
