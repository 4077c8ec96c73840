import { PageLink } from './page-link.tsx'
import styles from './seat-grid.module.css'
import { SeatFace, type SeatState } from './seat-tile.tsx'

export type SeatLegendItem = {
  state: SeatState
  label: React.ReactNode
  note?: React.ReactNode
  count: number
  /** The rows behind the number. */
  href: string
  selected?: boolean
}

/** The legend of the hundred, which is also its filter; the counts add up to the number of seats. */
export function SeatLegend({ items, label }: { items: readonly SeatLegendItem[]; label: string }) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {items.map(item => (
        <li key={item.state} className={styles.legendItem}>
          <PageLink
            href={item.href}
            data-count={item.count}
            aria-current={item.selected ? 'true' : undefined}
            className={styles.legendLink}
          >
            <SeatFace state={item.state} percent={45} />
            <span className={styles.legendWords}>
              {item.label} {item.note ? <small className={styles.legendNote}>{item.note}</small> : null}
            </span>
            <b className={styles.count}>{item.count}</b>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
