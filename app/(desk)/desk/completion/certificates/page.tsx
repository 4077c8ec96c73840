import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { certificatePath } from '#lib/certificates/code.ts'
import { listPapers } from '#lib/certificates/papers.ts'
import { listCompletionQueue } from '#lib/certificates/queue.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { EmptyState } from '../../../../_ui/empty-state.tsx'
import { DeskPage } from '../../../../_ui/page.tsx'
import { QrCode } from '../../../../_ui/qr-code.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../../_desk/context.ts'
import { PrintButton } from '../../../_desk/print-button.tsx'
import { BackLink } from '../../../_forms/form-page.tsx'
import styles from './certificate.module.css'
import { ReissueButton } from './reissue-button.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('completion'))('paper.title'),
})

/** 结业证书: one A4 page each, of all who completed or of the families that the address names. */
export default async function CertificatesPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const { locale } = context
  const { of, programme: code } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const ids = of === undefined ? await everybody(programme.id) : [of].flat()
  const papers = await listPapers(context, ids)
  const t = await getTranslations('completion')
  const [only] = papers.length === 1 ? papers : []
  return (
    <DeskPage>
      <div className={`no-print ${styles.act}`}>
        <BackLink href="/desk/completion" label={t('title')} />
        {papers.length > 0 ? <PrintButton>{t('paper.print', { count: papers.length })}</PrintButton> : null}
        {only && may(context.actor, 'certificate.reissue') ? (
          <ReissueButton
            householdId={only.householdId}
            completionId={only.completionId}
            keep={context.actor.userId}
          />
        ) : null}
      </div>
      {papers.length === 0 ? <EmptyState>{t('paper.none')}</EmptyState> : null}
      {papers.map(paper => {
        const address = `${appOrigin()}${certificatePath(paper.code)}`
        return (
          <article key={paper.completionId} className={styles.paper} aria-label={paper.certificateNo}>
            <h1 className={styles.title}>{t('paper.heading')}</h1>
            <p className={styles.number}>{t('paper.number', { number: paper.certificateNo })}</p>
            <p className={styles.words}>
              {t.rich('paper.words', {
                name: paper.caregiver,
                elder: paper.elder,
                programme: inLanguage(paper.programme, locale),
                day: dayWords(paper.onDate, locale, { year: true }),
                strong: words => <b>{words}</b>,
              })}
            </p>
            <footer className={styles.foot}>
              <div className={styles.qr}>
                <QrCode text={address} label={t('paper.qr')} />
                <span>{t('paper.scan')}</span>
                {paper.issue > 1 ? <span>{t('paper.issue', { issue: paper.issue })}</span> : null}
              </div>
              <dl className={styles.seals}>
                <div>
                  <dt>{t('paper.provider')}</dt>
                  <dd>{paper.provider}</dd>
                </div>
                <div>
                  <dt>{t('paper.bureau')}</dt>
                  <dd>{t('paper.seal')}</dd>
                </div>
                <div>
                  <dt>{t('paper.day')}</dt>
                  <dd>{dayWords(paper.onDate, locale, { year: true })}</dd>
                </div>
              </dl>
            </footer>
          </article>
        )
      })}
    </DeskPage>
  )
}

async function everybody(programmeId: string): Promise<string[]> {
  const lines = await listCompletionQueue(await deskContext(), programmeId)
  return lines.filter(({ state }) => state === 'completed').map(({ household }) => household.id)
}
