import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { optionsOf } from '../../../../_forms/options.ts'
import { formContext } from '../_record/form-context.ts'
import { CaregiverForm } from './caregiver-form.tsx'

type PageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('caregiver.title'),
})

/** 更换照护者: who cares from a day on; what the former one learned stays with the former one. */
export default async function CaregiverPage({ params }: PageProps) {
  const { household, definition, t, locale, back, shared } = await formContext(
    params,
    'household.changeCaregiver',
  )
  return (
    <FormPage
      back={back}
      title={t('deskForms.caregiver.title')}
      sub={t('deskForms.caregiver.sub', { name: household.caregiver?.name ?? '' })}
    >
      <CaregiverForm {...shared} relations={optionsOf(definition.relations, locale)} />
    </FormPage>
  )
}
