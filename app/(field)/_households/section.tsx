import type { ReactNode } from 'react'
import styles from './households.module.css'

/** One part of a household's page, under a thin line. */
export function Section({
  title,
  side,
  children,
}: {
  title: ReactNode
  side?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {side ? <span className={styles.side}>{side}</span> : null}
      </div>
      {children}
    </section>
  )
}
