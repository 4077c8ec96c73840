'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { AssignInput } from '#lib/households/schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { Dialog } from '../../../../_ui/dialog.tsx'
import { DateField, SelectField, TextArea } from '../../../../_ui/field.tsx'
import type { Option } from '../../../_forms/options.ts'

export type AssignWanted = AssignInput

type AssignDialogProps = {
  open: boolean
  count: number
  trainers: readonly Option[]
  today: string
  onClose: () => void
  onDone: (wanted: AssignWanted) => void
}

/** Gives several households to one trainer from a day on. */
export function AssignDialog({ open, count, trainers, today, onClose, onDone }: AssignDialogProps) {
  const t = useTranslations('work.assign')
  const words = useTranslations()
  const common = useTranslations('common')
  const [values, setValues] = useState({ trainerId: '', fromDate: today, reason: '' })
  const [tried, setTried] = useState(false)
  const read = AssignInput.safeParse(values)
  const errorOf = (path: string) => {
    const issue = tried && !read.success ? read.error.issues.find(one => one.path[0] === path) : undefined
    return issue ? words(issue.message as never) : undefined
  }
  const submit = () => (read.success ? onDone(read.data) : setTried(true))
  const set = (name: keyof typeof values) => (event: { target: { value: string } }) =>
    setValues(now => ({ ...now, [name]: event.target.value }))
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('question', { count })}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" onClick={submit}>
            {t('submit')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('trainer')}
        value={values.trainerId}
        onChange={set('trainerId')}
        error={errorOf('trainerId')}
      >
        <option value="">{t('ask')}</option>
        {trainers.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <DateField
        label={t('fromDate')}
        value={values.fromDate}
        onChange={set('fromDate')}
        error={errorOf('fromDate')}
      />
      <TextArea
        label={t('reason')}
        side={t('optional')}
        value={values.reason ?? ''}
        onChange={set('reason')}
        error={errorOf('reason')}
      />
    </Dialog>
  )
}
