'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { DateField, TextField, TimeField } from '#app/_ui/field.tsx'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { newId } from '#lib/ids.ts'
import { freeze } from '../_outbox/item.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWord } from '../_shell/language.tsx'
import { useNotice } from '../_shell/notices.tsx'
import { useWhen } from '../_shell/when.ts'
import styles from './households.module.css'
import { appointmentBody, type Move, moveProblem } from './move.ts'
import { useProgramme } from './people.ts'

/** Another date for the next visit, or none with a reason; goes through the outbox like everything else. */
export function RescheduleDialog({
  household,
  open,
  onClose,
}: {
  household: FieldHousehold
  open: boolean
  onClose: () => void
}) {
  const t = useTranslations('field.reschedule')
  const common = useTranslations('common')
  const { day, shortDay } = useWhen()
  const word = useWord()
  const say = useNotice()
  const today = useTranslations('field.today')
  const programme = useProgramme(household.programmeVersionId)
  const { outbox, pack, sendNow } = useDelivery()
  const [move, setMove] = useState<Move>({
    onDate: '',
    atTime: '',
    noDateReason: '',
    none: false,
    reason: '',
  })
  const [shown, setShown] = useState(false)
  const form = useId()
  const change = (part: Partial<Move>) => setMove(last => ({ ...last, ...part }))
  const problem = moveProblem(move, localDateOf(Date.now()), programme.endDate)

  async function save() {
    setShown(true)
    if (problem) return
    const id = newId()
    const now = Date.now()
    const item = freeze(
      {
        id,
        kind: 'appointment',
        subjectId: `appointment ${household.id}`,
        householdId: household.id,
        title: household.caregiver.name,
        day: move.none ? null : move.onDate,
        address: `/api/households/${household.id}/appointments/${id}`,
      },
      appointmentBody(move),
      now,
    )
    await outbox.submit(item)
    onClose()
    say({ words: move.none ? t('deedNone') : today('rescheduledToast', { day: shortDay(move.onDate) }) })
    void sendNow()
  }

  const booked = move.onDate ? (pack.booked[move.onDate] ?? 0) : 0
  const error = shown && problem ? t(problem, { day: day(programme.endDate) }) : undefined
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {move.none ? t('deedNone') : t('deed')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        {move.none ? null : (
          <>
            <DateField
              label={t('date')}
              hint={move.onDate ? (booked > 0 ? t('booked', { n: booked }) : t('free')) : undefined}
              min={localDateOf(Date.now())}
              max={programme.endDate}
              value={move.onDate}
              error={error}
              onChange={event => change({ onDate: event.target.value })}
            />
            <TimeField
              label={t('time')}
              value={move.atTime}
              onChange={event => change({ atTime: event.target.value })}
            />
          </>
        )}
        <ChoiceChip checked={move.none} onChange={event => change({ none: event.target.checked })}>
          {t('none')}
        </ChoiceChip>
        {move.none ? (
          <ChipGroup legend={t('why')} error={error}>
            {programme.reasons.noNext.map(reason => (
              <ChoiceChip
                key={reason.code}
                type="radio"
                name={`${form}-why`}
                checked={move.noDateReason === reason.code}
                onChange={() => change({ noDateReason: reason.code })}
              >
                {word(reason)}
              </ChoiceChip>
            ))}
          </ChipGroup>
        ) : null}
        <TextField
          label={t('reason')}
          maxLength={200}
          value={move.reason}
          onChange={event => change({ reason: event.target.value })}
        />
      </form>
    </Dialog>
  )
}
