import { getLocale, getTranslations } from 'next-intl/server'
import { householdsHref } from '#lib/households/filter.ts'
import type { Listed } from '#lib/households/listing.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import type { TileState } from '#lib/progress/rules.ts'
import type { Board } from '#lib/reports/queries.ts'
import { ViewTabs } from '../../../_ui/filter-bar.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { type Seat, SeatGrid } from '../../../_ui/seat-grid.tsx'
import { SeatLegend } from '../../../_ui/seat-legend.tsx'
import { lackingWords, tileWords, type Words } from '../../_desk/words.ts'
import { type BoardView, boardHref } from './view.ts'

const stateOf = (line: Listed): TileState => line.family?.standing.tile ?? 'vacant'

/** In reading order of two columns: the left one asks for something, the right one goes its way. */
const legendOrder: TileState[] = [
  'completed',
  'inTraining',
  'readyForReview',
  'notStarted',
  'attention',
  'suspended',
  'red',
  'vacant',
]

/** 百户图: every seat, its state and its progress; the legend is the filter. */
export async function SeatMap({ board, view }: { board: Board; view: BoardView }) {
  const t = await getTranslations()
  const locale = await getLocale()
  const seats = inOrder(board, view).map(line => seatOf(line, board, t, locale))
  const tabs = (['seat', 'street', 'progress'] as const).map(order => ({
    href: boardHref(view, { order }),
    label: t(`board.map.${({ seat: 'bySeat', street: 'byStreet', progress: 'byProgress' } as const)[order]}`),
    current: view.order === order,
  }))
  return (
    <Panel
      id="seats"
      title={t('board.map.title')}
      side={<ViewTabs label={t('board.map.order')} items={tabs} />}
    >
      <SeatGrid
        seats={seats}
        label={t('board.map.label')}
        hint={t('board.map.hint')}
        selected={mostPressing(board)}
        openLabel={t('board.map.open')}
        legend={<Legend board={board} />}
      />
    </Panel>
  )
}

async function Legend({ board }: { board: Board }) {
  const t = await getTranslations()
  const notes: Partial<Record<TileState, string>> = {
    inTraining: t('board.map.fillNote'),
    readyForReview: t('board.map.readyNote'),
    suspended: t('board.map.suspendedNote'),
  }
  return (
    <SeatLegend
      label={t('board.map.legend')}
      items={legendOrder.map(state => ({
        state,
        label: tileWords(t, state, board.programme.definition),
        note: notes[state],
        ...board.figures.states[state],
      }))}
    />
  )
}

function inOrder({ seats, programme }: Board, { order }: BoardView): Listed[] {
  if (order === 'seat') return seats
  const streets = new Map(programme.definition.streets.map(({ code }, i) => [code, i]))
  const place = ({ streetCode }: Listed) => streets.get(streetCode ?? '') ?? streets.size
  const progress = (line: Listed) =>
    stateOf(line) === 'completed' ? 101 : (line.family?.standing.progress ?? -1)
  return [...seats].sort((a, b) => (order === 'street' ? place(a) - place(b) : progress(b) - progress(a)))
}

/** The seat that the line under the map speaks of until another is pointed at. */
function mostPressing({ seats }: Board): string | undefined {
  const silence = (line: Listed) => line.family?.standing.daysWithoutContact ?? 0
  const of = (state: TileState) =>
    seats.filter(line => stateOf(line) === state).sort((a, b) => silence(b) - silence(a))
  return (of('red')[0] ?? of('attention')[0] ?? of('readyForReview')[0] ?? seats[0])?.key
}

function seatOf(line: Listed, board: Board, t: Words, locale: Parameters<typeof lackingWords>[1]): Seat {
  const { definition, code } = board.programme
  const state = stateOf(line)
  const number = line.seat ?? 0
  const tile = { key: line.key, number, state }
  if (line.family === null) {
    const { leftBy } = line
    const queue = t('board.map.vacantNote', { count: board.figures.waitlist.count })
    return {
      ...tile,
      href: householdsHref({ programme: code, state: ['vacant'] }),
      label: t('board.map.spokenVacant', { seat: number }),
      title: t('board.map.seatTitle', { seat: number, family: t('progress.tile.vacant') }),
      note: leftBy
        ? [
            t('board.map.leftBy', {
              street: wordsOf(definition.streets, line.streetCode, locale),
              family: t('board.map.family', {
                name: leftBy.household.caregiver?.name ?? leftBy.household.elder.name,
              }),
              day: dayWords(leftBy.on, locale),
            }),
            queue,
          ].join(t('board.map.comma'))
        : queue,
    }
  }
  const { household, standing } = line.family
  const family = t('board.map.family', { name: household.caregiver?.name ?? household.elder.name })
  const silent =
    standing.light === null || standing.daysWithoutContact === null
      ? null
      : t('progress.daysWithoutContact', { days: standing.daysWithoutContact })
  const spokenState =
    state === 'red'
      ? [silent, standing.redFlag ? t('board.map.redFlag') : null]
      : state === 'attention'
        ? [silent]
        : [tileWords(t, state, definition)]
  const lacking =
    standing.missing.length > 0 && standing.light !== null ? lackingWords(t, locale, standing) : null
  const comma = t('board.map.comma')
  return {
    ...tile,
    percent: standing.progress,
    href: `/desk/households/${household.id}`,
    label: t('board.map.spoken', {
      seat: number,
      name: family,
      state: spokenState.filter(Boolean).join(comma),
    }),
    title: t('board.map.seatTitle', { seat: number, family }),
    note: [
      standing.light === null ? tileWords(t, state, definition) : silent,
      standing.redFlag ? t('board.map.redFlag') : null,
      lacking,
    ]
      .filter(Boolean)
      .join(comma),
  }
}
