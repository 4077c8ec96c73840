import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { deskContext } from '../../../_desk/context.ts'
import { FormPage } from '../../../_forms/form-page.tsx'
import { sectionOptions } from '../_inbox/sections.ts'
import { RecordForm } from './record-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('feedback'))('form.title'),
})

export default async function NewFeedbackPage() {
  const { actor, now, locale } = await deskContext()
  if (!may(actor, 'feedback.record')) notFound()
  const t = await getTranslations('feedback')
  return (
    <FormPage
      back={{ href: '/desk/feedback', label: t('place') }}
      title={t('form.title')}
      sub={t('form.sub')}
    >
      <RecordForm sections={sectionOptions(locale)} today={localDateOf(now)} keep={actor.userId} />
    </FormPage>
  )
}
