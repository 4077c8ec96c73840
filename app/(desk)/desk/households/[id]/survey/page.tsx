import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getRecorded } from '#lib/assessments/queries.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { RecordedList } from '../../../../_forms/recorded-list.tsx'
import { formContext } from '../_record/form-context.ts'
import { SurveyForm } from './survey-form.tsx'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ replaces?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('survey.title'),
})

/** 满意度调查: eight answers from paper or a call; who filled it in is kept apart (domain.md B5). */
export default async function SurveyPage({ params, searchParams }: PageProps) {
  const { context, id, definition, t, locale, back, shared } = await formContext(params, 'survey.record')
  const { surveys } = await getRecorded(context, id)
  const own = surveys.filter(row => row.own)
  const { replaces } = await searchParams
  const replaced = own.find(row => row.id === replaces)
  return (
    <FormPage
      back={back}
      title={replaced ? t('deskForms.survey.correct') : t('deskForms.survey.title')}
      sub={t('deskForms.survey.sub')}
      aside={
        <Panel title={t('deskForms.recorded')}>
          <RecordedList
            empty={t('deskForms.survey.none')}
            items={own.map(row => ({
              key: row.id,
              title: t(`deskForms.survey.by.${row.filledBy}`),
              note: t('deskForms.recordedBy', { day: dayWords(row.onDate, locale), name: row.by ?? '' }),
              action: (
                <PageLink href={`/desk/households/${id}/survey?replaces=${row.id}`}>
                  {t('deskForms.correct')}
                </PageLink>
              ),
            }))}
          />
        </Panel>
      }
    >
      {own.length > 0 && !replaced ? (
        <p>{t('deskForms.survey.there')}</p>
      ) : (
        <SurveyForm
          key={replaced?.id ?? 'new'}
          {...shared}
          items={definition.survey.items.map(item => inLanguage(item, locale))}
          scale={definition.survey.scale.map(step => ({
            value: step.value,
            label: inLanguage(step, locale),
          }))}
          corrected={
            replaced && {
              id: replaced.id,
              answers: replaced.answers,
              remark: replaced.remark ?? '',
              onDate: replaced.onDate,
              filledBy: replaced.filledBy,
            }
          }
        />
      )}
    </FormPage>
  )
}
