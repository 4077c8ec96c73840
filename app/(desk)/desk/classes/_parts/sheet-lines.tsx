'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { presences, type SheetForm } from '#lib/classes/schema.ts'
import { ChoiceChip } from '../../../../_ui/choice.tsx'
import type { Line } from './attendance-sheet.tsx'
import styles from './classes.module.css'

/** Keys that mark a person and go on to the next one. */
const marksByKey: Record<string, SheetForm['marks'][string]> = {
  1: 'present',
  2: 'late',
  3: 'absent',
  0: '',
}

/**
 * People with their marks. Up and down change the person, left and right the mark, a digit marks and goes on; the
 * tab key works as everywhere.
 */
export function SheetLines({ lines, form }: { lines: readonly Line[]; form: UseFormReturn<SheetForm> }) {
  const t = useTranslations('classes')

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const line = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return
    const mark = marksByKey[event.key]
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || mark !== undefined ? 1 : 0
    if (step === 0) return
    event.preventDefault()
    if (mark !== undefined) {
      const known = lines.find(({ id }) => id === line.dataset.line)
      if (!known || (mark === '' && known.presence !== null)) return
      form.setValue(`marks.${known.id}`, mark, { shouldDirty: true })
    }
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')]
    const next = all[all.indexOf(line) + step] ?? line
    const inputs = [...next.querySelectorAll('input')]
    ;(inputs.find(input => input.checked) ?? inputs[0])?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the keys that its radios let pass
    <div onKeyDown={onKeyDown}>
      {lines.map(line => (
        <fieldset key={line.id} data-line={line.id} className={styles.line}>
          <legend className="visually-hidden">{t('session.markOf', { name: line.name })}</legend>
          <span className={styles.who} data-row={line.presence ? '' : undefined}>
            <b>{line.name}</b>
            <span className={styles.quiet}>{line.note}</span>
          </span>
          <span className={styles.marks}>
            {presences.map(presence => (
              <ChoiceChip key={presence} type="radio" value={presence} {...form.register(`marks.${line.id}`)}>
                {t(`state.${presence}`)}
              </ChoiceChip>
            ))}
            {line.presence === null ? (
              <ChoiceChip type="radio" value="" {...form.register(`marks.${line.id}`)}>
                {t('state.off')}
              </ChoiceChip>
            ) : null}
          </span>
        </fieldset>
      ))}
    </div>
  )
}
