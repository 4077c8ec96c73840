'use client'

import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'

/**
 * What a query of the phone's database says now and after every change, also by another tab. `initial` until the
 * first answer.
 * @param ask must be stable (useCallback), a new one asks anew
 */
export function useLive<T>(ask: () => Promise<T>, initial: T): T {
  const [value, setValue] = useState(initial)
  useEffect(() => {
    const subscription = liveQuery(ask).subscribe({ next: setValue, error: () => undefined })
    return () => subscription.unsubscribe()
  }, [ask])
  return value
}

/** The phone's clock, read again every half minute and whenever the page is looked at again. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const read = () => setNow(Date.now())
    const timer = setInterval(read, 30_000)
    document.addEventListener('visibilitychange', read)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', read)
    }
  }, [])
  return now
}
