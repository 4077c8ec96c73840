'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { createContext, useContext, useRef, useState } from 'react'
import { newId } from '#lib/ids.ts'
import { Button } from '../../../../_ui/button.tsx'
import { DateField } from '../../../../_ui/field.tsx'
import { send } from '../../../../_ui/send.ts'
import { Toast } from '../../../../_ui/toast.tsx'
import styles from './completion.module.css'

interface Home {
  id: string
  family: string
}

interface Choice {
  homes: ReadonlyMap<string, Home>
  chosen: ReadonlySet<string>
  choose(id: string): void
}

const ChoiceContext = createContext<Choice | null>(null)

/** The box that chooses a family. */
export function ChooseHome({ of }: { of: string }) {
  const t = useTranslations('completion')
  const choice = useContext(ChoiceContext)
  const home = choice?.homes.get(of)
  if (!choice || !home) return null
  return (
    <label className={styles.choose}>
      <input
        type="checkbox"
        checked={choice.chosen.has(of)}
        onChange={() => choice.choose(of)}
        aria-label={t('choose', { family: home.family })}
      />
    </label>
  )
}

type CompletionDeskProps = { homes: readonly Home[]; today: string; children: React.ReactNode }

/** The list with the judgement for several families at once: each is a judgement of its own, and one refused holds up none. */
export function CompletionDesk({ homes, today, children }: CompletionDeskProps) {
  const t = useTranslations('completion')
  const common = useTranslations('common')
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [onDate, setOnDate] = useState(today)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ words: string; key: number } | null>(null)
  const [refused, setRefused] = useState<readonly string[]>([])
  // One id per family for all tries: what was done and not answered is not done twice.
  const ids = useRef(new Map<string, string>())
  const ready = homes.filter(({ id }) => chosen.has(id))
  const all = homes.length > 0 && ready.length === homes.length

  async function confirm() {
    setBusy(true)
    const why: string[] = []
    let done = 0
    for (const { id, family } of ready) {
      const completionId = ids.current.get(id) ?? newId()
      ids.current.set(id, completionId)
      const result = await send('PUT', `/api/households/${id}/completions/${completionId}`, { onDate })
      if (result.ok) done += 1
      else {
        const { problem } = result
        const words =
          problem.fields.map(({ message }) => message).join('') || problem.message || t('noAnswer')
        why.push(t('refused', { family, why: words }))
      }
    }
    setBusy(false)
    setRefused(why)
    setChosen(new Set())
    setSaid({ words: t('confirmed', { count: done }), key: Date.now() })
    router.refresh()
  }

  return (
    <ChoiceContext
      value={{
        homes: new Map(homes.map(home => [home.id, home])),
        chosen,
        choose: id =>
          setChosen(now =>
            now.has(id) ? new Set([...now].filter(one => one !== id)) : new Set([...now, id]),
          ),
      }}
    >
      <div className={styles.bar}>
        <DateField
          label={t('onDate')}
          max={today}
          value={onDate}
          onChange={event => setOnDate(event.target.value)}
        />
        <Button
          variant="primary"
          disabled={ready.length === 0 || onDate === ''}
          aria-describedby="completion-choice"
          busy={busy}
          busyLabel={common('saving')}
          onClick={() => void confirm()}
        >
          {t('confirm', { count: ready.length })}
        </Button>
        <Button onClick={() => setChosen(all ? new Set<string>() : new Set(homes.map(({ id }) => id)))}>
          {all ? t('clear') : t('all')}
        </Button>
        <p id="completion-choice" className={styles.hint}>
          {t('chooseHint')}
        </p>
      </div>
      {refused.length > 0 ? (
        <ul role="alert" className={styles.refused}>
          {refused.map(words => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
      {children}
      <Toast
        message={said?.words}
        messageKey={said?.key}
        onDismiss={() => setSaid(null)}
        dismissLabel={common('close')}
      />
    </ChoiceContext>
  )
}
