// What every fault test says at its end; `run.ts` adds the lines up.

/** Prints one finding and, when it does not hold, lets the process end red. */
export function finding(name: string, holds: boolean, said: string) {
  console.log(`${holds ? 'held  ' : 'BROKEN'} ${name}: ${said}`)
  if (!holds) process.exitCode = 1
}

/** Says aloud that this machine cannot run a test, and why; `run.ts` counts it. */
export function skip(name: string, why: string): never {
  console.log(`SKIPPED ${name}: ${why}`)
  process.exit()
}

/** How much of a test is done: 1 is what the handbook of faults asks, less is a quick look. */
export const scaled = (full: number): number =>
  Math.max(1, Math.round(full * Number(process.env.WARMHAND_FAULTS_SCALE || '1')))

/** The middle of the slowest twentieth. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0
}
