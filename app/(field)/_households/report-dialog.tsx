'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { DateField, TextField } from '#app/_ui/field.tsx'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { type ReportChangeInput, type ReportKind, reportKinds } from '#lib/households/report-schema.ts'
import { newId } from '#lib/ids.ts'
import { freeze } from '../_outbox/item.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useNotice } from '../_shell/notices.tsx'
import styles from './households.module.css'

type ReportDialogProps = { household: FieldHousehold; open: boolean; onClose: () => void }

const nothing = { kind: null as ReportKind | null, note: '' }

/** Tells the desk of a death, a hospital stay, a move, another caregiver (settled.md 16), with or without a network. */
export function ReportDialog({ household, open, onClose }: ReportDialogProps) {
  const t = useTranslations('field.report')
  const kinds = useTranslations('field.report.kind')
  const common = useTranslations('common')
  const say = useNotice()
  const { outbox, sendNow } = useDelivery()
  const [report, setReport] = useState(nothing)
  const [onDate, setOnDate] = useState(() => localDateOf(Date.now()))
  const [asked, setAsked] = useState(false)
  const form = useId()
  const { kind, note } = report
  const ahead = onDate > localDateOf(Date.now())

  async function save() {
    setAsked(true)
    if (kind === null || onDate === '' || ahead) return
    const id = newId()
    const body: ReportChangeInput = { kind, onDate, note: note.trim() || null }
    const about = { id, kind: 'report' as const, subjectId: `report ${id}`, householdId: household.id }
    const address = `/api/households/${household.id}/reports/${id}`
    await outbox.submit(
      freeze({ ...about, title: household.caregiver.name, day: onDate, address }, body, Date.now()),
    )
    onClose()
    setReport(nothing)
    setAsked(false)
    say({ words: t('said', { what: kinds(kind) }) })
    void sendNow()
  }

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
            {t('deed')}
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
        <ChipGroup legend={t('what')} error={asked && kind === null ? t('missing') : undefined}>
          {reportKinds.map(code => (
            <ChoiceChip
              key={code}
              type="radio"
              name={`${form}-kind`}
              checked={kind === code}
              onChange={() => setReport(last => ({ ...last, kind: code }))}
            >
              {kinds(code)}
            </ChoiceChip>
          ))}
        </ChipGroup>
        <DateField
          label={t('since')}
          max={localDateOf(Date.now())}
          value={onDate}
          error={onDate === '' ? t('dateMissing') : ahead ? t('ahead') : undefined}
          onChange={event => setOnDate(event.target.value)}
        />
        <TextField
          label={t('note')}
          maxLength={200}
          value={note}
          onChange={event => setReport(last => ({ ...last, note: event.target.value }))}
        />
        <p>{t('hint')}</p>
      </form>
    </Dialog>
  )
}
