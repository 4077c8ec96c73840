import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { findNeeds } from '#lib/assessments/queries.ts'
import { testResult } from '#lib/assessments/rules.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { EmptyState } from '../../../../../_ui/empty-state.tsx'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { optionsOf } from '../../../../_forms/options.ts'
import { formContext } from '../_record/form-context.ts'
import { AssessmentForm } from './assessment-form.tsx'

type PageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('assessment.title'),
})

const assessable: readonly (string | null)[] = ['eligible', 'assessed', 'inTraining', 'readyForReview']

/** 需求评估: the ability level as a result, the needs that make the plan, pre-test and stress check of the day. */
export default async function AssessmentPage({ params }: PageProps) {
  const { context, id, definition, facts, assessment, t, locale, back, shared } = await formContext(
    params,
    'needs.assess',
  )
  const before = await findNeeds(context, id)
  const { stressCheck } = definition
  return (
    <FormPage back={back} title={t('deskForms.assessment.title')} sub={t('deskForms.assessment.sub')}>
      {assessable.includes(assessment.status) ? (
        <AssessmentForm
          {...shared}
          levels={optionsOf(definition.abilityLevels, locale)}
          tags={optionsOf(definition.needsTags, locale)}
          before={
            before && {
              abilityLevel: before.abilityLevel,
              abilityScore: before.abilityScore,
              assessorOrg: before.assessorOrg ?? '',
              provisional: before.provisional,
              needsTags: before.needsTags,
            }
          }
          preTestThere={testResult(facts.tests, definition).pre !== null}
          stress={{
            lead: inLanguage(stressCheck.lead, locale),
            disclaimer: inLanguage(stressCheck.disclaimer, locale),
            questions: stressCheck.questions.map(question => inLanguage(question, locale)),
            options: stressCheck.options.map(option => ({
              value: option.value,
              label: inLanguage(option, locale),
            })),
          }}
        />
      ) : (
        <EmptyState>{t('household.error.notAssessable')}</EmptyState>
      )}
    </FormPage>
  )
}
