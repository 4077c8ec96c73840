'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { ClassHandoutsForm as Schema } from '#lib/handbook/handout-schema.ts'
import { newId } from '#lib/ids.ts'
import { ChoiceChip } from '../../../../../_ui/choice.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Chips, Choose, Whole } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import styles from '../../_parts/classes.module.css'

type ClassHandoutsFormProps = {
  classId: string
  keep: string
  editions: readonly Option[]
  lines: readonly { id: string; name: string; note: string; had: boolean }[]
}

const marks = ['signed', 'unsigned', ''] as const

/** The same book or cards for all; who took none is left out. Whoever has one already starts as "none". */
export function ClassHandoutsForm({ classId, keep, editions, lines }: ClassHandoutsFormProps) {
  const t = useTranslations('handout')
  const leave = useLeave()
  const ids = useRef(new Map<string, string>())
  const idOf = (householdId: string) => {
    const id = ids.current.get(householdId) ?? newId()
    ids.current.set(householdId, id)
    return id
  }
  const command = useCommand({
    schema: Schema,
    defaults: {
      kind: 'book',
      editionId: editions[0]?.value ?? '',
      copies: 1,
      marks: Object.fromEntries(lines.map(({ id, had }) => [id, had ? '' : 'signed'])),
    },
    keep: `${keep}:handouts:${classId}`,
    address: () => `/api/classes/${classId}/handouts`,
    content: ({ marks: chosen, ...same }) => ({
      ...same,
      entries: Object.entries(chosen)
        .filter(([, mark]) => mark !== '')
        .map(([householdId, mark]) => ({ id: idOf(householdId), householdId, signed: mark === 'signed' })),
    }),
    onDone: () => leave(`/desk/classes/${classId}?saved=handouts`),
  })
  const chosen = useWatch({ control: command.form.control, name: 'marks' }) as Record<string, string>
  const count = lines.filter(({ id }) => chosen[id]).length
  return (
    <CommandForm
      command={command}
      submitLabel={t('class.submit', { count })}
      cancel={{ href: `/desk/classes/${classId}`, label: t('cancel') }}
    >
      <Chips
        command={command}
        name="kind"
        label={t('kind')}
        options={(['book', 'cards'] as const).map(value => ({ value, label: t(`kinds.${value}`) }))}
      />
      <Choose command={command} name="editionId" label={t('edition')} options={editions} />
      <Whole command={command} name="copies" label={t('copies')} />
      <div>
        {lines.map(({ id, name, note }) => (
          <fieldset key={id} className={styles.line}>
            <legend className="visually-hidden">{t('class.of', { name })}</legend>
            <span className={styles.who}>
              <b>{name}</b>
              <span className={styles.quiet}>{note}</span>
            </span>
            <span className={styles.marks}>
              {marks.map(mark => (
                <ChoiceChip key={mark} type="radio" value={mark} {...command.form.register(`marks.${id}`)}>
                  {t(`class.marks.${mark || 'off'}`)}
                </ChoiceChip>
              ))}
            </span>
          </fieldset>
        ))}
      </div>
    </CommandForm>
  )
}
