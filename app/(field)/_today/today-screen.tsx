'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { RowList, RowSection } from '#app/_ui/row-list.tsx'
import { localDateOf } from '#lib/calendar/dates.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useNow } from '../_shell/live.ts'
import { home } from '../_shell/route.ts'
import { ScreenHead } from '../_shell/screen-head.tsx'
import { useWhen } from '../_shell/when.ts'
import { useWork } from '../_shell/work.tsx'
import { type Day, dayOf } from './day.ts'
import { DraftRows } from './draft-rows.tsx'
import { ReminderRows } from './reminder-rows.tsx'
import { ReturnedRows } from './returned-rows.tsx'
import { VisitRow } from './visit-row.tsx'

/** So many visits of the coming days are named under today's. */
const UPCOMING = 3

/** The day at a glance: unfinished drafts, overdue, today, returned (mockup trainer-today). */
export function TodayScreen() {
  const t = useTranslations('field.today')
  const { longDay } = useWhen()
  const { stored } = useWork()
  const { pack, queue, sent, drafts } = useDelivery()
  const today = localDateOf(useNow())
  const day = dayOf({
    pack,
    fetchedAt: stored.fetchedAt,
    items: [...queue, ...sent],
    drafts,
    today,
    upcoming: UPCOMING,
  })
  return (
    <>
      <ScreenHead title={longDay(today)} sub={<Sentence day={day} />} />
      <DraftRows drafts={drafts} />
      {day.overdue.length > 0 ? (
        <>
          <RowSection title={t('overdue')} icon="clock-alert" tone="bad" />
          <RowList bleed label={t('overdue')}>
            {day.overdue.map(({ household, days }) => (
              <VisitRow key={household.id} household={household} overdueBy={days} />
            ))}
          </RowList>
        </>
      ) : null}
      <RowSection
        title={t('section')}
        side={day.today.length > 0 ? t('count', { n: day.today.length }) : null}
      />
      {day.today.length > 0 ? (
        <RowList bleed label={t('section')}>
          {day.today.map(household => (
            <VisitRow key={household.id} household={household} next={household.id === day.nextUp} />
          ))}
        </RowList>
      ) : (
        <NothingToday day={day} />
      )}
      <ReturnedRows records={day.returned} />
      <ReminderRows reminders={pack.reminders ?? []} />
      {day.upcoming.length > 0 ? (
        <>
          <RowSection title={t('upcoming')} />
          <RowList bleed label={t('upcoming')}>
            {day.upcoming.map(household => (
              <VisitRow key={household.id} household={household} later />
            ))}
          </RowList>
        </>
      ) : null}
    </>
  )
}

function Sentence({ day }: { day: Day }) {
  const t = useTranslations('field.today')
  const [n, overdue] = [day.today.length, day.overdue.length]
  if (n > 0) return overdue > 0 ? t('walkAndOverdue', { n, overdue }) : t('walk', { n })
  return overdue > 0 ? t('nothingButOverdue', { overdue }) : t('nothing')
}

function NothingToday({ day }: { day: Day }) {
  const t = useTranslations('field.today')
  return (
    <EmptyState action={<ButtonLink href={`${home}/households`}>{t('seeHouseholds')}</ButtonLink>}>
      {day.undated > 0 ? t('emptyWaiting', { n: day.undated }) : t('empty')}
    </EmptyState>
  )
}
