import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { getApplication } from '#lib/applications/queries.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { deskContext, deskProgramme, found, type SearchParams } from '../../../_desk/context.ts'
import { FormPage } from '../../../_forms/form-page.tsx'
import { optionsOf } from '../../../_forms/options.ts'
import { ApplyForm } from './apply-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('apply.title'),
})

/** 报名: one household by hand; likely duplicates are shown before anything is written. */
export default async function NewHouseholdPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  if (!may(context.actor, 'household.apply')) notFound()
  const { programme: code, application: applicationId } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const t = await getTranslations()
  const { definition } = programme
  const application =
    typeof applicationId === 'string'
      ? await found(getApplication(context, programme, applicationId))
      : undefined
  return (
    <FormPage
      back={{ href: '/desk/households', label: t('board.places.households') }}
      title={t('deskForms.apply.title')}
      sub={t('deskForms.apply.sub', { year: String(programme.year) })}
    >
      <ApplyForm
        programmeId={programme.id}
        application={application}
        keep={context.actor.userId}
        today={localDateOf(context.now)}
        relations={optionsOf(definition.relations, context.locale)}
        streets={optionsOf(definition.streets, context.locale)}
        categories={optionsOf(definition.specialCategories, context.locale)}
      />
    </FormPage>
  )
}
