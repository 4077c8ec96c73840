import { PageLink } from './page-link.tsx'
import { ProgressBar } from './progress.tsx'
import styles from './street-bars.module.css'

export type StreetRow = {
  key: string
  name: React.ReactNode
  done: number
  seats: number
  /** The households behind `seats`, and those behind `done`. */
  href: string
  doneHref?: string
  /** How many need a look, in words; the word for "none" when there are none. */
  attention: React.ReactNode
  needsAttention?: boolean
  attentionHref?: string
  attentionCount?: number
}

type StreetBarsProps = {
  caption: string
  heads: { street: React.ReactNode; done: React.ReactNode; attention: React.ReactNode }
  /** In the order of the administrative list; never by result. */
  rows: readonly StreetRow[]
  total: StreetRow
}

function Line({ row, foot }: { row: StreetRow; foot?: boolean }) {
  return (
    <tr className={foot ? styles.total : styles.row}>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      <td className={styles.bar}>
        <ProgressBar value={row.done} max={row.seats} />
      </td>
      <td className={styles.number}>
        <PageLink href={row.doneHref ?? row.href} data-count={row.done} className={styles.link}>
          {row.done}
        </PageLink>
        {' / '}
        <PageLink href={row.href} data-count={row.seats} className={styles.link}>
          {row.seats}
        </PageLink>
      </td>
      <td className={styles.number} data-attention={row.needsAttention || undefined}>
        {row.attentionHref ? (
          <PageLink href={row.attentionHref} data-count={row.attentionCount} className={styles.link}>
            {row.attention}
          </PageLink>
        ) : (
          row.attention
        )}
      </td>
    </tr>
  )
}

/** Completion per street: bars inside a table, not a ranking. Every number leads to its households. */
export function StreetBars({ caption, heads, rows, total }: StreetBarsProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2} className={styles.head}>
            {heads.street}
          </th>
          <th scope="col" className={styles.head} data-align="end">
            {heads.done}
          </th>
          <th scope="col" className={styles.head} data-align="end">
            {heads.attention}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Line key={row.key} row={row} />
        ))}
      </tbody>
      <tfoot>
        <Line row={total} foot />
      </tfoot>
    </table>
  )
}
