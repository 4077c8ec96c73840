import { classes } from './classes.ts'
import styles from './data-table.module.css'
import { PageLink } from './page-link.tsx'

export type Column<Item> = {
  key: string
  head: React.ReactNode
  /** 'end' for numbers, 'center' for small pictures. */
  align?: 'start' | 'end' | 'center'
  /** Write the programme's word for "none" or a dash for what is unknown; never 0 for unknown. */
  cell: (item: Item) => React.ReactNode
  /** What stands in the last line under the strong rule. */
  total?: React.ReactNode
  /** The cell holds buttons or links of its own, which stay above the row's link. */
  acts?: boolean
  /** How the rows are sorted by this column now; its head is then usually a link. */
  sorted?: 'ascending' | 'descending' | undefined
  /** What stands there when `cell` gives null, for example a dash; left out when the table folds. */
  none?: React.ReactNode
  /** On a narrow window, when the table folds: right of the first cell, or not at all. */
  folded?: 'side' | 'hidden'
  /** Stands before the cell's words when the table folds, in place of the head. */
  foldedLabel?: string
  /** Stays on one line: dates and names. */
  whole?: boolean
  /** Left out on windows narrower than 1280 px. */
  spare?: boolean
}

type DataTableProps<Item> = {
  /** Spoken name of the table; shown when `captionShown`. */
  caption: React.ReactNode
  captionShown?: boolean
  columns: readonly Column<Item>[]
  rows: readonly Item[]
  rowKey: (item: Item) => string
  /** The first column becomes a real link that covers the whole row. */
  rowHref?: (item: Item) => string
  /** Stands before the first column's link and is not part of it: a box to choose the row. */
  rowChoice?: (item: Item) => React.ReactNode
  /** Ringed row, for example the one just changed. */
  rowMarked?: (item: Item) => boolean
  /** Shown instead of an empty table, usually an EmptyState. */
  empty?: React.ReactNode
  /** On a window narrower than 960 px each row becomes a few lines instead of scrolling sideways. */
  folds?: boolean
}

/** Thin lines, words left, numbers right, head stays in sight; on a narrow window it scrolls under its first column. */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { caption, captionShown, columns, rows, rowKey, rowHref, rowChoice, rowMarked, empty, folds } = props
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  const hasTotal = columns.some(column => column.total !== undefined)
  const name = typeof caption === 'string' ? caption : undefined

  return (
    <section aria-label={name} className={styles.scroll} tabIndex={rowHref ? undefined : 0}>
      <table className={classes(styles.table, folds && styles.folds)}>
        <caption className={captionShown ? styles.caption : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sorted}
                className={styles.head}
                data-align={column.align}
                data-spare={column.spare}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(item => (
            <tr key={rowKey(item)} className={styles.row} data-marked={rowMarked?.(item) || undefined}>
              {columns.map((column, index) => {
                const content = column.cell(item)
                if (index === 0) {
                  return (
                    <th
                      key={column.key}
                      scope="row"
                      className={styles.cell}
                      data-align={column.align}
                      data-whole={column.whole}
                    >
                      <Lead choice={rowChoice?.(item)}>
                        {rowHref ? (
                          <PageLink href={rowHref(item)} className={styles.link}>
                            {content}
                          </PageLink>
                        ) : (
                          content
                        )}
                      </Lead>
                    </th>
                  )
                }
                return (
                  <td
                    key={column.key}
                    className={classes(styles.cell, column.acts && styles.acts)}
                    data-align={column.align}
                    data-folded={content === null ? 'hidden' : column.folded}
                    data-label={column.foldedLabel}
                    data-spare={column.spare}
                    data-whole={column.whole}
                  >
                    {content ?? column.none}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        {hasTotal ? (
          <tfoot>
            <tr>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={styles.cell} data-align={column.align}>
                    {column.total}
                  </th>
                ) : (
                  <td key={column.key} className={styles.cell} data-align={column.align}>
                    {column.total}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  )
}

/** The first cell: with its box before it, when rows can be chosen. */
function Lead({ choice, children }: { choice: React.ReactNode; children: React.ReactNode }) {
  if (choice === undefined) return children
  return (
    <div className={styles.lead}>
      <span className={styles.choice}>{choice}</span>
      {children}
    </div>
  )
}
