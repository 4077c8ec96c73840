import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { recordRead } from '#lib/audit/read-log.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { visitHref } from '#lib/visits/filter.ts'
import { getVisit } from '#lib/visits/queries.ts'
import { DeskPage } from '../../../../../_ui/page.tsx'
import { deskContext, found } from '../../../../_desk/context.ts'
import { PrintButton } from '../../../../_desk/print-button.tsx'
import { BackLink } from '../../../../_forms/form-page.tsx'
import { recordTitle } from '../../_words.ts'
import { makeSheet } from './_sheet/make.ts'
import styles from './_sheet/sheet.module.css'
import { VisitSheet } from './_sheet/visit-sheet.tsx'

type PageProps = { params: Promise<{ id: string }> }

/** A record without a number was never counted: there is nothing to file. */
const record = cache(async (id: string) => {
  const visit = await found(getVisit(await deskContext(), id))
  if (visit.recordNo === null) notFound()
  return visit
})

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { recordNo } = await record((await params).id)
  return { title: `${(await getTranslations('visitPrint'))('title')} ${recordNo}` }
}

/** 入户指导服务记录表: one record on one A4 page, from what was sent, for the file and for wet ink. */
export default async function PrintedVisitPage({ params }: PageProps) {
  const context = await deskContext()
  const { id } = await params
  const visit = await record(id)
  const known = await found(getHouseholdFacts(context, visit.householdId))
  after(() => recordRead(context, visit.householdId, 'visit'))
  const t = await getTranslations()
  const sheet = await makeSheet(context, t, visit, known)
  return (
    <DeskPage>
      <div className={`no-print ${styles.act}`}>
        <BackLink href={visitHref(id)} label={recordTitle(t, visit)} />
        <PrintButton>{t('visits.act.print')}</PrintButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide sheet scrolls by keyboard on a narrow window */}
      <section className={styles.scroll} aria-label={t('visitPrint.title')} tabIndex={0}>
        <VisitSheet sheet={sheet} Title="h1" />
      </section>
    </DeskPage>
  )
}
