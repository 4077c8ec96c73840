'use client'

import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { CellProblem } from '#lib/roster/check.ts'
import { type Column, columns, templateHeads } from '#lib/roster/columns.ts'
import type { AssessedLine, RowState } from '#lib/roster/standing.ts'
import { Button } from '../../../../_ui/button.tsx'
import { Icon, type IconName } from '../../../../_ui/icon.tsx'
import { StatusTag, type Tone } from '../../../../_ui/status-tag.tsx'
import { DecisionLine } from './decision-line.tsx'
import styles from './import.module.css'
import { useProblemWords } from './reasons.ts'
import type { Roster } from './use-roster.ts'

const looks: Record<RowState, { tone: Tone; icon: IconName }> = {
  ready: { tone: 'ok', icon: 'check' },
  bad: { tone: 'warn', icon: 'circle-alert' },
  held: { tone: 'info', icon: 'circle-dashed' },
  skipped: { tone: 'rest', icon: 'circle-slash' },
}

/** The rows as a sheet: every cell can be written in, and says under it what is wrong with it. */
export function PreviewTable({ roster, lines }: { roster: Roster; lines: readonly AssessedLine[] }) {
  const t = useTranslations('roster')
  const found = new Set<Column>([...(roster.held?.sheet.found ?? []), ...(roster.held?.sheet.missing ?? [])])
  const shown = columns.filter(
    column => found.has(column) || lines.some(({ row }) => row.problems.some(one => one.column === column)),
  )
  const cellsOf = new Map(roster.rows.map(({ line, cells }) => [line, cells]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide sheet scrolls by keyboard
    <section aria-label={t('table')} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            {shown.map(column => (
              <th key={column} scope="col" lang="zh-CN">
                {templateHeads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(one => {
            const { line } = one.row
            return (
              <Fragment key={line}>
                <tr data-row data-state={one.state}>
                  <th scope="row">
                    {line} <StatusTag {...looks[one.state]}>{t(`state.${one.state}`)}</StatusTag>
                  </th>
                  {shown.map(column => (
                    <Cell
                      key={column}
                      label={t('cell', { line, column: templateHeads[column] })}
                      value={cellsOf.get(line)?.[column] ?? ''}
                      problems={one.row.problems.filter(problem => problem.column === column)}
                      onMend={typed => roster.mend(line, column, typed)}
                    />
                  ))}
                </tr>
                <DecisionLine one={one} roster={roster} span={shown.length + 1} />
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

type CellProps = {
  label: string
  value: string
  problems: readonly CellProblem[]
  onMend: (typed: string) => void
}

function Cell({ label, value, problems, onMend }: CellProps) {
  const t = useTranslations('roster')
  const words = useProblemWords()
  const wrong = problems.some(({ kind }) => kind === 'error')
  const id = `${label}-note`.replace(/\s/g, '')
  return (
    <td data-kind={wrong ? 'error' : problems.length > 0 ? 'warning' : undefined}>
      <input
        key={value}
        defaultValue={value}
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={problems.length > 0 ? id : undefined}
        className={styles.cell}
        onBlur={event => onMend(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') onMend(event.currentTarget.value)
        }}
      />
      {problems.length === 0 ? null : (
        <span id={id} className={styles.note}>
          {problems.map(problem => (
            <span key={problem.key}>
              <Icon name={problem.kind === 'error' ? 'circle-alert' : 'triangle-alert'} /> {words(problem)}
              {problem.suggestion ? (
                <Button size="small" onClick={() => onMend(problem.suggestion!)}>
                  {t('put', { words: problem.suggestion })}
                </Button>
              ) : null}
            </span>
          ))}
        </span>
      )}
    </td>
  )
}
