import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getRecorded } from '#lib/assessments/queries.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { RecordedList } from '../../../../_forms/recorded-list.tsx'
import { formContext } from '../_record/form-context.ts'
import { FollowUpForm } from './follow-up-form.tsx'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ replaces?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('followUp.title'),
})

/** 回访 with its six questions after completion; before it, a call is a contact (settled.md 1, domain.md C5). */
export default async function FollowUpPage({ params, searchParams }: PageProps) {
  const { context, id, definition, assessment, t, locale, back, shared } = await formContext(
    params,
    'followUp.record',
  )
  const { calls } = await getRecorded(context, id)
  const { replaces } = await searchParams
  const corrected = calls.find(row => row.id === replaces)
  const after = assessment.status === 'completed' || assessment.status === 'followedUp'
  const { followUp } = definition
  return (
    <FormPage
      back={back}
      title={t(after ? 'deskForms.followUp.title' : 'deskForms.followUp.contact')}
      sub={t(after ? 'deskForms.followUp.sub' : 'deskForms.followUp.contactSub', {
        days: definition.components.followUp.withinDays,
      })}
      aside={
        <Panel title={t('deskForms.recorded')}>
          <RecordedList
            empty={t('deskForms.followUp.none')}
            items={calls.map(row => ({
              key: row.id,
              title: row.answered
                ? wordsOf(followUp.outcomes, row.outcome, locale) || t('household.timeline.spoken')
                : t('household.timeline.notReached'),
              note: t('deskForms.recordedBy', { day: dayWords(row.onDate, locale), name: row.by ?? '' }),
              action: (
                <PageLink href={`/desk/households/${id}/follow-up?replaces=${row.id}`}>
                  {t('deskForms.correct')}
                </PageLink>
              ),
            }))}
          />
        </Panel>
      }
    >
      <FollowUpForm
        key={corrected?.id ?? 'new'}
        {...shared}
        after={after}
        questions={followUp.questions.map(one => ({ value: one.code, label: inLanguage(one, locale) }))}
        outcomes={followUp.outcomes.map(one => ({
          value: one.code,
          label: inLanguage(one, locale),
          answered: one.answered,
        }))}
        corrected={
          corrected && {
            id: corrected.id,
            channel: corrected.channel,
            onDate: corrected.onDate,
            answered: corrected.answered,
            outcome: corrected.outcome ?? '',
            answers: corrected.answers ?? {},
          }
        }
      />
    </FormPage>
  )
}
