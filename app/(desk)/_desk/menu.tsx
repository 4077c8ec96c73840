'use client'

import { useEffect, useRef } from 'react'
import styles from './menu.module.css'

type MenuProps = {
  /** What the button shows. */
  label: React.ReactNode
  /** Spoken in addition when the shown words do not say what opens. */
  spoken?: string
  /** A chip of a filter, or one that is chosen; else plain words. */
  look?: 'plain' | 'chip' | 'chosen'
  children: React.ReactNode
}

/** A few lines behind a button: opens without scripts too; Escape, a press elsewhere and a choice close it. */
export function Menu({ label, spoken, look = 'plain', children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const close = () => box.current?.removeAttribute('open')
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.open) return
      close()
      box.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('keydown', onKey)
    }
  }, [])

  return (
    <details ref={box} className={styles.menu} data-look={look}>
      <summary className={styles.button} data-look={look}>
        {label}
        {spoken ? <span className="visually-hidden"> {spoken}</span> : null}
      </summary>
      <div className={styles.sheet}>{children}</div>
    </details>
  )
}
