import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listConsents } from '#lib/assessments/queries.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { DeskPage, PageHead } from '../../../../../_ui/page.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { StatusTag } from '../../../../../_ui/status-tag.tsx'
import { BackLink, Forms } from '../../../../_forms/form-page.tsx'
import { Notice } from '../../../../_forms/notice.tsx'
import { formContext } from '../_record/form-context.ts'
import { ConsentForm } from './consent-form.tsx'

type PageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ saved?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('consents.title'),
})

/** 同意书: three separate ones, each with its own text, answer and signature (domain.md C6). */
export default async function ConsentsPage({ params, searchParams }: PageProps) {
  const { context, id, household, definition, t, locale, back, shared } = await formContext(
    params,
    'consent.record',
  )
  const answers = await listConsents(context, id)
  return (
    <DeskPage>
      <BackLink {...back} />
      <PageHead title={t('deskForms.consents.title')} sub={t('deskForms.consents.sub')} />
      {(await searchParams).saved ? <Notice>{t('household.saved.consents')}</Notice> : null}
      <Forms>
        {definition.consentKinds.map(kind => {
          const answer = answers.find(row => row.kind === kind.code)
          return (
            <Panel
              key={kind.code}
              title={inLanguage(kind, locale)}
              side={
                answer ? (
                  <>
                    <StatusTag
                      tone={answer.granted ? 'ok' : 'rest'}
                      icon={answer.granted ? 'check' : 'circle-slash'}
                    >
                      {t(answer.granted ? 'deskForms.consents.granted' : 'deskForms.consents.refused')}
                    </StatusTag>{' '}
                    {t('deskForms.consents.signed', {
                      name: answer.signedBy,
                      day: dayWords(answer.onDate, locale),
                    })}
                  </>
                ) : (
                  <StatusTag tone="plain">{t('deskForms.consents.open')}</StatusTag>
                )
              }
            >
              <ConsentForm
                {...shared}
                kind={kind.code as 'personal' | 'health' | 'photo'}
                textVersion={kind.textVersion}
                text={inLanguage(kind.text, locale)}
                signer={household.caregiver?.name ?? ''}
              />
            </Panel>
          )
        })}
      </Forms>
    </DeskPage>
  )
}
