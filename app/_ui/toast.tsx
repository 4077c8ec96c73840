'use client'

import { useEffect, useRef, useState } from 'react'
import { Icon } from './icon.tsx'
import styles from './toast.module.css'

type ToastProps = {
  /** What happened; null or empty: nothing to say. Change `messageKey` to say the same words again. */
  message: React.ReactNode
  messageKey?: string | number
  undoLabel?: React.ReactNode
  onUndo?: () => void
  /** Called when it has been read: after 8 s, after undo, or by the closing button. */
  onDismiss: () => void
  dismissLabel: string
  /** Where a BottomBar stands: the toast stays above it. */
  aboveBar?: boolean
}

const staysFor = 8000

/**
 * A line at the foot that says what was done, with undo. Stays 8 s, longer while pointed at or focused; in elder
 * mode until it is closed. Keep it mounted: the live region must stand before its words come.
 */
export function Toast({
  message,
  messageKey,
  undoLabel,
  onUndo,
  onDismiss,
  dismissLabel,
  aboveBar,
}: ToastProps) {
  const [held, setHeld] = useState(false)
  const dismiss = useRef(onDismiss)
  const shown = Boolean(message)

  useEffect(() => {
    dismiss.current = onDismiss
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key starts the time anew
  useEffect(() => {
    if (!shown || held || document.documentElement.dataset.mode === 'elder') return
    const timer = setTimeout(() => dismiss.current(), staysFor)
    return () => clearTimeout(timer)
  }, [shown, held, messageKey])

  return (
    <div className={styles.place} data-above-bar={aboveBar || undefined}>
      <div role="status" aria-live="polite">
        {shown ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: only holds the time while someone reads
          <div
            className={styles.toast}
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span className={styles.words}>{message}</span>
            {onUndo ? (
              <button
                type="button"
                className={styles.undo}
                onClick={() => {
                  onUndo()
                  onDismiss()
                }}
              >
                {undoLabel}
              </button>
            ) : null}
            <button type="button" className={styles.close} onClick={onDismiss}>
              <Icon name="x" label={dismissLabel} />
            </button>
          </div>
        ) : null}
      </div>
    </div>
  )
}
