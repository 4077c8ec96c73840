import type { Metadata } from 'next'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { levelsBefore } from '#lib/assessments/ladder.ts'
import { recordRead } from '#lib/audit/read-log.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { countRestrictedOf } from '#lib/risks/queries.ts'
import { parseReviewFilter, viewShown, visitHref, visitsHref } from '#lib/visits/filter.ts'
import { getVisit } from '#lib/visits/queries.ts'
import { listReview } from '#lib/visits/review-list.ts'
import { ButtonLink } from '../../../../_ui/button.tsx'
import { Columns, DeskPage, PageHead, Stack } from '../../../../_ui/page.tsx'
import { PageLink } from '../../../../_ui/page-link.tsx'
import { StatusTag } from '../../../../_ui/status-tag.tsx'
import { deskContext, deskProgramme, found, type SearchParams } from '../../../_desk/context.ts'
import { Notice } from '../../../_forms/notice.tsx'
import { recordTitle, stateLooks } from '../_words.ts'
import { BesideBar } from './_record/beside-bar.tsx'
import { EvidencePanel } from './_record/evidence-panel.tsx'
import { FoundPanel } from './_record/found-panel.tsx'
import { HistoryPanel } from './_record/history-panel.tsx'
import { MeetingPanel } from './_record/meeting-panel.tsx'
import { ReviewPanel } from './_record/review-panel.tsx'
import { TaughtPanel } from './_record/taught-panel.tsx'
import { TimesPanel } from './_record/times-panel.tsx'
import type { RecordView } from './_record/view.ts'

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

const record = cache(async (id: string) => found(getVisit(await deskContext(), id)))

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: recordTitle(await getTranslations(), await record((await params).id)) }
}

/** One record as the coordinator reads it: what it says, whether it counts, what became of it. */
export default async function VisitPage({ params, searchParams }: PageProps) {
  const context = await deskContext()
  const { actor, locale } = context
  const { id } = await params
  const query = await searchParams
  const visit = await record(id)
  const filter = parseReviewFilter(query)
  const programme = await deskProgramme(filter.programme)
  const [list, { facts, household }] = await Promise.all([
    listReview(context, programme, filter),
    found(getHouseholdFacts(context, visit.householdId)),
  ])
  after(() => recordRead(context, visit.householdId, 'visit'))
  const t = await getTranslations()
  const view: RecordView = {
    visit,
    before: household.caregiver?.id === visit.caregiverId ? levelsBefore(facts, visit) : null,
    restricted: await countRestrictedOf(context, visit.householdId, id),
    filter,
    today: localDateOf(context.now),
    actor,
    locale,
    t,
  }
  const { previous, next, place, total } = list.beside(visit)
  const fromList = place !== null || Object.keys(filter).length > 0 || query.saved !== undefined
  const { caregiver, elder, definition } = visit
  const saved = typeof query.saved === 'string' ? query.saved : ''
  const savedWords = `visits.review.saved.${saved}`
  return (
    <DeskPage>
      <BesideBar
        list={{ href: visitsHref(filter), words: t(`visits.views.${viewShown(filter)}`) }}
        previous={fromList && previous ? visitHref(previous.id, filter) : null}
        next={fromList && next ? visitHref(next.id, filter) : null}
        place={
          place === null
            ? fromList
              ? t('visits.placeLeft', { total })
              : ''
            : t('visits.place', { place, total })
        }
      />
      {saved && t.has(savedWords as never) ? (
        <Notice>{t(savedWords as never, { name: visit.trainer.name } as never)}</Notice>
      ) : null}
      <PageHead
        title={recordTitle(t, visit)}
        tag={<StatusTag {...stateLooks[visit.state]}>{t(`visits.state.${visit.state}`)}</StatusTag>}
        facts={[
          visit.recordNo ?? t('visits.record.noNumber'),
          <PageLink key="family" href={`/desk/households/${visit.householdId}`}>
            {t('visits.act.openFamily', { name: caregiver.name })}
          </PageLink>,
          t('visits.record.caregiver', {
            name: caregiver.name,
            phone: caregiver.maskedPhone ?? t('visits.record.noPhone'),
          }),
          t('visits.record.elder', elder),
          `${wordsOf(definition.streets, visit.streetCode, locale)}${visit.community}`,
          t('visits.record.trainer', { name: visit.trainer.name }),
        ]}
        actions={
          visit.recordNo === null ? undefined : (
            <ButtonLink icon="printer" href={`/desk/visits/${visit.id}/print`}>
              {t('visits.act.print')}
            </ButtonLink>
          )
        }
      />
      <Columns layout="main-side">
        <Stack>
          <MeetingPanel {...view} />
          {visit.met ? <TaughtPanel {...view} /> : null}
          <FoundPanel {...view} />
          {visit.met ? <EvidencePanel {...view} /> : null}
        </Stack>
        <Stack>
          <ReviewPanel {...view} />
          <TimesPanel {...view} />
          <HistoryPanel {...view} />
        </Stack>
      </Columns>
    </DeskPage>
  )
}
