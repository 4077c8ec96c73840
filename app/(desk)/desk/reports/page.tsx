import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { listExports } from '#lib/exports/build.ts'
import { identifying, type Workbook } from '#lib/exports/sheet.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { type Column, DataTable } from '../../../_ui/data-table.tsx'
import { DeskPage, PageHead, Stack } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import { FullButton } from './_parts/full-button.tsx'
import { MonthsPanel } from './_parts/months-panel.tsx'
import styles from './_parts/reports.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('reports'))('title'),
})

/** 报表与台账: every ledger of a programme with what it holds and how much of it. */
export default async function ReportsPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const { programme: code } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const ledgers = await listExports(context, programme)
  const t = await getTranslations('reports')
  const chartsHref = `/desk/charts${typeof code === 'string' ? `?programme=${encodeURIComponent(code)}` : ''}`
  const inFull = may(context.actor, 'export.full')
  const door = `/api/programmes/${programme.id}/exports`
  const columns: Column<Workbook>[] = [
    { key: 'name', head: t('column.name'), cell: ({ kind }) => <b>{t(`name.${kind}`)}</b> },
    { key: 'holds', head: t('column.holds'), cell: ({ kind }) => t(`holds.${kind}`) },
    {
      key: 'count',
      head: t('column.count'),
      align: 'end',
      whole: true,
      cell: ({ kind, count }) => (
        <span data-ledger={kind} data-count={count}>
          {t(`count.${kind}`, { count })}
        </span>
      ),
    },
    {
      key: 'act',
      head: t('column.act'),
      acts: true,
      cell: ({ kind }) => (
        <span className={styles.acts}>
          <a
            href={`${door}/${kind}`}
            className={styles.act}
            aria-label={t('downloadOf', { name: t(`name.${kind}`) })}
            download
          >
            {t('download')}
          </a>
          {inFull && identifying.has(kind) ? (
            <FullButton door={`${door}/${kind}`} name={t(`name.${kind}`)} />
          ) : null}
        </span>
      ),
    },
  ]
  return (
    <DeskPage>
      <PageHead
        title={t('heading', { count: ledgers.length })}
        sub={t('sub', {
          year: String(programme.year),
          day: dayWords(localDateOf(context.now), context.locale),
        })}
        actions={
          <>
            <ButtonLink href={chartsHref}>{(await getTranslations('charts'))('open')}</ButtonLink>
            {may(context.actor, 'spotCheck.record') ? (
              <ButtonLink href="/desk/spot-checks">{(await getTranslations('spot'))('title')}</ButtonLink>
            ) : null}
          </>
        }
      />
      <Stack>
        <Panel>
          <DataTable<Workbook>
            caption={t('list')}
            rows={ledgers}
            rowKey={({ kind }) => kind}
            columns={columns}
            folds
          />
        </Panel>
        <MonthsPanel programme={programme} named={typeof code === 'string'} />
      </Stack>
    </DeskPage>
  )
}
