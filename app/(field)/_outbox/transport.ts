import type { Answer } from './answer.ts'
import type { Item } from './item.ts'

const TIMEOUT_MS = 30_000

/** Names the person whose record this is, so that the server refuses it from anybody else's session. */
export const AUTHOR_HEADER = 'x-warmhand-author'

/** An answer with what stands in it, when that is JSON. */
export async function readable(response: Response): Promise<Answer> {
  try {
    return { status: response.status, body: await response.json() }
  } catch {
    return { status: response.status, body: null }
  }
}

/** Runs a request that is given up after half a minute, or as long as is given. */
export async function withTimeLimit<T>(
  request: (signal: AbortSignal) => Promise<T>,
  limitMs = TIMEOUT_MS,
): Promise<T> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), limitMs)
  try {
    return await request(stop.signal)
  } finally {
    clearTimeout(timer)
  }
}

/** Puts the frozen bytes of one item, as they are, as their author. Null when no answer came. */
export const sendAs =
  (userId: string) =>
  async (item: Item): Promise<Answer> => {
    try {
      return await withTimeLimit(async signal => {
        const response = await fetch(item.address, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json', [AUTHOR_HEADER]: userId },
          body: new TextEncoder().encode(item.bytes),
          credentials: 'same-origin',
          signal,
        })
        return await readable(response)
      })
    } catch {
      return null
    }
  }

/** Runs the work under a lock that all tabs share; where the browser has no locks, at least once at a time here. */
export function oneTabAtATime(name: string): (work: () => Promise<void>) => Promise<void> {
  let running = false
  return async work => {
    if (navigator.locks) {
      await navigator.locks.request(name, { ifAvailable: true }, async lock => {
        if (lock) await work()
      })
      return
    }
    if (running) return
    running = true
    try {
      await work()
    } finally {
      running = false
    }
  }
}
