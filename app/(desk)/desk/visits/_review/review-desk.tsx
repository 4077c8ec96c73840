'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { Verdict } from '#lib/visits/rules.ts'
import { Button } from '../../../../_ui/button.tsx'
import { Toast } from '../../../../_ui/toast.tsx'
import styles from './review.module.css'
import { type Judged, type Judgement, sendReviews } from './send-review.ts'

interface Desk {
  chosen: ReadonlySet<string>
  busy: ReadonlySet<string>
  choose(id: string): void
  approve(records: readonly Judged[]): void
}

const DeskContext = createContext<Desk | null>(null)

export function useReviewDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('outside of the review list')
  return desk
}

interface Said {
  words: string
  key: number
  undo: Judged[]
}

/** What a row is called where the keyboard looks for it. */
const rowsIn = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('tbody tr')]
const linkOf = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('th a')

type ReviewDeskProps = {
  /** The records of the list that may be approved, in its order. */
  approvable: readonly Judged[]
  /** Those of them that nothing speaks against. */
  plain: readonly string[]
  children: React.ReactNode
}

/**
 * The list with its judgements: one by one, or several that were chosen; each can be taken back. Within the list ↑
 * and ↓ go from row to row, X chooses, A approves.
 */
export function ReviewDesk({ approvable, plain, children }: ReviewDeskProps) {
  const t = useTranslations('visits')
  const common = useTranslations('common')
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const place = useRef<number | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState<Said | null>(null)
  const mayChoose = new Set(approvable.map(({ id }) => id))
  const ready = approvable.filter(({ id }) => chosen.has(id))

  // biome-ignore lint/correctness/useExhaustiveDependencies: the row has gone when the list is another one
  useEffect(() => {
    if (place.current === null || !box.current) return
    const rows = rowsIn(box.current)
    linkOf(rows[Math.min(place.current, rows.length - 1)])?.focus()
    place.current = null
  }, [approvable])

  const say = (answers: Judgement[], words: (count: number) => string, undo: boolean) => {
    const kept = answers.filter(({ problem }) => problem === null).map(({ record }) => record)
    const failed = answers.filter(({ problem }) => problem !== null)
    const list = failed
      .map(({ record, problem }) =>
        t('said.failedOne', { ...record, why: (problem?.message || t('said.noAnswer')).replace(/。$/, '') }),
      )
      .join('；')
    setSaid({
      key: Date.now(),
      words: [
        kept.length > 0 ? words(kept.length) : '',
        failed.length > 0 ? t('said.someFailed', { count: failed.length, list }) : '',
      ].join(''),
      undo: undo ? kept : [],
    })
  }

  const judge = async (records: readonly Judged[], verdict: Verdict) => {
    const ids = new Set(records.map(({ id }) => id))
    setBusy(ids)
    const answers = await sendReviews(records, verdict)
    setBusy(new Set())
    setChosen(now => new Set([...now].filter(id => !ids.has(id))))
    router.refresh()
    return answers
  }

  const approve = async (records: readonly Judged[]) => {
    if (records.length === 0 || busy.size > 0) return
    const row = document.activeElement?.closest('tbody tr')
    place.current = row && box.current ? rowsIn(box.current).indexOf(row as HTMLElement) : null
    const answers = await judge(records, 'approved')
    const [only] = records
    say(
      answers,
      count =>
        records.length === 1 && only ? t('said.approved', { ...only }) : t('said.approvedMany', { count }),
      true,
    )
  }

  const undo = async (records: readonly Judged[]) => {
    say(await judge(records, 'approvalWithdrawn'), count => t('said.withdrawn', { count }), false)
  }

  const choose = (id: string) =>
    setChosen(now => (now.has(id) ? new Set([...now].filter(one => one !== id)) : new Set([...now, id])))

  const onKeyDown = (event: React.KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('tbody tr')
    if (!row || !box.current || event.metaKey || event.ctrlKey || event.altKey) return
    const rows = rowsIn(box.current)
    const at = rows.indexOf(row)
    const id = row.querySelector<HTMLElement>('[data-record]')?.dataset.record ?? ''
    const record = approvable.find(one => one.id === id)
    if (event.key === 'ArrowDown') linkOf(rows[at + 1])?.focus()
    else if (event.key === 'ArrowUp') linkOf(rows[at - 1])?.focus()
    else if (event.key.toLowerCase() === 'x' && mayChoose.has(id)) choose(id)
    else if (event.key.toLowerCase() === 'a' && record) void approve([record])
    else return
    event.preventDefault()
  }

  return (
    <DeskContext value={{ chosen, busy, choose, approve: records => void approve(records) }}>
      {approvable.length > 0 ? (
        <div className={styles.bar}>
          <Button
            size="small"
            variant={ready.length > 0 ? 'primary' : 'quiet'}
            disabled={ready.length === 0}
            aria-describedby="review-choice"
            busy={busy.size > 0}
            busyLabel={t('select.approving')}
            onClick={() => void approve(ready)}
          >
            {t('select.approve', { count: ready.length })}
          </Button>
          {plain.length > 0 ? (
            <Button
              size="small"
              onClick={() => setChosen(ready.length > 0 ? new Set<string>() : new Set(plain))}
            >
              {ready.length > 0 ? t('select.clear') : t('select.plain', { count: plain.length })}
            </Button>
          ) : null}
          <p id="review-choice" className={styles.hint}>
            {ready.length === 0 ? t('select.nothing') : t('select.hint')}{' '}
            <span className={styles.keys}>{t('select.keys')}</span>
          </p>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, each of which has its own link */}
      <div ref={box} onKeyDown={onKeyDown}>
        {children}
      </div>
      <Toast
        message={said?.words}
        messageKey={said?.key}
        undoLabel={t('act.undo')}
        onUndo={said && said.undo.length > 0 ? () => void undo(said.undo) : undefined}
        onDismiss={() => setSaid(null)}
        dismissLabel={common('close')}
      />
    </DeskContext>
  )
}
