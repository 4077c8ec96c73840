'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { Row } from '#app/_ui/row-list.tsx'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { useHouseholdWords, useProgramme } from '../_households/people.ts'
import { RescheduleDialog } from '../_households/reschedule-dialog.tsx'
import { useDelivery } from '../_shell/delivery.tsx'
import { householdPath } from '../_shell/route.ts'
import { useWhen } from '../_shell/when.ts'
import { useStart } from '../_visit/use-start.ts'

type VisitRowProps = {
  household: FieldHousehold
  /** Days since the agreed date has passed. */
  overdueBy?: number
  /** The next one today: it can be started right here. */
  next?: boolean
  /** Of a later day: shows the day, not the time. */
  later?: boolean
}

/** One agreed visit: when, who, where, what to teach or why it failed last time, and what to do. */
export function VisitRow({ household, overdueBy, next, later }: VisitRowProps) {
  const t = useTranslations('field.today')
  const { day, clock } = useWhen()
  const { begin } = useStart()
  const programme = useProgramme(household.programmeVersionId)
  const words = useHouseholdWords()
  const [moving, setMoving] = useState(false)
  const { onDate, atTime } = household.appointment ?? {}
  const byDay = overdueBy !== undefined || later
  const action =
    overdueBy !== undefined ? (
      <>
        <Button variant="secondary" onClick={() => setMoving(true)}>
          {t('reschedule')}
        </Button>
        <RescheduleDialog household={household} open={moving} onClose={() => setMoving(false)} />
      </>
    ) : next ? (
      <Button variant="primary" onClick={() => void begin(household)}>
        {t('start')}
      </Button>
    ) : null
  return (
    <Row
      lead={byDay ? day(onDate!) : atTime ? clock(atTime) : t('anyTime')}
      leadNote={
        overdueBy !== undefined
          ? t('overdueBy', { n: overdueBy })
          : next
            ? t('next')
            : later && atTime
              ? clock(atTime)
              : null
      }
      tone={overdueBy !== undefined ? 'bad' : 'plain'}
      title={household.caregiver.name}
      aside={words.relation(household, programme)}
      note={t('visitNo', { street: words.street(household, programme), n: household.visitsSoFar + 1 })}
      detail={later ? null : <Purpose household={household} />}
      action={action}
      href={householdPath(household.id)}
    />
  )
}

/** Why the trainer goes: last time it failed, or what to bring to a first visit, or what to teach. */
function Purpose({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field.today')
  const { pack } = useDelivery()
  const programme = useProgramme(household.programmeVersionId)
  const words = useHouseholdWords()
  const last = household.lastVisits[0]
  if (last && !last.met) return t('lastAttempt', { reason: words.attempt(last, programme) })
  if (household.visitsSoFar === 0 && household.handbookEditionId === null && pack.edition) {
    return t('bring', { n: pack.edition.number })
  }
  if (household.agenda.length === 0) return null
  return t('teach', {
    skills: words.skills(
      household.agenda.slice(0, programme.agendaSkills).map(({ skill }) => skill),
      programme,
    ),
  })
}
