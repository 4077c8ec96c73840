'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { newId } from '#lib/ids.ts'
import type { RosterLists } from '#lib/roster/choices.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../_ui/button.tsx'
import { send } from '../../../../_ui/send.ts'
import { ProblemBox } from '../../../_forms/command-form.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import { Chooser } from './chooser.tsx'
import styles from './import.module.css'
import { Preview } from './preview.tsx'
import { useReasons } from './reasons.ts'
import { useRoster } from './use-roster.ts'

type ImporterProps = { programmeId: string; lists: RosterLists; today: string }

interface Done {
  batchId: string
  imported: number
  rest: { cells: Record<string, string>; reason: string }[]
}

/** Choose a roster, mend it, import what is ready, take the rest home. */
export function Importer({ programmeId, lists, today }: ImporterProps) {
  const t = useTranslations('roster')
  const roster = useRoster(programmeId, lists, today)
  const reasonsOf = useReasons()
  const leave = useLeave()
  const batchId = useRef('')
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Done | null>(null)
  const { held, rows, assessed, decisions, problem } = roster
  const ready = assessed.filter(({ state }) => state === 'ready')

  async function submit() {
    if (!held) return
    batchId.current ||= newId()
    setBusy(true)
    roster.setProblem(null)
    const answer = await send<{ lines: number[] }>(
      'PUT',
      `/api/programmes/${programmeId}/imports/${batchId.current}`,
      {
        fileName: held.fileName,
        source: held.source,
        rows: rows.map(({ line, cells }) => ({
          line,
          cells,
          ...(decisions[line] ? { decision: decisions[line] } : {}),
        })),
      },
    )
    setBusy(false)
    if (!answer.ok) {
      roster.setProblem(answer.problem)
      // What was refused was not kept: the next try is another one.
      if (answer.problem.status !== 0) batchId.current = ''
      return
    }
    const lines = new Set(answer.body.lines)
    setDone({
      batchId: batchId.current,
      imported: lines.size,
      rest: assessed.flatMap((one, i) =>
        lines.has(one.row.line) ? [] : [{ cells: rows[i]!.cells, reason: reasonsOf(one) }],
      ),
    })
    batchId.current = ''
  }

  async function download() {
    if (!done || !held) return
    const answer = await send<{ workbook: string }>('POST', `${roster.door}/returned`, { rows: done.rest })
    if (!answer.ok) return roster.setProblem(answer.problem)
    const bytes = Uint8Array.from(atob(answer.body.workbook), sign => sign.charCodeAt(0))
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([bytes]))
    link.download = t('downloadName', { name: held.fileName.replace(/\.\w+$/, '') })
    link.click()
    URL.revokeObjectURL(link.href)
  }

  if (done) {
    return (
      <div className={styles.stack}>
        <p role="status">
          <b>{t('done', { count: done.imported })}</b>{' '}
          {done.rest.length > 0 ? t('doneRest', { count: done.rest.length }) : null}
        </p>
        <ProblemBox problem={problem} others={[]} />
        <ButtonRow>
          {done.rest.length > 0 ? (
            <Button variant="primary" icon="file-spreadsheet" onClick={download}>
              {t('download', { count: done.rest.length })}
            </Button>
          ) : null}
          <ButtonLink href={`/desk/import/${done.batchId}`}>{t('toList')}</ButtonLink>
          <Button
            onClick={() => {
              setDone(null)
              roster.forget()
              leave('/desk/import')
            }}
          >
            {t('again')}
          </Button>
        </ButtonRow>
      </div>
    )
  }
  if (!held) return <Chooser roster={roster} />
  return (
    <div className={styles.stack}>
      <Preview roster={roster} />
      <ProblemBox problem={problem} others={problem?.fields.map(({ message }) => message) ?? []} />
      <div className={styles.act}>
        <Button
          variant="primary"
          busy={busy}
          busyLabel={t('importing')}
          disabled={ready.length === 0}
          onClick={submit}
        >
          {t('submit', { count: ready.length })}
        </Button>
        <Button onClick={roster.forget}>{t('again')}</Button>
        <span>
          {ready.length === 0
            ? t('submitNone')
            : assessed.length > ready.length
              ? t('rest', { count: assessed.length - ready.length })
              : null}
        </span>
      </div>
    </div>
  )
}
