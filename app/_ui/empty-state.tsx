import styles from './empty-state.module.css'

type EmptyStateProps = {
  /** One sentence: how things are. */
  children: React.ReactNode
  /** One way on: a ButtonLink or a link. */
  action?: React.ReactNode
}

/** Nothing here, said plainly, with one thing to do. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}
