import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { type Application, listApplications } from '#lib/applications/queries.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { maskPhone } from '#lib/privacy/mask.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { type Column, DataTable } from '../../../_ui/data-table.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { DeskPage, PageHead } from '../../../_ui/page.tsx'
import { PageLink } from '../../../_ui/page-link.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { StatusTag } from '../../../_ui/status-tag.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import { DecideButton } from './_parts/decide-button.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('applications'))('title'),
})

const tones = { new: 'warn', taken: 'ok', declined: 'rest' } as const

/** 网上报名: what families and community workers sent, taken up as a household or declined with a reason. */
export default async function ApplicationsPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  if (!may(context.actor, 'household.apply')) notFound()
  const { locale } = context
  const { programme: code } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const rows = await listApplications(context, programme)
  const t = await getTranslations('applications')
  const { definition } = programme
  const columns: Column<Application>[] = [
    {
      key: 'who',
      head: t('column.who'),
      cell: ({ body, number }) => (
        <>
          <b>{body.caregiverName}</b> {number}
        </>
      ),
    },
    {
      key: 'state',
      head: t('column.state'),
      folded: 'side',
      cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>,
    },
    {
      key: 'elder',
      head: t('column.elder'),
      cell: ({ body }) =>
        t('elder', {
          name: body.elderName,
          age: body.elderAge,
          relation: wordsOf(definition.relations, body.relation, locale),
        }),
    },
    {
      key: 'place',
      head: t('column.place'),
      cell: ({ body }) =>
        `${wordsOf(definition.streets, body.streetCode, locale)} ${body.community} ${body.address}`,
    },
    { key: 'phone', head: t('column.phone'), whole: true, cell: ({ body }) => maskPhone(body.phone) },
    {
      key: 'sent',
      head: t('column.sent'),
      cell: ({ onDate, source, body }) =>
        [dayWords(onDate, locale), t(`source.${source}`), body.recommendedBy ?? '', body.remark ?? '']
          .filter(Boolean)
          .join(t('comma')),
    },
    {
      key: 'act',
      head: t('column.act'),
      acts: true,
      cell: ({ id, state, decision, body }) =>
        state === 'new' ? (
          <>
            <ButtonLink size="small" variant="primary" href={`/desk/households/new?application=${id}`}>
              {t('take')}
            </ButtonLink>{' '}
            <DecideButton
              applicationId={id}
              name={body.caregiverName}
              decision="declined"
              keep={context.actor.userId}
            />
          </>
        ) : state === 'taken' && decision?.householdId ? (
          <PageLink href={`/desk/households/${decision.householdId}`}>{t('toHousehold')}</PageLink>
        ) : (
          <>
            {t('declinedBy', {
              name: decision?.byName ?? '',
              reason: decision?.reason ?? '',
              day: dayWords(localDateOf(decision?.at ?? 0), locale),
            })}{' '}
            <DecideButton
              applicationId={id}
              name={body.caregiverName}
              decision="reopened"
              keep={context.actor.userId}
            />
          </>
        ),
    },
  ]
  const waiting = rows.filter(({ state }) => state === 'new').length
  return (
    <DeskPage>
      <PageHead
        title={t('heading', { count: waiting })}
        sub={t('sub', { address: `${appOrigin()}/apply` })}
      />
      <Panel>
        <DataTable
          caption={t('list')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          folds
          empty={<EmptyState>{t('none')}</EmptyState>}
        />
      </Panel>
    </DeskPage>
  )
}
