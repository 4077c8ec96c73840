'use client'

import { useTranslations } from 'next-intl'
import type { FieldPath, FieldValues } from 'react-hook-form'
import { readIdNumber } from '#lib/privacy/id-number.ts'
import { TextField } from '../../_ui/field.tsx'
import type { Command } from '../../_ui/use-command.ts'
import { FormRow } from './command-form.tsx'
import { Chips, Day, Words } from './fields.tsx'

type PersonFieldsProps<Values extends FieldValues> = {
  command: Command<Values>
  /** Where the person stands in the form. */
  at: string
  phone?: boolean
}

/** Name, sex, birth date, ID number and, of a caregiver, the phone. Doubts about the ID number never block. */
export function PersonFields<Values extends FieldValues>({ command, at, phone }: PersonFieldsProps<Values>) {
  const t = useTranslations('deskForms.person')
  const path = (name: string) => `${at}.${name}` as FieldPath<Values>
  const { form, errorOf } = command
  const [idNumber, birthDate, sex] = form.watch([path('idNumber'), path('birthDate'), path('sex')])
  const typed = String(idNumber ?? '')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase()
  const reading = readIdNumber(typed)
  const doubt = !reading
    ? undefined
    : !reading.checkDigitHolds
      ? t('checkDigit')
      : birthDate && reading.birthDate !== birthDate
        ? t('otherBirthDate')
        : sex && reading.sex !== sex
          ? t('otherSex')
          : undefined
  return (
    <>
      <FormRow>
        <Words command={command} name={path('name')} label={t('name')} />
        <Day command={command} name={path('birthDate')} label={t('birthDate')} />
      </FormRow>
      <Chips
        command={command}
        name={path('sex')}
        label={t('sex')}
        options={(['female', 'male'] as const).map(value => ({ value, label: t(`sexes.${value}`) }))}
      />
      <FormRow>
        <TextField
          label={t('idNumber')}
          side={t('optional')}
          autoComplete="off"
          error={errorOf(path('idNumber'))}
          warning={doubt}
          {...form.register(path('idNumber'))}
        />
        {phone ? (
          <TextField
            label={t('phone')}
            inputMode="tel"
            autoComplete="off"
            error={errorOf(path('phone'))}
            {...form.register(path('phone'))}
          />
        ) : null}
      </FormRow>
    </>
  )
}
