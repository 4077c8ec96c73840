'use client'

import { useEffect, useId, useRef } from 'react'
import styles from './dialog.module.css'
import { Icon } from './icon.tsx'

type DialogProps = {
  open: boolean
  /** Called for Esc, the closing button, and the way out that the caller offers. */
  onClose: () => void
  /** A question. */
  title: React.ReactNode
  closeLabel: string
  children?: React.ReactNode
  /** Buttons that name the deed; the way out first, the deed last. */
  actions: React.ReactNode
}

/**
 * The browser's own dialog, for what cannot be undone and for reasons that are sensitive. A press outside does
 * nothing. The focus goes back to where it was.
 */
export function Dialog({ open, onClose, title, closeLabel, children, actions }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])

  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      className={styles.dialog}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      {open ? (
        <div className={styles.box}>
          <div className={styles.head}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <button type="button" className={styles.close} onClick={onClose}>
              <Icon name="x" label={closeLabel} />
            </button>
          </div>
          {children ? <div className={styles.body}>{children}</div> : null}
          <div className={styles.actions}>{actions}</div>
        </div>
      ) : null}
    </dialog>
  )
}
