'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { RatingForm as Levels } from '#lib/classes/schema.ts'
import { newId } from '#lib/ids.ts'
import { ChoiceChip } from '../../../../../_ui/choice.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import styles from '../../_parts/classes.module.css'

type RatingFormProps = {
  classId: string
  skill: string
  keep: string
  levels: readonly Option[]
  /** Who came, with the level of this skill that this class already gave. */
  people: readonly { id: string; name: string; note: string; level: string }[]
}

/** One skill, a level for each who came; only what is new is sent. */
export function RatingForm({ classId, skill, keep, levels, people }: RatingFormProps) {
  const t = useTranslations('classes')
  const leave = useLeave()
  const ids = useRef(new Map<string, string>())
  const idOf = (rating: string) => {
    const id = ids.current.get(rating) ?? newId()
    ids.current.set(rating, id)
    return id
  }
  const command = useCommand({
    schema: Levels,
    defaults: { levels: Object.fromEntries(people.map(({ id, level }) => [id, level])) },
    keep: `${keep}:class-skills:${classId}:${skill}`,
    address: () => `/api/classes/${classId}/ratings`,
    content: ({ levels: chosen }) => ({
      entries: people.flatMap(({ id, level }) => {
        const now = chosen[id]
        if (!now || now === level) return []
        return [{ id: idOf(`${id} ${now}`), householdId: id, skillCode: skill, level: Number(now) }]
      }),
    }),
    onDone: () => leave(`/desk/classes/${classId}?saved=ratings`),
  })
  const chosen = useWatch({ control: command.form.control, name: 'levels' }) as Levels['levels']
  const count = people.filter(({ id, level }) => chosen[id] && chosen[id] !== level).length
  return (
    <CommandForm
      command={command}
      submitLabel={t('skills.submit', { count })}
      idle={count === 0 ? t('skills.nothing') : undefined}
    >
      <div>
        {people.map(({ id, name, note, level }) => (
          <fieldset key={id} className={styles.line}>
            <legend className="visually-hidden">{t('skills.level', { name })}</legend>
            <span className={styles.who}>
              <b>{name}</b>
              <span className={styles.quiet}>{note}</span>
            </span>
            <span className={styles.marks}>
              {levels.map(({ value, label }) => (
                <ChoiceChip key={value} type="radio" value={value} {...command.form.register(`levels.${id}`)}>
                  {label}
                </ChoiceChip>
              ))}
              {level === '' ? (
                <ChoiceChip type="radio" value="" {...command.form.register(`levels.${id}`)}>
                  {t('skills.none')}
                </ChoiceChip>
              ) : null}
            </span>
          </fieldset>
        ))}
      </div>
    </CommandForm>
  )
}
