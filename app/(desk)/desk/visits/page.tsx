import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { daysBetween, localDateOf } from '#lib/calendar/dates.ts'
import { parseReviewFilter, type ReviewFilter, viewShown, visitsHref } from '#lib/visits/filter.ts'
import { listReview, type ReviewList } from '#lib/visits/review-list.ts'
import { mayReview } from '#lib/visits/rules.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { FilterBar } from '../../../_ui/filter-bar.tsx'
import { DeskPage, PageHead } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { SearchBox } from '../../../_ui/search-box.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import type { Words } from '../../_desk/words.ts'
import { FilterMenus } from './_list/filter-menus.tsx'
import { filterParts } from './_list/filter-parts.ts'
import { VisitTable } from './_list/visit-table.tsx'
import { ReviewDesk } from './_review/review-desk.tsx'
import type { Judged } from './_review/send-review.ts'
import { isDoubtful, recordWords } from './_words.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('visits'))('title'),
})

/** 入户记录: the review list of one programme; the address is the view. */
export default async function VisitsPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const filter = parseReviewFilter(await searchParams)
  const programme = await deskProgramme(filter.programme)
  const list = await listReview(context, programme, filter)
  const t = await getTranslations()
  const mayApprove = may(context.actor, 'visit.approve')
  const approvable = new Map<string, Judged>(
    mayApprove
      ? list.rows
          .filter(({ state }) => mayReview(state, 'approved'))
          .map(item => [
            item.id,
            { id: item.id, revisionId: item.revisionId, ...recordWords(t, context.locale, item) },
          ])
      : [],
  )
  const plain = list.rows.filter(
    item => approvable.has(item.id) && item.state === 'submitted' && !isDoubtful(item),
  )
  const { q: _, ...kept } = filter
  return (
    <DeskPage>
      <PageHead
        title={headWords(t, list, mayApprove)}
        sub={t('visits.sub', {
          year: String(programme.year),
          count: list.count({ programme: filter.programme, state: 'all' }),
        })}
        actions={<ButtonLink href="/desk/phones">{t('phones.link')}</ButtonLink>}
      />
      <FilterBar
        label={t('visits.filters')}
        chips={<FilterMenus list={list} definition={programme.definition} />}
        search={
          <SearchBox action="/desk/visits" label={t('visits.search')} defaultValue={filter.q ?? ''}>
            {Object.entries(kept).map(([name, value]) =>
              value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
            )}
          </SearchBox>
        }
        parts={await filterParts(list, programme)}
        result={t('visits.result', { count: list.rows.length })}
      />
      <Panel>
        <ReviewDesk approvable={[...approvable.values()]} plain={plain.map(({ id }) => id)}>
          {list.rows.length === 0 ? (
            <Nothing filter={filter} />
          ) : (
            <VisitTable list={list} definition={programme.definition} approvable={approvable} />
          )}
        </ReviewDesk>
      </Panel>
    </DeskPage>
  )
}

function headWords(t: Words, list: ReviewList, mayApprove: boolean) {
  const waiting = { programme: list.filter.programme, household: list.filter.household }
  const count = list.count(waiting)
  if (count === 0) return t('visits.heading.waitingNoOne')
  if (!mayApprove) return t('visits.heading.reading', { count })
  const longest = list.longestWaiting === null ? 0 : daysBetween(localDateOf(list.longestWaiting), list.today)
  return t('visits.heading.waiting', { count, longest })
}

async function Nothing({ filter }: { filter: ReviewFilter }) {
  const t = await getTranslations('visits')
  const view = viewShown(filter)
  const { programme, state: _, ...narrowed } = filter
  const isNarrowed = Object.values(narrowed).some(value => value !== undefined)
  if (isNarrowed) {
    return (
      <EmptyState
        action={
          <ButtonLink href={visitsHref({ programme, state: filter.state })}>
            {t('noneAction.clear')}
          </ButtonLink>
        }
      >
        {t('none.filtered')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      action={<ButtonLink href={visitsHref({ programme, state: 'all' })}>{t('noneAction.all')}</ButtonLink>}
    >
      {t(`none.${view}`)}
    </EmptyState>
  )
}
