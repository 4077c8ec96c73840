import { classes } from './classes.ts'
import styles from './panel.module.css'

type PanelProps = {
  title?: React.ReactNode
  /** h2 unless the panel stands under another heading. */
  level?: 2 | 3
  /** A short remark or a link, right of the title. */
  side?: React.ReactNode
  /** Stays at the foot of a stretched panel, under a strong line. */
  footer?: React.ReactNode
  children: React.ReactNode
  /** For aria-labelledby and for links to this place. */
  id?: string
  /** No inner padding: for lists that run from edge to edge. */
  flush?: boolean
}

/** A framed group. Stretches to its grid cell; inside it use lines, not another panel. */
export function Panel({ title, level = 2, side, footer, children, id, flush }: PanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const headingId = id && title ? `${id}-title` : undefined
  return (
    <section id={id} aria-labelledby={headingId} className={styles.panel}>
      {title || side ? (
        <div className={styles.head}>
          {title ? (
            <Heading id={headingId} className={styles.title}>
              {title}
            </Heading>
          ) : null}
          {side ? <div className={styles.side}>{side}</div> : null}
        </div>
      ) : null}
      <div className={classes(styles.body, flush && styles.flush)}>{children}</div>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </section>
  )
}
