'use client'

import { useLayoutEffect, useRef } from 'react'
import styles from './sheet.module.css'

/**
 * The paper: as wide and as high as what a printer leaves of A4. A record that says more than fits is drawn a little
 * smaller, so that it stays one page.
 */
export function OnePage({ children }: { children: React.ReactNode }) {
  const content = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const box = content.current
    if (!box) return
    const resize = () => {
      box.style.zoom = '1'
      const room = Number.parseFloat(getComputedStyle(box).minHeight)
      box.style.zoom = String(Math.min(1, room / box.scrollHeight))
      box.dataset.fitted = ''
    }
    resize()
    // A picture that comes later makes the record longer.
    box.addEventListener('load', resize, true)
    window.addEventListener('beforeprint', resize)
    return () => {
      box.removeEventListener('load', resize, true)
      window.removeEventListener('beforeprint', resize)
    }
  })

  return (
    <article className={styles.paper}>
      <div ref={content} className={styles.content}>
        {children}
      </div>
    </article>
  )
}
