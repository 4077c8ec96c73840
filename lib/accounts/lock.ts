/** One earlier try to sign in. */
export interface Try {
  at: number
  succeeded: boolean
}

const WINDOW_MS = 15 * 60_000
const FAILURES = 5
const FAILURES_FROM_ONE_ADDRESS = 50

/**
 * Whether a try may be looked at (reliability.md C7): five failures of one account from one address lock
 * that pair for 15 minutes, so a stranger elsewhere cannot lock the owner out; fifty failures from one
 * address, whatever the account, lock the address.
 * @param pair tries of this account from this address, @param address all tries from this address
 */
export function isLocked(pair: Try[], address: Try[], now: number): boolean {
  return failuresSinceSuccess(pair, now) >= FAILURES || failures(address, now) >= FAILURES_FROM_ONE_ADDRESS
}

const recent = (tries: Try[], now: number) => tries.filter(t => now - t.at < WINDOW_MS)
const failures = (tries: Try[], now: number) => recent(tries, now).filter(t => !t.succeeded).length

function failuresSinceSuccess(tries: Try[], now: number): number {
  const inOrder = recent(tries, now).sort((a, b) => a.at - b.at)
  const lastSuccess = inOrder.findLastIndex(t => t.succeeded)
  return inOrder.length - (lastSuccess + 1)
}
