'use client'

import type { FieldPath, FieldPathValue, FieldValues } from 'react-hook-form'
import { BigChoice, ChipGroup, ChoiceChip } from '../../_ui/choice.tsx'
import { DateField, SelectField, TextArea, TextField, TimeField } from '../../_ui/field.tsx'
import type { Command } from '../../_ui/use-command.ts'
import type { Option } from './options.ts'

type Common<Values extends FieldValues> = {
  command: Command<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  side?: string
}

/** The fields of a desk form, tied to their command: label, value and what is wrong with it. */

export function Words<Values extends FieldValues>({ command, name, ...words }: Common<Values>) {
  return <TextField {...words} error={command.errorOf(name)} {...command.form.register(name)} />
}

export function Remark<Values extends FieldValues>({ command, name, ...words }: Common<Values>) {
  return <TextArea {...words} error={command.errorOf(name)} {...command.form.register(name)} />
}

export function Day<Values extends FieldValues>({ command, name, ...words }: Common<Values>) {
  return <DateField {...words} error={command.errorOf(name)} {...command.form.register(name)} />
}

export function Clock<Values extends FieldValues>({ command, name, ...words }: Common<Values>) {
  return <TimeField {...words} error={command.errorOf(name)} {...command.form.register(name)} />
}

/** A whole number; empty is none. */
export function Whole<Values extends FieldValues>({
  command,
  name,
  unit,
  ...words
}: Common<Values> & { unit?: string }) {
  const asNumber = (typed: unknown) => (typed === '' || typed == null ? null : Number(typed))
  return (
    <TextField
      {...words}
      unit={unit}
      inputMode="numeric"
      width="short"
      error={command.errorOf(name)}
      {...command.form.register(name, { setValueAs: asNumber })}
    />
  )
}

/** One of a list; the first line asks to choose when there is no usual answer. */
export function Choose<Values extends FieldValues>({
  command,
  name,
  options,
  ask,
  ...words
}: Common<Values> & { options: readonly Option[]; ask?: string }) {
  return (
    <SelectField {...words} error={command.errorOf(name)} {...command.form.register(name)}>
      {ask === undefined ? null : <option value="">{ask}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  )
}

/** Chips, one or any number of them. */
export function Chips<Values extends FieldValues>({
  command,
  name,
  label,
  hint,
  side,
  options,
  many,
}: Common<Values> & { options: readonly Option[]; many?: boolean }) {
  return (
    <ChipGroup legend={label} hint={hint} side={side} error={command.errorOf(name)}>
      {options.map(({ value, label: words }) => (
        <ChoiceChip
          key={value}
          type={many ? 'checkbox' : 'radio'}
          value={value}
          {...command.form.register(name)}
        >
          {words}
        </ChoiceChip>
      ))}
    </ChipGroup>
  )
}

/** One chip that is on or off. */
export function Tick<Values extends FieldValues>({ command, name, label }: Common<Values>) {
  return <ChoiceChip {...command.form.register(name)}>{label}</ChoiceChip>
}

/** A question with two large answers; nothing is chosen beforehand. */
export function YesNo<Values extends FieldValues>({
  command,
  name,
  label,
  hint,
  yes,
  no,
}: Common<Values> & { yes: string; no: string }) {
  const { form, errorOf } = command
  const value = form.watch(name) as boolean | null | undefined
  return (
    <BigChoice
      legend={label}
      hint={hint}
      name={name}
      error={errorOf(name)}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      onChange={event =>
        form.setValue(name, (event.target.value === 'yes') as FieldPathValue<Values, typeof name>, {
          shouldDirty: true,
        })
      }
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
    />
  )
}

/** One answer of a numbered scale, as chips in a row. */
export function Scale<Values extends FieldValues>({
  command,
  name,
  label,
  options,
}: Common<Values> & { options: readonly { value: number; label: string }[] }) {
  const { form, errorOf } = command
  const value = form.watch(name) as number | undefined
  return (
    <ChipGroup legend={label} error={errorOf(name)}>
      {options.map(option => (
        <ChoiceChip
          key={option.value}
          type="radio"
          name={name}
          value={option.value}
          checked={value === option.value}
          onChange={() => form.setValue(name, option.value as FieldPathValue<Values, typeof name>)}
        >
          {option.label}
        </ChoiceChip>
      ))}
    </ChipGroup>
  )
}
