'use client'

import { useEffect, useRef, useState } from 'react'
import styles from './delivery.module.css'
import { type DeliveryState, deliveryIcon } from './delivery-chip.tsx'
import { Icon, type IconName } from './icon.tsx'

type SaveLineProps = {
  /** The phone's side: saved and when, or that saving failed. */
  phone: { failed?: boolean; words: string }
  /** The server's side. */
  server: { state: DeliveryState; words: string /** Instead of the state's own. */; icon?: IconName }
}

const oncePer = 60_000

/** Says `words` at once when the last saying is a minute old, else when that minute is over: the newest only. */
function useRareWords(words: string) {
  const [said, setSaid] = useState('')
  const last = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const wait = Math.max(0, last.current + oncePer - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setSaid(words)
    }, wait)
    return () => clearTimeout(timer)
  }, [words])
  return said
}

/** Two fixed cells: what the phone holds, what the server has. Spoken politely, at most once a minute. */
export function SaveLine({ phone, server }: SaveLineProps) {
  const said = useRareWords(`${phone.words} ${server.words}`)
  return (
    <div className={styles.line}>
      <span className={styles.cell} data-state={phone.failed ? 'attention' : 'held'}>
        <Icon name={phone.failed ? 'circle-alert' : 'smartphone'} />
        <span className={styles.cellWords}>{phone.words}</span>
      </span>
      <span className={styles.cell} data-state={server.state}>
        <Icon name={server.icon ?? (server.state === 'onPhone' ? 'cloud-off' : deliveryIcon[server.state])} />
        <span className={styles.cellWords}>{server.words}</span>
      </span>
      <span className="visually-hidden" role="status" aria-live="polite">
        {said}
      </span>
    </div>
  )
}
