'use client'

import { useCallback, useEffect, useState } from 'react'

/** `mine`: this tab may write. `elsewhere`: another tab has it open. */
export type Turn = 'asking' | 'mine' | 'elsewhere'

/** Another tab that is just closing needs a moment. */
const PATIENCE_MS = 300

/**
 * Lets one tab at a time have a thing. The turn comes by itself when the other tab closes it, or at once by `take`.
 * Where the browser has no locks every tab has the turn.
 * @param name what it is about, the same in all tabs
 */
export function useTurn(name: string): { turn: Turn; take: () => void } {
  const [turn, setTurn] = useState<Turn>('asking')
  const [steal, setSteal] = useState(false)
  useEffect(() => {
    if (!navigator.locks) {
      setTurn('mine')
      return
    }
    let release = () => {}
    const held = new Promise<void>(done => {
      release = done
    })
    const waiting = new AbortController()
    const patience = setTimeout(() => setTurn('elsewhere'), PATIENCE_MS)
    const options = steal ? { steal } : { signal: waiting.signal }
    navigator.locks
      .request(name, options, () => {
        clearTimeout(patience)
        setTurn('mine')
        return held
      })
      .catch(() => {
        if (waiting.signal.aborted) return
        // Another tab took it.
        setSteal(false)
        setTurn('elsewhere')
      })
    return () => {
      clearTimeout(patience)
      waiting.abort()
      release()
    }
  }, [name, steal])
  return { turn, take: useCallback(() => setSteal(true), []) }
}
