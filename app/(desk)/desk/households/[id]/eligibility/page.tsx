import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listConsents } from '#lib/assessments/queries.ts'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import { EmptyState } from '../../../../../_ui/empty-state.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { FactList, FormPage } from '../../../../_forms/form-page.tsx'
import { optionsOf } from '../../../../_forms/options.ts'
import { formContext } from '../_record/form-context.ts'
import { EligibilityForm } from './eligibility-form.tsx'

type PageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('eligibility.title'),
})

/** 资格审核: the facts beside, the conditions to tick, the decision (domain.md A3). */
export default async function EligibilityPage({ params }: PageProps) {
  const { context, id, household, definition, assessment, t, locale, back, shared } = await formContext(
    params,
    'eligibility.review',
  )
  const answers = await listConsents(context, id)
  const rules = definition.eligibility
  const reviewable = assessment.status === 'applied' || assessment.status === 'waitlisted'
  return (
    <FormPage
      back={back}
      title={t('deskForms.eligibility.title')}
      sub={t('deskForms.eligibility.sub')}
      aside={
        <Panel title={t('deskForms.eligibility.facts')}>
          <FactList
            facts={[
              {
                name: t('deskForms.eligibility.elder'),
                value: t('deskForms.eligibility.person', {
                  name: household.elder.name,
                  age: household.elder.age,
                }),
              },
              {
                name: t('deskForms.eligibility.caregiver'),
                value: t('deskForms.eligibility.person', {
                  name: household.caregiver?.name ?? '',
                  age: household.caregiver?.age ?? 0,
                }),
              },
              {
                name: t('deskForms.eligibility.relation'),
                value: wordsOf(definition.relations, household.caregiver?.relation, locale),
              },
              {
                name: t('deskForms.eligibility.home'),
                value: `${wordsOf(definition.streets, household.streetCode, locale)}${household.community}`,
              },
              {
                name: t('deskForms.eligibility.category'),
                value:
                  wordsOf(definition.specialCategories, household.specialCategory, locale) ||
                  t('common.none'),
              },
              ...definition.consentKinds.map(kind => {
                const answer = answers.find(row => row.kind === kind.code)
                const state = answer ? (answer.granted ? 'granted' : 'refused') : 'open'
                return {
                  name: inLanguage(kind, locale),
                  value: t(`deskForms.consents.${state}`),
                }
              }),
            ]}
          />
          <p>
            <PageLink href={`/desk/households/${id}/consents`}>
              {t('deskForms.eligibility.toConsents')}
            </PageLink>
          </p>
        </Panel>
      }
    >
      {reviewable ? (
        <EligibilityForm
          {...shared}
          reasons={optionsOf(definition.reasons.reject, locale)}
          numbers={{
            elderAge: rules.elderMinAge,
            months: rules.residenceMonths,
            from: rules.caregiverMinAge,
            to: rules.caregiverMaxAge,
            lately: rules.noPublicTrainingMonths,
          }}
        />
      ) : (
        <EmptyState>{t('deskForms.eligibility.done')}</EmptyState>
      )}
    </FormPage>
  )
}
