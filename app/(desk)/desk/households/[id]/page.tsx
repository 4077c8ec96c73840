import type { Metadata } from 'next'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { ladder } from '#lib/assessments/ladder.ts'
import { recordRead } from '#lib/audit/read-log.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { countRestrictedOpen, listOverrides } from '#lib/certificates/queries.ts'
import { listAnswers } from '#lib/feedback/queries-answers.ts'
import { findHeldHandbook } from '#lib/handbook/held.ts'
import { listReteach } from '#lib/handbook/queries-reteach.ts'
import { listReports } from '#lib/households/queries-reports.ts'
import { listTimeline } from '#lib/households/timeline.ts'
import { assess, getHouseholdFacts } from '#lib/progress/queries.ts'
import { confirmable } from '#lib/progress/rules.ts'
import { listOpenRisks } from '#lib/risks/queries.ts'
import { Columns, DeskPage, Stack } from '../../../../_ui/page.tsx'
import { deskContext, found, type SearchParams } from '../../../_desk/context.ts'
import { Notice } from '../../../_forms/notice.tsx'
import { AnswersPanel } from './_record/answers-panel.tsx'
import { HandbookPanel } from './_record/handbook-panel.tsx'
import { RecordHead } from './_record/head.tsx'
import { LadderPanel } from './_record/ladder-panel.tsx'
import { MissingPanel } from './_record/missing-panel.tsx'
import { OpenRisks } from './_record/open-risks.tsx'
import { ReportsPanel } from './_record/reports-panel.tsx'
import { TimelinePanel } from './_record/timeline-panel.tsx'
import { familyName } from './_record/words.ts'

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { household } = await found(getHouseholdFacts(await deskContext(), (await params).id))
  return { title: familyName(await getTranslations(), household) }
}

/** One household: what it lacks, what its caregiver can do, what happened, which handbook it holds. */
export default async function HouseholdPage({ params, searchParams }: PageProps) {
  const context = await deskContext()
  const { id } = await params
  const query = await searchParams
  const known = await found(getHouseholdFacts(context, id))
  const { facts, definition } = known
  const today = localDateOf(context.now)
  const seesRestricted = may(context.actor, 'restrictedRisk.read')
  const [timeline, handbook, risks, restrictedOpen, overrides, answers, reteach, reports] = await Promise.all(
    [
      listTimeline(context, id, definition),
      findHeldHandbook(context.read, id),
      listOpenRisks(context, { householdId: id }),
      seesRestricted ? countRestrictedOpen(context.read, id) : 0,
      listOverrides(context.read, id),
      listAnswers(context.read, [id]),
      listReteach(context.read, [{ id, definition }]),
      listReports(context, id),
    ],
  )
  after(() => recordRead(context, id, 'household'))
  const assessment = assess(facts, definition, today)
  const shared = { known, assessment, today, actor: context.actor, locale: context.locale }
  const t = await getTranslations()
  const saved = typeof query.saved === 'string' ? query.saved : ''
  const savedWords = `household.saved.${saved}`
  return (
    <DeskPage>
      {saved && t.has(savedWords as never) ? <Notice>{t(savedWords as never)}</Notice> : null}
      <RecordHead {...shared} />
      <ReportsPanel reports={reports} {...shared} />
      <OpenRisks risks={risks} restrictedOpen={restrictedOpen} {...shared} />
      <Columns layout="household">
        <MissingPanel
          {...shared}
          confirm={confirmable(facts, definition, today, { restrictedOpen })}
          restrictedOpen={restrictedOpen}
          overrides={overrides
            .map(({ override }) => override)
            .filter(({ withdrawnAt }) => withdrawnAt === null)}
        />
        <LadderPanel {...shared} ladder={ladder(facts, definition)} all={query.ladder === 'all'} />
        <Stack stretch>
          <TimelinePanel {...shared} timeline={timeline} all={query.timeline === 'all'} />
          <AnswersPanel {...shared} answers={answers} reteach={reteach.get(id) ?? []} />
          <HandbookPanel {...shared} handbook={handbook} />
        </Stack>
      </Columns>
    </DeskPage>
  )
}
