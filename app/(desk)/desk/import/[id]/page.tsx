import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { getImport, type ImportedHome } from '#lib/roster/queries.ts'
import { DataTable } from '../../../../_ui/data-table.tsx'
import { DeskPage, PageHead } from '../../../../_ui/page.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { deskContext, found, type SearchParams } from '../../../_desk/context.ts'
import { BackLink } from '../../../_forms/form-page.tsx'
import { Notice } from '../../../_forms/notice.tsx'
import { UndoButton } from '../_parts/undo-button.tsx'

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('roster'))('title'),
})

/** One import: its households, who did it, and the way to take it back while nothing was done with them. */
export default async function ImportedPage({ params, searchParams }: PageProps) {
  const context = await deskContext()
  if (!may(context.actor, 'roster.import')) notFound()
  const { id } = await params
  const { batch, homes } = await found(getImport(context, id))
  const { definition } = await loadProgramme(context.read, context.actor, batch.programmeId)
  const { saved } = await searchParams
  const t = await getTranslations()
  const { locale } = context
  const when = (at: number) => `${dayWords(localDateOf(at), locale)} ${timeWords(at)}`
  const touched = homes.filter(home => home.touched).length
  const words = { name: batch.fileName, count: batch.rowsImported }
  return (
    <DeskPage>
      <BackLink href="/desk/import" label={t('roster.batch.back')} />
      {saved === 'undo' ? <Notice>{t('roster.batch.saved')}</Notice> : null}
      <PageHead
        title={batch.undone ? t('roster.batch.headingUndone', words) : t('roster.batch.heading', words)}
        facts={[
          t('roster.batch.facts.by', { when: when(batch.at), name: batch.by }),
          t('roster.batch.facts.read', { count: batch.rowsRead }),
          t('roster.batch.facts.leftOut', { count: batch.rowsLeftOut }),
          ...(batch.undone
            ? [
                t('roster.batch.undone', {
                  when: when(batch.undone.at),
                  name: batch.undone.by,
                  reason: batch.undone.reason,
                }),
              ]
            : touched > 0
              ? [t('roster.batch.touched', { count: touched })]
              : []),
        ]}
        actions={batch.undone || touched > 0 ? null : <UndoButton batchId={id} count={batch.rowsImported} />}
      />
      <Panel>
        <DataTable<ImportedHome>
          caption={t('roster.batchesTable')}
          rows={homes}
          rowKey={({ householdId }) => householdId}
          rowHref={({ householdId }) => `/desk/households/${householdId}`}
          folds
          columns={[
            {
              key: 'caregiver',
              head: t('roster.column.caregiver'),
              cell: ({ caregiverName }) => <span data-row>{caregiverName}</span>,
            },
            { key: 'elder', head: t('roster.column.elder'), cell: ({ elderName }) => elderName },
            {
              key: 'street',
              head: t('roster.column.street'),
              cell: ({ streetCode }) => wordsOf(definition.streets, streetCode, locale),
            },
            { key: 'studentNo', head: t('roster.column.studentNo'), cell: ({ studentNo }) => studentNo },
            {
              key: 'line',
              head: t('roster.column.line'),
              align: 'end',
              foldedLabel: t('roster.column.line'),
              cell: ({ line }) => line,
            },
            {
              key: 'status',
              head: t('roster.column.status'),
              folded: 'side',
              cell: home => t(`progress.status.${home.status}` as never),
            },
          ]}
        />
      </Panel>
    </DeskPage>
  )
}
