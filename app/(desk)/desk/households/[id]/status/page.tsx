import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { holdsSeat, nextStatuses, statusBeforeSuspension } from '#lib/households/rules.ts'
import { vacantSeat } from '#lib/households/seat.ts'
import { EmptyState } from '../../../../../_ui/empty-state.tsx'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { optionsOf } from '../../../../_forms/options.ts'
import { formContext } from '../_record/form-context.ts'
import { PromoteForm } from './promote-form.tsx'
import { type Change, StatusForm } from './status-form.tsx'

type PageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('status.title'),
})

/** Suspend, resume, withdraw, reopen, promote: whatever the present status allows (domain.md A2). */
export default async function StatusPage({ params }: PageProps) {
  const { context, household, facts, definition, assessment, t, locale, back, shared } = await formContext(
    params,
    'household.changeStatus',
  )
  const next = nextStatuses(facts.statusEvents)
  const suspended = assessment.status === 'suspended'
  const changes: Change[] = [
    ...(suspended ? (['resumed'] as const) : next.includes('suspended') ? (['suspended'] as const) : []),
    ...(next.includes('withdrawn') ? (['withdrawn'] as const) : []),
    ...(assessment.status === 'rejected' ? (['applied'] as const) : []),
  ]
  const seat =
    assessment.status === 'waitlisted' ? await vacantSeat(context.read, household.programmeId) : null
  return (
    <FormPage
      back={back}
      title={t('deskForms.status.title')}
      sub={t('deskForms.status.sub', { status: t(`progress.status.${assessment.status ?? 'applied'}`) })}
    >
      {assessment.status === 'waitlisted' ? (
        <PromoteForm {...shared} seat={seat} />
      ) : changes.length === 0 ? (
        <EmptyState>{t('deskForms.status.nothing')}</EmptyState>
      ) : (
        <StatusForm
          {...shared}
          changes={changes}
          suspendReasons={optionsOf(definition.reasons.suspend, locale)}
          withdrawReasons={optionsOf(definition.reasons.withdraw, locale)}
          bereaved={definition.reasons.withdraw.filter(one => one.stopsMessages).map(({ code }) => code)}
          freesSeat={holdsSeat(facts.statusEvents.at(-1)?.status ?? null) ? facts.seat : null}
          resumesTo={suspended ? t(`progress.status.${statusBeforeSuspension(facts.statusEvents)}`) : ''}
        />
      )}
    </FormPage>
  )
}
