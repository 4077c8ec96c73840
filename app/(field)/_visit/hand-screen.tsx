'use client'

import { useEffect, useRef } from 'react'
import styles from './visit.module.css'

/** One screen of what she sees: large, and nothing else in reach. */
export function HandScreen({ title, children }: { title: string; children: React.ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  return (
    <main id="main" className={styles.hand}>
      <h1 ref={heading} tabIndex={-1} className={styles.handTitle}>
        {title}
      </h1>
      {children}
    </main>
  )
}
