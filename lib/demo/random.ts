/** Chance that is the same on every machine: mulberry32. The demo must be equal for equal seed and clock. */
export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** A whole number, both ends included. */
  whole(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
  shuffled<T>(list: readonly T[]): T[]
}

export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    pick: list => list[whole(0, list.length - 1)]!,
    chance: share => next() < share,
    shuffled: list => {
      const copy = [...list]
      for (let last = copy.length - 1; last > 0; last--) {
        const other = whole(0, last)
        const kept = copy[last]!
        copy[last] = copy[other]!
        copy[other] = kept
      }
      return copy
    },
  }
}

const digits = (value: number, width: number) => value.toString(16).padStart(width, '0')

/** Makes ids like `newId()`'s (UUID version 7): they sort by `at` (UTC milliseconds), then by order of making. */
export function idMaker(random: Random): (at: number) => string {
  let count = 0
  return at => {
    const time = digits(at, 12)
    const [high, low] = [Math.floor(count / 4096) % 4096, count % 4096]
    count += 1
    const tail = digits(Math.floor(random.next() * 0x1_0000_0000), 8)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(high, 3)}-8${digits(low, 3)}-${tail}${tail.slice(0, 4)}`
  }
}
