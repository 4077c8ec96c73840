const startedAt = Date.now()

/**
 * The present instant in UTC milliseconds. `WARMHAND_NOW` (an ISO instant) moves the clock for tests,
 * the demo and screenshots; it goes on ticking from there, so that two rows never share an order.
 */
export function now(): number {
  const fixed = process.env.WARMHAND_NOW
  return fixed ? Date.parse(fixed) + (Date.now() - startedAt) : Date.now()
}
