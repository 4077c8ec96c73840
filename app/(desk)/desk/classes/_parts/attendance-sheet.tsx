'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { countPresence } from '#lib/classes/rules.ts'
import { type Presence, presences, SheetForm } from '#lib/classes/schema.ts'
import { newId } from '#lib/ids.ts'
import { ChipGroup, ChoiceChip } from '../../../../_ui/choice.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm } from '../../../_forms/command-form.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import type { Option } from '../../../_forms/options.ts'
import styles from './classes.module.css'
import { SheetLines } from './sheet-lines.tsx'

export interface Line {
  id: string
  name: string
  note: string
  street: string
  /** What is recorded; null while not on the sheet. */
  presence: Presence | null
  expected: boolean
}

type AttendanceSheetProps = {
  classId: string
  keep: string
  /** Who is on the sheet, then who could be. */
  lines: readonly Line[]
  streets: readonly Option[]
}

/**
 * The sheet of a session: on a fresh one everybody expected counts as present, and one taps the others; a recorded
 * one shows what holds, and what is changed is added to it.
 */
export function AttendanceSheet({ classId, keep, lines, streets }: AttendanceSheetProps) {
  const t = useTranslations('classes.session')
  const leave = useLeave()
  const fresh = lines.every(({ presence }) => presence === null)
  const usual = (line: Line, chosen: readonly string[] = []): Presence | '' =>
    line.presence ??
    (fresh && line.expected && (chosen.length === 0 || chosen.includes(line.street)) ? 'present' : '')
  const [chosen, setChosen] = useState<string[]>([])
  const ids = useRef(new Map<string, string>())
  /** One id per household and mark, so that a second try says the same. */
  const idOf = (mark: string) => {
    const id = ids.current.get(mark) ?? newId()
    ids.current.set(mark, id)
    return id
  }
  const changed = (marks: SheetForm['marks']) =>
    lines.flatMap(({ id, presence }) => {
      const mark = marks[id]
      return mark && mark !== presence ? [{ id: idOf(`${id} ${mark}`), householdId: id, presence: mark }] : []
    })
  const command = useCommand({
    schema: SheetForm,
    defaults: { marks: Object.fromEntries(lines.map(line => [line.id, usual(line)])) },
    keep: `${keep}:sheet:${classId}`,
    address: () => `/api/classes/${classId}/attendances`,
    content: ({ marks }) => ({ entries: changed(marks) }),
    onDone: () => leave(`/desk/classes/${classId}?saved=attendance`),
  })
  const marks = useWatch({ control: command.form.control, name: 'marks' }) as SheetForm['marks']
  const news = lines.filter(({ id, presence }) => marks[id] && marks[id] !== presence)
  const counts = countPresence(lines.flatMap(({ id }) => presences.find(one => one === marks[id]) ?? []))

  const narrow = (street: string) => {
    const next = chosen.includes(street) ? chosen.filter(one => one !== street) : [...chosen, street]
    setChosen(next)
    for (const line of lines) command.form.setValue(`marks.${line.id}`, usual(line, next))
  }
  const main = lines.filter(line =>
    fresh ? line.expected && (chosen.length === 0 || chosen.includes(line.street)) : line.presence !== null,
  )
  const others = lines.filter(line => !main.includes(line))
  const near = streets.filter(({ value }) => lines.some(line => line.expected && line.street === value))

  return (
    <CommandForm
      command={command}
      submitLabel={fresh ? t('submit', counts) : t('change', { count: news.length })}
      idle={news.length === 0 ? t('nothing') : undefined}
    >
      <div className={styles.sheet}>
        <p>{fresh ? t('sheetNew') : t('sheetKnown')}</p>
        {fresh && near.length > 1 ? (
          <ChipGroup legend={t('streets')}>
            {near.map(({ value, label }) => (
              <ChoiceChip key={value} checked={chosen.includes(value)} onChange={() => narrow(value)}>
                {label}
              </ChoiceChip>
            ))}
          </ChipGroup>
        ) : null}
        <p className={styles.quiet}>{t('keys')}</p>
        {main.length === 0 ? <p>{t('nobody')}</p> : <SheetLines lines={main} form={command.form} />}
        {others.length === 0 ? null : (
          <details className={styles.more}>
            <summary>{t('more', { count: others.length })}</summary>
            <SheetLines lines={others} form={command.form} />
          </details>
        )}
      </div>
    </CommandForm>
  )
}
