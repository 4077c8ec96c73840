import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { getSpotLine, lineState } from '#lib/spot-checks/queries.ts'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { deskContext, deskProgramme, found } from '../../../../_desk/context.ts'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { RecordedList } from '../../../../_forms/recorded-list.tsx'
import { CheckForm } from './check-form.tsx'
import { StepForm } from './step-form.tsx'

type PageProps = {
  params: Promise<{ draw: string; household: string }>
  searchParams: Promise<{ replaces?: string; programme?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('spot'))('record.title'),
})

/** One drawn family: what the records say, what the call or the visit found, what is done about it. */
export default async function SpotCheckPage({ params, searchParams }: PageProps) {
  const context = await deskContext()
  if (!may(context.actor, 'spotCheck.record')) notFound()
  const { locale, actor } = context
  const { draw: drawId, household: householdId } = await params
  const { replaces, programme: code } = await searchParams
  const programme = await deskProgramme(code)
  const { draw, line } = await found(getSpotLine(context, programme, drawId, householdId))
  const t = await getTranslations('spot')
  const { household } = line.family ?? {}
  const name = household?.caregiver?.name ?? household?.elder.name ?? ''
  const state = lineState(line)
  const last = line.checks.at(-1)
  const corrected = line.checks.find(({ id }) => id === replaces)
  const asks = corrected !== undefined || state === 'waiting' || state === 'notReached'
  return (
    <FormPage
      back={{ href: '/desk/spot-checks', label: t('title') }}
      title={t('record.heading', { name })}
      sub={t('record.sub', { number: draw.number, studentNo: household?.studentNo ?? '' })}
      aside={
        <Panel title={t('record.done')}>
          <RecordedList
            empty={t('record.none')}
            items={line.checks.map(check => ({
              key: check.id,
              title: t(`state.${check.outcome}`),
              note: [
                t('checkedBy', {
                  day: dayWords(check.onDate, locale),
                  channel: t(`channel.${check.channel}`),
                  name: check.byName,
                }),
                ...check.deviations.map(one => t(`deviation.${one}`)),
                check.remark ?? '',
                ...check.steps.map(step =>
                  t(`step.said.${step.kind}`, {
                    words: step.words,
                    name: step.byName,
                    day: dayWords(localDateOf(step.at), locale),
                  }),
                ),
              ]
                .filter(Boolean)
                .join(t('comma')),
              action:
                check.id === last?.id ? (
                  <PageLink href={`/desk/spot-checks/${drawId}/${householdId}?replaces=${check.id}`}>
                    {t('record.correct')}
                  </PageLink>
                ) : undefined,
            }))}
          />
          <p>
            <PageLink href={`/desk/households/${householdId}`}>{t('record.toHousehold')}</PageLink>
          </p>
        </Panel>
      }
    >
      {asks ? (
        <CheckForm
          key={corrected?.id ?? 'new'}
          drawId={drawId}
          householdId={householdId}
          keep={actor.userId}
          today={localDateOf(context.now)}
          corrected={corrected}
        />
      ) : state === 'deviates' && last ? (
        <StepForm drawId={drawId} checkId={last.id} householdId={householdId} keep={actor.userId} />
      ) : (
        <p>{t('record.finished')}</p>
      )}
    </FormPage>
  )
}
