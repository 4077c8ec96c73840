'use client'

import type { ReactNode } from 'react'
import styles from './done.module.css'

type RecordCardProps = {
  name: string
  /** What it is and of which day. */
  what: ReactNode
  /** Where it is, and how it stands. */
  tags: ReactNode
  children?: ReactNode
  /** One small button, at the right. */
  act?: ReactNode
  /** What can be done about it, under everything. */
  acts?: ReactNode
}

/** One record of the list. */
export function RecordCard({ name, what, tags, children, act, acts }: RecordCardProps) {
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <span className={styles.note}>{what}</span>
      </div>
      <div className={styles.line}>
        <div className={styles.tags}>{tags}</div>
        {act}
      </div>
      {children}
      {acts ? <div className={styles.acts}>{acts}</div> : null}
    </article>
  )
}
