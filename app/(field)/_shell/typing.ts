'use client'

import { useEffect } from 'react'

const LOCK = 'warmhand-typing'
const LOOK_AGAIN_MS = 2_000

let typingHere = 0

/** Says, to all tabs, that somebody is typing while the caller is shown: nothing may reload the page meanwhile. */
export function useTyping() {
  useEffect(() => {
    typingHere += 1
    let release = () => {}
    const held = new Promise<void>(done => {
      release = done
    })
    navigator.locks?.request(LOCK, { mode: 'shared' }, () => held)
    return () => {
      typingHere -= 1
      release()
    }
  }, [])
}

/** Whether nobody is typing now, in this tab or in another; where the browser has no locks, in this one. */
export async function nobodyTypes(): Promise<boolean> {
  if (typingHere > 0) return false
  if (!navigator.locks) return true
  return navigator.locks.request(LOCK, { ifAvailable: true }, async lock => lock !== null)
}

/** Does it as soon as nobody types. */
export async function whenNobodyTypes(deed: () => void): Promise<void> {
  while (!(await nobodyTypes())) await new Promise(done => setTimeout(done, LOOK_AGAIN_MS))
  deed()
}
