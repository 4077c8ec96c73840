'use client'

import { useId, useState } from 'react'
import styles from './board.module.css'

type TurnableProps = {
  title: React.ReactNode
  /** Words of the button while the front shows, and while the back does. */
  toBack: string
  toFront: string
  front: React.ReactNode
  back: React.ReactNode
}

/** A chart that can be turned over to its numbers. */
export function Turnable({ title, toBack, toFront, front, back }: TurnableProps) {
  const [turned, setTurned] = useState(false)
  const id = useId()
  return (
    <>
      <div className={styles.turnHead}>
        <h2 className={styles.turnTitle}>{title}</h2>
        <button
          type="button"
          aria-expanded={turned}
          aria-controls={id}
          className={styles.turn}
          onClick={() => setTurned(!turned)}
        >
          {turned ? toFront : toBack}
        </button>
      </div>
      <div hidden={turned}>{front}</div>
      <div id={id} hidden={!turned}>
        {back}
      </div>
    </>
  )
}
