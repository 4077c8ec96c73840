'use client'

import { useMemo, useState } from 'react'
import type { RosterLists } from '#lib/roster/choices.ts'
import type { Column } from '#lib/roster/columns.ts'
import type { RosterRow, RosterSheet } from '#lib/roster/grid.ts'
import { assessRoster, type Decision, type Likeness } from '#lib/roster/standing.ts'
import { type SendProblem, send, sendFile } from '../../../../_ui/send.ts'

export type RosterSource = 'xlsx' | 'csv' | 'paste'

/** How far reading has come; null while nothing is being done. */
export type Progress = { kind: 'reading'; name: string } | { kind: 'looking'; done: number; total: number }

interface Held {
  fileName: string
  source: RosterSource
  sheet: Omit<RosterSheet, 'rows'>
}

/** So many rows are compared with the households here at once. */
const ROWS_AT_ONCE = 200

/** A roster in the browser: read, compared with who is here, mended and decided upon; nothing is kept elsewhere. */
export function useRoster(programmeId: string, lists: RosterLists, today: string) {
  const [held, setHeld] = useState<Held | null>(null)
  const [rows, setRows] = useState<RosterRow[]>([])
  const [alike, setAlike] = useState<Record<number, Likeness[]>>({})
  const [decisions, setDecisions] = useState<Record<number, Decision | undefined>>({})
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problem, setProblem] = useState<SendProblem | null>(null)
  const door = `/api/programmes/${programmeId}/roster`

  const assessed = useMemo(
    () =>
      assessRoster(
        rows.map(row => ({ row, alike: alike[row.line] ?? [], decision: decisions[row.line] })),
        lists,
        today,
      ),
    [rows, alike, decisions, lists, today],
  )

  async function lookUp(some: readonly RosterRow[]): Promise<boolean> {
    const answer = await send<{ found: { line: number; alike: Likeness[] }[] }>(
      'POST',
      `${door}/likenesses`,
      {
        rows: some,
      },
    )
    if (!answer.ok) {
      setProblem(answer.problem)
      return false
    }
    const found = new Map(answer.body.found.map(one => [one.line, one.alike]))
    setAlike(before => ({
      ...before,
      ...Object.fromEntries(some.map(({ line }) => [line, found.get(line) ?? []])),
    }))
    return true
  }

  async function read(file: Blob, fileName: string, pasted: boolean) {
    setProblem(null)
    setProgress({ kind: 'reading', name: fileName })
    const answer = await sendFile<RosterSheet & { source: 'xlsx' | 'csv' }>(`${door}/reading`, file)
    if (!answer.ok) {
      setProgress(null)
      setProblem(answer.problem)
      return
    }
    const { rows: families, source, ...sheet } = answer.body
    setAlike({})
    setDecisions({})
    for (let at = 0; at < families.length; at += ROWS_AT_ONCE) {
      setProgress({ kind: 'looking', done: at, total: families.length })
      if (!(await lookUp(families.slice(at, at + ROWS_AT_ONCE)))) break
    }
    setRows(families)
    setHeld({ fileName, source: pasted ? 'paste' : source, sheet })
    setProgress(null)
  }

  function mend(line: number, column: Column, typed: string) {
    const row = rows.find(one => one.line === line)
    if (!row || row.cells[column] === typed) return
    const mended = { ...row, cells: { ...row.cells, [column]: typed } }
    setRows(before => before.map(one => (one.line === line ? mended : one)))
    void lookUp([mended])
  }

  const decide = (lines: readonly number[], decision: Decision | undefined) =>
    setDecisions(before => ({ ...before, ...Object.fromEntries(lines.map(line => [line, decision])) }))

  function forget() {
    setHeld(null)
    setRows([])
    setProblem(null)
  }

  return { held, rows, assessed, decisions, progress, problem, setProblem, read, mend, decide, forget, door }
}

export type Roster = ReturnType<typeof useRoster>
