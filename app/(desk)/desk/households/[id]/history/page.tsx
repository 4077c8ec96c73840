import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listHouseholdChanges, listReads } from '#lib/audit/queries.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import { DataTable } from '../../../../../_ui/data-table.tsx'
import { EmptyState } from '../../../../../_ui/empty-state.tsx'
import { DeskPage, PageHead, Stack } from '../../../../../_ui/page.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { BackLink } from '../../../../_forms/form-page.tsx'
import { formContext } from '../_record/form-context.ts'
import { aboutWords, saidWords } from './change-words.ts'

type PageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('household'))('do.history'),
})

/** 变更记录: who changed what, when, from what to what; and who looked. */
export default async function HistoryPage({ params }: PageProps) {
  const { context, id, definition, t, locale, back } = await formContext(params, 'audit.read')
  const changes = await listHouseholdChanges(context, id)
  const reads = await listReads(context, id)
  const unknown = t('common.unknown')
  const when = (at: number) => `${dayWords(localDateOf(at), locale, { year: true })} ${timeWords(at)}`
  return (
    <DeskPage>
      <BackLink {...back} />
      <PageHead
        title={t('deskForms.history.heading', { count: changes.length })}
        sub={t('deskForms.history.sub')}
      />
      <Stack>
        <Panel>
          <DataTable
            caption={t('household.do.history')}
            rows={changes}
            rowKey={change => change.id}
            folds
            empty={<EmptyState>{t('deskForms.history.none')}</EmptyState>}
            columns={[
              {
                key: 'at',
                head: t('deskForms.history.when'),
                whole: true,
                cell: change => when(change.at),
              },
              {
                key: 'by',
                head: t('deskForms.history.who'),
                folded: 'side',
                whole: true,
                cell: change => change.by ?? unknown,
              },
              {
                key: 'what',
                head: t('deskForms.history.what'),
                acts: true,
                cell: change => {
                  const about = aboutWords(t, locale, change, definition)
                  const words = `${t(`deskForms.history.kinds.${change.kind}`)}${about ? t('deskForms.history.about', { about }) : ''}`
                  return change.visitId ? (
                    <PageLink href={`/desk/visits/${change.visitId}`}>{words}</PageLink>
                  ) : (
                    words
                  )
                },
              },
              {
                key: 'old',
                head: t('deskForms.history.old'),
                foldedLabel: t('deskForms.history.old'),
                none: unknown,
                cell: change => saidWords(t, locale, change.old, definition) || null,
              },
              {
                key: 'new',
                head: t('deskForms.history.new'),
                foldedLabel: t('deskForms.history.new'),
                none: unknown,
                cell: change => saidWords(t, locale, change.now, definition) || null,
              },
              {
                key: 'why',
                head: t('deskForms.history.why'),
                foldedLabel: t('deskForms.history.why'),
                none: unknown,
                cell: change => change.reason,
              },
            ]}
          />
        </Panel>
        <Panel title={t('deskForms.history.reads', { count: reads.length })}>
          <DataTable
            caption={t('deskForms.history.readsCaption')}
            rows={reads}
            rowKey={entry => entry.id}
            folds
            empty={<EmptyState>{t('deskForms.history.noReads')}</EmptyState>}
            columns={[
              { key: 'at', head: t('deskForms.history.when'), whole: true, cell: entry => when(entry.at) },
              {
                key: 'by',
                head: t('deskForms.history.who'),
                folded: 'side',
                whole: true,
                cell: entry => entry.by,
              },
              {
                key: 'role',
                head: t('deskForms.history.role'),
                cell: entry => {
                  const role = `access.roles.${entry.role}`
                  return t.has(role as never) ? t(role as never) : entry.role
                },
              },
              {
                key: 'what',
                head: t('deskForms.history.page'),
                cell: entry => {
                  const page = `deskForms.history.pages.${entry.what}`
                  return t.has(page as never) ? t(page as never) : entry.what
                },
              },
            ]}
          />
        </Panel>
      </Stack>
    </DeskPage>
  )
}
