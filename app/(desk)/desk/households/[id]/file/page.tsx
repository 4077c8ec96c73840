import type { Metadata } from 'next'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { recordRead } from '#lib/audit/read-log.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { listTimeline } from '#lib/households/timeline.ts'
import { assess, getHouseholdFacts } from '#lib/progress/queries.ts'
import { getVisit, listVisitsForReview } from '#lib/visits/queries.ts'
import { DeskPage } from '../../../../../_ui/page.tsx'
import { deskContext, found } from '../../../../_desk/context.ts'
import { PrintButton } from '../../../../_desk/print-button.tsx'
import { BackLink } from '../../../../_forms/form-page.tsx'
import { makeSheet } from '../../../visits/[id]/print/_sheet/make.ts'
import sheetStyles from '../../../visits/[id]/print/_sheet/sheet.module.css'
import { VisitSheet } from '../../../visits/[id]/print/_sheet/visit-sheet.tsx'
import { familyName } from '../_record/words.ts'
import { CoverSheet } from './cover-sheet.tsx'
import styles from './file.module.css'

type PageProps = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { household } = await found(getHouseholdFacts(await deskContext(), (await params).id))
  const t = await getTranslations()
  return { title: `${t('household.file.title')} ${familyName(t, household)}` }
}

/** 家庭档案: all about one household on paper, masked: who they are, where it stands, what happened, each record of a visit. */
export default async function HouseholdFilePage({ params }: PageProps) {
  const context = await deskContext()
  const { id } = await params
  const known = await found(getHouseholdFacts(context, id))
  const today = localDateOf(context.now)
  const [timeline, records] = await Promise.all([
    listTimeline(context, id, known.definition),
    listVisitsForReview(context, { householdId: id }),
  ])
  after(() => recordRead(context, id, 'household'))
  const t = await getTranslations()
  const numbered = records
    .filter(({ recordNo }) => recordNo !== null)
    .sort((a, b) => a.visitDate.localeCompare(b.visitDate))
  const sheets = []
  for (const record of numbered) {
    sheets.push(await makeSheet(context, t, await found(getVisit(context, record.id)), known))
  }
  return (
    <DeskPage>
      <div className={`no-print ${sheetStyles.act}`}>
        <BackLink href={`/desk/households/${id}`} label={familyName(t, known.household)} />
        <PrintButton>{t('household.file.print', { count: sheets.length })}</PrintButton>
        {may(context.actor, 'export.read') ? (
          <a href={`/api/households/${id}/file`} download>
            {t('household.file.zip')}
          </a>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide sheet scrolls by keyboard on a narrow window */}
      <section className={sheetStyles.scroll} aria-label={t('household.file.title')} tabIndex={0}>
        <CoverSheet
          known={known}
          assessment={assess(known.facts, known.definition, today)}
          today={today}
          actor={context.actor}
          locale={context.locale}
          timeline={timeline}
        />
        {sheets.map(sheet => (
          <div key={sheet.visit.id} className={styles.next}>
            <VisitSheet sheet={sheet} Title="h2" />
          </div>
        ))}
      </section>
    </DeskPage>
  )
}
