import { getTranslations } from 'next-intl/server'
import type { Board } from '#lib/reports/queries.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { PageLink } from '../../../_ui/page-link.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { Row, RowList } from '../../../_ui/row-list.tsx'
import { needsRows } from './needs-rows.tsx'
import { type BoardView, boardHref } from './view.ts'

const SHOWN = 6

/** 需要您处理: the most pressing first, in plain words, each with one thing to do. */
export async function NeedsPanel({ board, view }: { board: Board; view: BoardView }) {
  const t = await getTranslations('board.needs')
  const rows = await needsRows(board)
  const shown = view.allNeeds ? rows : rows.slice(0, SHOWN)
  return (
    <Panel
      id="needs"
      title={t('title')}
      side={
        rows.length <= SHOWN ? null : view.allNeeds ? (
          <PageLink href={`${boardHref(view, { allNeeds: false })}#needs`}>{t('few')}</PageLink>
        ) : (
          <PageLink href={`${boardHref(view, { allNeeds: true })}#needs`} data-count={rows.length}>
            {t('all', { count: rows.length })}
          </PageLink>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyState action={<PageLink href={board.figures.quota.href}>{t('noneAction')}</PageLink>}>
          {t('none')}
        </EmptyState>
      ) : (
        <RowList label={t('title')}>
          {shown.map((row, index) => (
            <Row
              key={row.key}
              icon={row.icon}
              tone={row.tone}
              title={<span data-row>{row.title}</span>}
              note={row.note}
              action={
                <ButtonLink size="small" variant={index === 0 ? 'primary' : 'quiet'} href={row.href}>
                  {row.act}
                </ButtonLink>
              }
            />
          ))}
        </RowList>
      )}
    </Panel>
  )
}
