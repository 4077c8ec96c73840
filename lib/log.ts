import pino from 'pino'

/** The log. Never a name, a phone, an ID number or anything about health: ids, codes and counts only. */
export const log = pino({ level: process.env.WARMHAND_LOG ?? 'info', base: null })

/** Where an error came from, without its message: a database's message can hold what a person entered. */
export function traceOf(error: unknown): { kind: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] }
  const at = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const cause = error.cause === undefined ? undefined : traceOf(error.cause)
  const code = 'code' in error ? String(error.code) : cause?.code
  return { kind: error.name, ...(code ? { code } : {}), at: at.slice(0, 6).map(line => line.trim()) }
}
