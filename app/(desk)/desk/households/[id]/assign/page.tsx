import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listTrainers } from '#lib/accounts/queries.ts'
import { later } from '#lib/calendar/dates.ts'
import { providerOf } from '#lib/households/provider.ts'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { formContext } from '../_record/form-context.ts'
import { AssignForm } from './assign-form.tsx'

type PageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('assign.title'),
})

/** 指派培训师: who, from which day; the one before ends on that day. */
export default async function AssignPage({ params }: PageProps) {
  const { context, id, household, facts, t, today, back, shared } = await formContext(
    params,
    'household.assign',
  )
  const trainers = await listTrainers(context, await providerOf(context.read, id))
  return (
    <FormPage
      back={back}
      title={t('deskForms.assign.title')}
      sub={
        household.trainer
          ? t('deskForms.assign.sub', { name: household.trainer.name })
          : t('household.head.noTrainer')
      }
    >
      <AssignForm
        {...shared}
        first={household.trainer ? today : later(facts.approvedOn ?? today, household.appliedOn)}
        trainers={trainers
          .filter(trainer => trainer.id !== household.trainer?.id)
          .map(trainer => ({
            value: trainer.id,
            label: t('deskForms.assign.trainer', { name: trainer.name, count: trainer.households }),
          }))}
      />
    </FormPage>
  )
}
