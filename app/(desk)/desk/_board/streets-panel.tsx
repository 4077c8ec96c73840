import { getLocale, getTranslations } from 'next-intl/server'
import type { Board, StreetLine } from '#lib/reports/queries.ts'
import { Panel } from '../../../_ui/panel.tsx'
import { StreetBars, type StreetRow } from '../../../_ui/street-bars.tsx'

/** Completion by street, in the order of the administrative list: a table with bars, not a ranking. */
export async function StreetsPanel({ board }: { board: Board }) {
  const t = await getTranslations()
  const locale = await getLocale()
  const { definition } = board.programme
  const nameOf = ({ code }: StreetLine) => {
    const street = definition.streets.find(one => one.code === code)
    return street ? street.short[locale === 'en' ? 'en' : 'zh'] : t('board.streets.never')
  }
  const row = (line: StreetLine, name: string): StreetRow => ({
    key: line.code ?? name,
    name,
    done: line.completed.count,
    doneHref: line.completed.href,
    seats: line.seats.count,
    href: line.seats.href,
    attention:
      line.attention.count === 0
        ? t('common.none')
        : t('board.streets.households', { count: line.attention.count }),
    ...(line.attention.count > 0
      ? {
          needsAttention: true,
          attentionHref: line.attention.href,
          attentionCount: line.attention.count,
        }
      : {}),
  })
  return (
    <Panel id="streets" title={t('board.streets.title')} side={t('board.streets.order')}>
      <StreetBars
        caption={t('board.streets.title')}
        heads={{
          street: t('board.streets.street'),
          done: t('board.streets.done'),
          attention: t('board.streets.attention'),
        }}
        rows={board.streets.map(line => row(line, nameOf(line)))}
        total={row(board.total, t('board.streets.total'))}
      />
    </Panel>
  )
}
