/** The middle of some numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** How many times as much, to one decimal. */
export const ratio = (a: number, b: number): string => (a / b).toFixed(1)

/** One line of a table of answers. */
export const row = (
  name: string,
  { perSecond, p50, p99, failed }: { perSecond: number; p50: number; p99: number; failed: number },
): string =>
  `${name.padEnd(32)} ${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(0)} ms  p99 ${p99.toFixed(0)} ms  failed ${failed}`
