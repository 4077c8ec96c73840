'use client'

import type { ReactNode } from 'react'
import type { Part as PartName } from './check.ts'
import styles from './visit.module.css'

/** The place of a part on the page, for the bar that leads to what is left. */
export const partId = (part: PartName): string => `part-${part}`

type PartProps = { part: PartName; title?: ReactNode; side?: ReactNode; children: ReactNode }

/** One part of the form, in its fixed place. Without a title its question is the heading. */
export function Part({ part, title, side, children }: PartProps) {
  return (
    <section id={partId(part)} className={styles.part}>
      {title ? (
        <div className={styles.partHead}>
          <h2 className={styles.partTitle}>{title}</h2>
          {side ? <span className={styles.side}>{side}</span> : null}
        </div>
      ) : null}
      {children}
    </section>
  )
}

/** What is needed only now and then. Stays open once it holds something. */
export function Fold({ title, open, children }: { title: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.fold} open={open || undefined}>
      <summary>{title}</summary>
      <div className={styles.foldBody}>{children}</div>
    </details>
  )
}

/** Adds a code to a list or takes it out. */
export const toggled = (codes: readonly string[], code: string, on: boolean): string[] =>
  on ? [...codes.filter(other => other !== code), code] : codes.filter(other => other !== code)
