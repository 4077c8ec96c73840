import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { levelsBefore } from '#lib/assessments/ladder.ts'
import { recordRead } from '#lib/audit/read-log.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { visitHref } from '#lib/visits/filter.ts'
import { listVisitPhotos } from '#lib/visits/photos.ts'
import { getVisit } from '#lib/visits/queries.ts'
import { getVisitSignatures } from '#lib/visits/signatures.ts'
import { DeskPage } from '../../../../../_ui/page.tsx'
import { deskContext, found } from '../../../../_desk/context.ts'
import { PrintButton } from '../../../../_desk/print-button.tsx'
import { BackLink } from '../../../../_forms/form-page.tsx'
import { recordTitle } from '../../_words.ts'
import { EvidencePart } from './_sheet/evidence-part.tsx'
import { FootPart } from './_sheet/foot-part.tsx'
import { FoundPart } from './_sheet/found-part.tsx'
import { OnePage } from './_sheet/one-page.tsx'
import styles from './_sheet/sheet.module.css'
import type { Sheet } from './_sheet/sheet.ts'
import { SkillsPart } from './_sheet/skills-part.tsx'
import { WhoPart } from './_sheet/who-part.tsx'

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
  const { locale } = context
  const { id } = await params
  const visit = await record(id)
  const { facts, household } = await found(getHouseholdFacts(context, visit.householdId))
  after(() => recordRead(context, visit.householdId, 'visit'))
  const t = await getTranslations()
  const photoConsent = facts.consents.some(({ kind, granted }) => kind === 'photo' && granted)
  const { caregiver, abilityLevel } = household
  const isStillHers = caregiver?.id === visit.caregiverId
  const sheet: Sheet = {
    visit,
    relation: isStillHers ? caregiver.relation : null,
    abilityLevel,
    before: isStillHers ? levelsBefore(facts, visit) : null,
    photos: photoConsent ? await listVisitPhotos(context, id) : [],
    photoConsent,
    signatures: await getVisitSignatures(context, id),
    address: `${appOrigin()}${visitHref(id)}`,
    locale,
    t,
  }
  const programme = inLanguage({ zh: visit.definition.nameZh, en: visit.definition.nameEn }, locale)
  return (
    <DeskPage>
      <div className={`no-print ${styles.act}`}>
        <BackLink href={visitHref(id)} label={recordTitle(t, visit)} />
        <PrintButton>{t('visits.act.print')}</PrintButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide sheet scrolls by keyboard on a narrow window */}
      <section className={styles.scroll} aria-label={t('visitPrint.title')} tabIndex={0}>
        <OnePage>
          <h1 className={styles.title}>{t('visitPrint.title')}</h1>
          {visit.state === 'voided' ? <p className={styles.voided}>{t('visitPrint.voided')}</p> : null}
          <p className={styles.head}>
            <span>{t('visitPrint.programme', { name: programme })}</span>
            <span>{t('visitPrint.recordNo', { no: visit.recordNo ?? '' })}</span>
          </p>
          <div className={styles.form}>
            <WhoPart {...sheet} />
            {visit.met && visit.body.skills.length > 0 ? <SkillsPart {...sheet} /> : null}
            <FoundPart {...sheet} />
            <EvidencePart {...sheet} />
          </div>
          <FootPart {...sheet} />
          <p className={styles.pageNo}>
            <span>{programme}</span>
            <span>{t('visitPrint.pageNo')}</span>
          </p>
        </OnePage>
      </section>
    </DeskPage>
  )
}
