'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { TextField } from '#app/_ui/field.tsx'
import { Row, RowList } from '#app/_ui/row-list.tsx'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useNow } from '../_shell/live.ts'
import { householdPath } from '../_shell/route.ts'
import { ScreenHead } from '../_shell/screen-head.tsx'
import { useWhen } from '../_shell/when.ts'
import { useWork } from '../_shell/work.tsx'
import { daysOverdue, isGoing } from '../_today/day.ts'
import { type Filter, filters, findHouseholds } from './find.ts'
import styles from './households.module.css'
import { useHouseholdWords, useProgramme } from './people.ts'

/** All households of the trainer, to be searched; each with its state in words. */
export function HouseholdsScreen() {
  const t = useTranslations('field.households')
  const { pack } = useDelivery()
  const { programmes } = useWork()
  const words = useHouseholdWords()
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const today = localDateOf(useNow())
  const found = findHouseholds(pack.households, { typed, filter, today }, household => {
    const programme = programmes.get(household.programmeVersionId)
    return programme ? words.street(household, programme) : ''
  })
  const narrowed = typed.trim() !== '' || filter !== 'all'
  return (
    <>
      <ScreenHead title={t('title')} sub={t('summary', { n: pack.households.length })} />
      <search className={styles.tools}>
        <TextField
          type="search"
          label={t('search')}
          labelHidden
          placeholder={t('search')}
          autoComplete="off"
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <ChipGroup legend={t('filter.label')} legendHidden>
          {filters.map(name => (
            <ChoiceChip
              key={name}
              type="radio"
              name="household-filter"
              checked={filter === name}
              onChange={() => setFilter(name)}
            >
              {t(`filter.${name}`)}
            </ChoiceChip>
          ))}
        </ChipGroup>
        <p className={styles.count} role="status">
          {narrowed ? t('found', { n: found.length }) : null}
        </p>
      </search>
      {found.length > 0 ? (
        <RowList bleed label={t('title')}>
          {found.map(household => (
            <HouseholdRow key={household.id} household={household} />
          ))}
        </RowList>
      ) : (
        <EmptyState>{narrowed ? t('none') : t('empty')}</EmptyState>
      )}
    </>
  )
}

function HouseholdRow({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field')
  const { day } = useWhen()
  const words = useHouseholdWords()
  const programme = useProgramme(household.programmeVersionId)
  const overdue = daysOverdue(household, localDateOf(useNow())) > 0
  const { onDate, noDateReason } = household.appointment ?? {}
  const next = !isGoing(household)
    ? []
    : onDate
      ? [t(overdue ? 'households.overdue' : 'households.next', { day: day(onDate) })]
      : [noDateReason ? words.noNext(noDateReason, programme) : t('households.noNext')]
  return (
    <Row
      icon={overdue ? 'clock-alert' : undefined}
      tone={overdue ? 'bad' : 'plain'}
      title={household.caregiver.name}
      aside={words.relation(household, programme)}
      note={words.join([words.street(household, programme), household.studentNo])}
      detail={words.join([
        t(`status.${household.status}`),
        t('households.visits', { n: household.visitsSoFar }),
        ...next,
      ])}
      href={householdPath(household.id)}
    />
  )
}
