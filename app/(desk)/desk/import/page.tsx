import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import { rosterLists } from '#lib/roster/choices.ts'
import { type ImportBatch, listImports } from '#lib/roster/queries.ts'
import { DataTable } from '../../../_ui/data-table.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { DeskPage, PageHead, Stack } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { StatusTag } from '../../../_ui/status-tag.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import { Importer } from './_parts/importer.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('roster'))('title'),
})

/** 名册导入: a roster as it is, mended here, imported at once; and what was imported before. */
export default async function ImportPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  if (!may(context.actor, 'roster.import')) notFound()
  const { programme: code } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const batches = await listImports(context, programme.id)
  const t = await getTranslations('roster')
  const { locale } = context
  return (
    <DeskPage>
      <PageHead
        title={t('heading')}
        sub={t('sub', { year: String(programme.year) })}
        actions={
          <a href={`/api/programmes/${programme.id}/roster/template`} download>
            {t('template')}
          </a>
        }
      />
      <Stack>
        <Panel>
          <Importer
            programmeId={programme.id}
            lists={rosterLists(programme.definition)}
            today={localDateOf(context.now)}
          />
        </Panel>
        <Panel title={t('batches')}>
          <DataTable<ImportBatch>
            caption={t('batchesTable')}
            rows={batches}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/desk/import/${id}`}
            empty={<EmptyState>{t('batchesNone')}</EmptyState>}
            folds
            columns={[
              {
                key: 'at',
                head: t('column.at'),
                cell: ({ at }) => `${dayWords(localDateOf(at), locale)} ${timeWords(at)}`,
              },
              { key: 'by', head: t('column.by'), cell: ({ by }) => by },
              { key: 'file', head: t('column.file'), cell: ({ fileName }) => fileName },
              {
                key: 'read',
                head: t('column.read'),
                align: 'end',
                foldedLabel: t('column.read'),
                cell: ({ rowsRead }) => rowsRead,
              },
              {
                key: 'imported',
                head: t('column.imported'),
                align: 'end',
                foldedLabel: t('column.imported'),
                cell: ({ rowsImported }) => rowsImported,
              },
              {
                key: 'leftOut',
                head: t('column.leftOut'),
                align: 'end',
                foldedLabel: t('column.leftOut'),
                cell: ({ rowsLeftOut }) => rowsLeftOut,
              },
              {
                key: 'state',
                head: t('column.state'),
                folded: 'side',
                cell: ({ undone }) =>
                  undone ? (
                    <StatusTag tone="rest" icon="circle-slash">
                      {t('batchState.undone')}
                    </StatusTag>
                  ) : (
                    <StatusTag tone="ok">{t('batchState.kept')}</StatusTag>
                  ),
              },
            ]}
          />
        </Panel>
      </Stack>
    </DeskPage>
  )
}
