import type { TileState } from '#lib/progress/tile.ts'
import { Icon, type IconName } from './icon.tsx'
import { PageLink } from './page-link.tsx'
import styles from './seat-tile.module.css'

/** The eight states of visual.md section 6, as lib/progress decides them. */
export type SeatState = TileState

const iconOf: Record<SeatState, IconName | null> = {
  vacant: 'plus',
  completed: 'check',
  suspended: 'pause',
  red: 'octagon-alert',
  readyForReview: 'badge-check',
  attention: 'triangle-alert',
  inTraining: null,
  notStarted: null,
}

const filled = new Set<SeatState>(['inTraining', 'attention'])

type SeatFaceProps = {
  state: SeatState /** 0 to 100; fills the tile from below while in training. */
  percent?: number
  number?: React.ReactNode
}

/** What a tile looks like, without its link; the legend shows it small. */
export function SeatFace({ state, percent = 0, number }: SeatFaceProps) {
  const icon = iconOf[state]
  const height = Math.min(100, Math.max(0, percent))
  return (
    <span className={styles.face} data-state={state} data-small={number === undefined || undefined}>
      {filled.has(state) && height > 0 ? (
        <svg className={styles.fill} width="100%" height="100%" aria-hidden="true" focusable="false">
          <rect y={`${100 - height}%`} width="100%" height={`${height}%`} />
        </svg>
      ) : null}
      {number === undefined ? null : <span className={styles.number}>{number}</span>}
      {icon ? (
        <span className={styles.icon}>
          <Icon name={icon} size="100%" />
        </span>
      ) : null}
    </span>
  )
}

type SeatTileProps = SeatFaceProps &
  Pick<React.ComponentPropsWithRef<'a'>, 'ref' | 'tabIndex' | 'onFocus' | 'onKeyDown' | 'onMouseEnter'> & {
    href: string
    /** Spoken whole: number, household, state, what opens. */
    label: string
    selected?: boolean
  }

/** One seat of the hundred: a link with a face. */
export function SeatTile({ href, label, selected, state, percent, number, ...rest }: SeatTileProps) {
  return (
    <PageLink
      {...rest}
      href={href}
      aria-label={label}
      className={styles.tile}
      data-selected={selected || undefined}
    >
      <SeatFace state={state} percent={percent} number={number} />
    </PageLink>
  )
}
