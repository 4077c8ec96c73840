'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { z } from 'zod'
import type { GatherThemeInput } from '#lib/feedback/schema.ts'
import { newId } from '#lib/ids.ts'
import { type Command, useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm } from '../../../_forms/command-form.tsx'
import { Choose, Words } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import styles from './feedback.module.css'

interface Loose {
  id: string
  words: string
  who: string
}

const Gathering = z.strictObject({ theme: z.string(), title: z.string() })
type Gathered = z.infer<typeof Gathering>

interface GatherFormProps {
  loose: readonly Loose[]
  themes: readonly { id: string; title: string }[]
  keep: string
  /** False for those who only read. */
  may: boolean
}

/** The sentences that are not gathered, each with a box; chosen ones go under a theme, new or there. */
export function GatherForm({ loose, themes, keep, may }: GatherFormProps) {
  const t = useTranslations('feedback.gather')
  const leave = useLeave()
  const [chosen, setChosen] = useState<string[]>([])
  const [newTheme] = useState(newId)
  const command: Command<Gathered> = useCommand<Gathered, Gathered, { id: string }>({
    schema: Gathering,
    defaults: { theme: '', title: '' },
    keep: `${keep}:gather`,
    address: (): string => `/api/feedback/themes/${String(command.form.getValues('theme')) || newTheme}`,
    content: ({ theme, title }): GatherThemeInput => ({
      title: themes.find(({ id }) => id === theme)?.title ?? title,
      feedbackIds: chosen,
    }),
    onDone: ({ id }) => {
      setChosen([])
      leave(`/desk/feedback?theme=${id}`)
    },
  })
  const toggle = (id: string) =>
    setChosen(before => (before.includes(id) ? before.filter(one => one !== id) : [...before, id]))
  return (
    <>
      <ul>
        {loose.map(({ id, words, who }) => (
          <li key={id} className={styles.said}>
            {may ? (
              <input
                type="checkbox"
                aria-label={t('choose', { words })}
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />
            ) : null}
            <div>
              <p>{words}</p>
              <p className={styles.who}>{who}</p>
            </div>
          </li>
        ))}
      </ul>
      {chosen.length === 0 ? null : (
        <div className={styles.foot}>
          <p>
            <b>{t('chosen', { count: chosen.length })}</b>
          </p>
          <CommandForm command={command} submitLabel={t('submit')} quiet>
            <Choose
              command={command}
              name="theme"
              label={t('into')}
              ask={t('newTheme')}
              options={themes.map(({ id, title }) => ({ value: id, label: title }))}
            />
            {command.form.watch('theme') === '' ? (
              <Words command={command} name="title" label={t('title')} hint={t('titleHint')} />
            ) : null}
          </CommandForm>
        </div>
      )}
    </>
  )
}
