'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { createContext, useContext, useRef, useState } from 'react'
import { newId } from '#lib/ids.ts'
import { Button } from '../../../../_ui/button.tsx'
import { send } from '../../../../_ui/send.ts'
import { Toast } from '../../../../_ui/toast.tsx'
import type { Option } from '../../../_forms/options.ts'
import { AssignDialog, type AssignWanted } from './assign-dialog.tsx'
import styles from './queue.module.css'
import type { Chosen } from './words.ts'

interface Queue {
  matters: ReadonlyMap<string, Chosen>
  chosen: ReadonlySet<string>
  choose(key: string): void
}

const QueueContext = createContext<Queue | null>(null)

/** The box that chooses a matter of the list. */
export function ChooseMatter({ of }: { of: string }) {
  const t = useTranslations('work')
  const queue = useContext(QueueContext)
  const matter = queue?.matters.get(of)
  if (!queue || !matter) return null
  return (
    <label className={styles.choose}>
      <input
        type="checkbox"
        checked={queue.chosen.has(of)}
        onChange={() => queue.choose(of)}
        aria-label={t('select.one', { family: matter.family, kind: t(`kind.${matter.kind}`) })}
      />
    </label>
  )
}

type QueueDeskProps = {
  programmeId: string
  matters: readonly Chosen[]
  /** Who can be given households; nobody for those who may not. */
  trainers: readonly Option[]
  today: string
  children: React.ReactNode
}

/** The list with what can be done to several lines at once: remind whoever's turn it is, give a trainer. */
export function QueueDesk({ programmeId, matters, trainers, today, children }: QueueDeskProps) {
  const t = useTranslations('work')
  const common = useTranslations('common')
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<{ words: string; key: number } | null>(null)
  const batch = useRef('')
  const ready = matters.filter(({ key }) => chosen.has(key))
  const homes = [...new Map(ready.filter(one => one.assignable).map(one => [one.householdId, one])).values()]

  const done = (words: string) => {
    setSaid({ words, key: Date.now() })
    setBusy(false)
    setChosen(new Set())
    router.refresh()
  }

  const remind = async () => {
    setBusy(true)
    batch.current ||= newId()
    const result = await send<{ reminded: number }>('PUT', `/api/reminders/${batch.current}`, {
      programmeId,
      entries: ready.map(({ householdId, kind }) => ({ householdId, kind })),
    })
    if (result.ok) {
      batch.current = ''
      return done(t('said.reminded', { count: result.body.reminded }))
    }
    setBusy(false)
    const [first] = result.problem.fields
    setSaid({ words: first?.message ?? (result.problem.message || t('said.noAnswer')), key: Date.now() })
  }

  const assign = async ({ trainerId, fromDate, reason }: AssignWanted) => {
    setAsking(false)
    setBusy(true)
    const failed: string[] = []
    const moving = homes.filter(one => one.trainerId !== trainerId)
    for (const { householdId, family } of moving) {
      const address = `/api/households/${householdId}/assignments/${newId()}`
      const result = await send('PUT', address, { trainerId, fromDate, reason })
      if (!result.ok) {
        const why = result.problem.fields[0]?.message || result.problem.message || t('said.noAnswer')
        failed.push(t('said.failedOne', { family, why: why.replace(/。$/, '') }))
      }
    }
    const kept = moving.length - failed.length
    done([t('said.assigned', { count: kept }), ...failed].join(''))
  }

  const all = chosen.size === matters.length
  return (
    <QueueContext
      value={{
        matters: new Map(matters.map(one => [one.key, one])),
        chosen,
        choose: key =>
          setChosen(now =>
            now.has(key) ? new Set([...now].filter(one => one !== key)) : new Set([...now, key]),
          ),
      }}
    >
      <div className={styles.bar}>
        <Button
          size="small"
          variant={ready.length > 0 ? 'primary' : 'quiet'}
          disabled={ready.length === 0}
          aria-describedby="queue-choice"
          busy={busy}
          busyLabel={common('saving')}
          onClick={() => void remind()}
        >
          {t('select.remind', { count: ready.length })}
        </Button>
        {trainers.length > 0 ? (
          <Button
            size="small"
            disabled={homes.length === 0}
            aria-describedby="queue-choice"
            onClick={() => setAsking(true)}
          >
            {t('select.assign', { count: homes.length })}
          </Button>
        ) : null}
        <Button
          size="small"
          onClick={() => setChosen(all ? new Set<string>() : new Set(matters.map(({ key }) => key)))}
        >
          {all ? t('select.clear') : t('select.all')}
        </Button>
        <p id="queue-choice" className={styles.hint}>
          {ready.length === 0 ? t('select.nothing') : t('select.hint')}
        </p>
      </div>
      {children}
      <AssignDialog
        key={asking ? 'open' : 'shut'}
        open={asking}
        count={homes.length}
        trainers={trainers}
        today={today}
        onClose={() => setAsking(false)}
        onDone={wanted => void assign(wanted)}
      />
      <Toast
        message={said?.words}
        messageKey={said?.key}
        onDismiss={() => setSaid(null)}
        dismissLabel={common('close')}
      />
    </QueueContext>
  )
}
