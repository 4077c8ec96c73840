'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { templateHeads } from '#lib/roster/columns.ts'
import type { AssessedLine, RowState } from '#lib/roster/standing.ts'
import { Button, ButtonRow } from '../../../../_ui/button.tsx'
import { ChipGroup, ChoiceChip } from '../../../../_ui/choice.tsx'
import styles from './import.module.css'
import { PreviewTable } from './preview-table.tsx'
import type { Roster } from './use-roster.ts'

const PAGE_ROWS = 50

type View = 'all' | 'warned' | RowState
const views: readonly View[] = ['all', 'bad', 'held', 'warned', 'ready', 'skipped']

const fits = (view: View, { state, row, double, alike }: AssessedLine) =>
  view === 'all' ||
  (view === 'warned' ? row.problems.length > 0 || double !== undefined || alike.length > 0 : state === view)

/** What was read, in numbers; then the rows, those that need somebody first. */
export function Preview({ roster }: { roster: Roster }) {
  const t = useTranslations('roster')
  const { assessed, held } = roster
  const count = (view: View) => assessed.filter(one => fits(view, one)).length
  const [view, setView] = useState<View>(count('bad') > 0 ? 'bad' : count('held') > 0 ? 'held' : 'all')
  const [page, setPage] = useState(0)
  if (!held) return null
  const shown = assessed.filter(one => fits(view, one))
  const last = Math.max(0, Math.ceil(shown.length / PAGE_ROWS) - 1)
  const at = Math.min(page, last)
  const open = assessed.filter(({ state }) => state === 'held').map(({ row }) => row.line)
  return (
    <>
      <h2 className={styles.summary} role="status">
        {t('summary', {
          rows: assessed.length,
          ready: count('ready'),
          bad: count('bad'),
          held: count('held'),
          skipped: count('skipped'),
        })}
      </h2>
      <p className={styles.quiet}>
        {t('found', {
          line: held.sheet.headLine,
          found: held.sheet.found.length,
          leftOut: held.sheet.leftOut,
        })}{' '}
        {held.sheet.ignored.length > 0
          ? t('ignored', { heads: held.sheet.ignored.join(t('likeness.comma')) })
          : null}
      </p>
      {held.sheet.missing.length > 0 ? (
        <p role="alert">
          {t('missing', {
            heads: held.sheet.missing.map(column => templateHeads[column]).join(t('likeness.comma')),
          })}
        </p>
      ) : null}
      <ChipGroup legend={t('views.label')} legendHidden>
        {views
          .filter(one => one === 'all' || one === view || count(one) > 0)
          .map(one => (
            <ChoiceChip
              key={one}
              type="radio"
              name="view"
              checked={view === one}
              onChange={() => {
                setView(one)
                setPage(0)
              }}
            >
              {t(`views.${one}`)} {count(one)}
            </ChoiceChip>
          ))}
      </ChipGroup>
      {open.length > 1 ? (
        <div>
          <Button size="small" onClick={() => roster.decide(open, { kind: 'skip' })}>
            {t('skipAll', { count: open.length })}
          </Button>
        </div>
      ) : null}
      {shown.length === 0 ? (
        <p>{t('noneInView')}</p>
      ) : (
        <PreviewTable roster={roster} lines={shown.slice(at * PAGE_ROWS, (at + 1) * PAGE_ROWS)} />
      )}
      {last > 0 ? (
        <nav aria-label={t('pages')}>
          <ButtonRow>
            {Array.from({ length: last + 1 }, (_, n) => (
              <Button
                // biome-ignore lint/suspicious/noArrayIndexKey: pages are their numbers
                key={n}
                size="small"
                aria-current={n === at ? 'page' : undefined}
                variant={n === at ? 'secondary' : 'quiet'}
                onClick={() => setPage(n)}
              >
                {t('page', { from: n * PAGE_ROWS + 1, to: Math.min((n + 1) * PAGE_ROWS, shown.length) })}
              </Button>
            ))}
          </ButtonRow>
        </nav>
      ) : null}
    </>
  )
}
