import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { listApplications } from '#lib/applications/queries.ts'
import { parseWorkFilter, workHref, workQuery } from '#lib/work/filter.ts'
import { getWork, listSavedViews } from '#lib/work/queries.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { FilterBar } from '../../../_ui/filter-bar.tsx'
import { DeskPage, PageHead } from '../../../_ui/page.tsx'
import { PageLink } from '../../../_ui/page-link.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import { QueueFilters } from './_queue/filters.tsx'
import { MatterTable } from './_queue/matter-table.tsx'
import { workParts } from './_queue/parts.ts'
import { QueueDesk } from './_queue/queue-desk.tsx'
import { SavedViews } from './_queue/saved-views.tsx'
import { chosenOf } from './_queue/words.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('work'))('title'),
})

/** 待办: what waits for somebody, per family; the address is the view. */
export default async function WorkPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const filter = parseWorkFilter(await searchParams)
  const programme = await deskProgramme(filter.programme)
  const work = await getWork(context, programme, filter)
  const t = await getTranslations()
  const waiting = may(context.actor, 'household.apply')
    ? (await listApplications(context, programme)).filter(({ state }) => state === 'new').length
    : 0
  const mine = work.count({ programme: filter.programme })
  return (
    <DeskPage>
      <PageHead
        title={t('work.heading', {
          count: mine,
          late: work.count({ programme: filter.programme, late: 'yes' }),
        })}
        sub={t('work.sub')}
      />
      {waiting > 0 ? (
        <p>
          <PageLink href="/desk/applications">{t('work.applications', { count: waiting })}</PageLink>
        </p>
      ) : null}
      <FilterBar
        label={t('work.filters')}
        chips={<QueueFilters work={work} />}
        parts={await workParts(work)}
        result={t('work.result', { count: work.rows.length })}
      />
      <SavedViews
        views={(await listSavedViews(context)).map(view => ({
          ...view,
          href: view.query === '' ? '/desk/work' : `/desk/work?${view.query}`,
          current: view.query === workQuery(filter),
        }))}
        query={workQuery(filter)}
        keep={context.actor.userId}
      />
      <Panel>
        {work.rows.length === 0 ? (
          <EmptyState
            action={
              <ButtonLink href={workHref({ programme: filter.programme, turn: 'all' })}>
                {t('work.noneAction')}
              </ButtonLink>
            }
          >
            {t('work.none')}
          </EmptyState>
        ) : (
          <QueueDesk
            programmeId={programme.id}
            matters={chosenOf(work, t)}
            trainers={
              may(context.actor, 'household.assign')
                ? work.assignable.map(({ id, name, households }) => ({
                    value: id,
                    label: t('deskForms.assign.trainer', { name, count: households }),
                  }))
                : []
            }
            today={work.today}
          >
            <MatterTable work={work} />
          </QueueDesk>
        )}
      </Panel>
    </DeskPage>
  )
}
