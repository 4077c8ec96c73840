import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { listTeachers } from '#lib/classes/queries.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { lessonsOf } from '#lib/programmes/rules.ts'
import { deskContext, deskProgramme, type SearchParams } from '../../../_desk/context.ts'
import { FormPage } from '../../../_forms/form-page.tsx'
import { ClassForm } from './class-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('classes'))('form.title'),
})

/** One class session, held or planned. */
export default async function NewClassPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  if (!may(context.actor, 'class.record')) notFound()
  const { programme: code } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const teachers = await listTeachers(context, programme)
  const t = await getTranslations()
  return (
    <FormPage
      back={{ href: '/desk/classes', label: t('classes.session.back') }}
      title={t('classes.form.title')}
      sub={t('classes.form.sub')}
    >
      <ClassForm
        programmeId={programme.id}
        keep={context.actor.userId}
        today={localDateOf(context.now)}
        modules={programme.definition.modules.map(module => ({
          value: module.code,
          label: t('classes.moduleLessons', {
            name: inLanguage(module, context.locale),
            lessons: lessonsOf(module),
          }),
        }))}
        teachers={teachers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FormPage>
  )
}
