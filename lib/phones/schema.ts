import { z } from 'zod'
import { isLocalDate } from '#lib/calendar/dates.ts'

/** More than any real queue has; keeps a hostile body small. */
const MANY = 200
const SHORT = 60

const count = z.int().min(0)
const instant = z.int().positive()
const short = z.string().max(SHORT)

/** A record that the server refused and that a person must look at: which one and why, never what it says. */
export const StuckRecord = z.strictObject({
  /** The revision's or appointment's id. */
  id: z.uuid(),
  kind: z.enum(['visit', 'appointment', 'plan', 'report']),
  subjectId: z.uuid(),
  householdId: z.uuid(),
  day: z.string().refine(isLocalDate).nullable(),
  /** What the server answered: 403, 404, 409, 413, 422 … */
  status: count,
  code: short,
  /** Since when, on the phone's clock, UTC milliseconds. */
  since: instant,
})
export type StuckRecord = z.infer<typeof StuckRecord>

/**
 * The body of `PUT /api/field/phones/<deviceId>`: what still lies on one person's phone. No names, no health data, no
 * server's sentence.
 */
export const ReportPhoneInput = z.strictObject({
  /** Records that wait to be sent. */
  waiting: count,
  /** Photos and signatures that wait. */
  filesWaiting: count,
  /** Records that need a person: as many as `stuck` names, unless there are more than fit. */
  attention: count,
  /** When the oldest record that is not delivered was saved. */
  oldestAt: instant.nullable(),
  /** When a record was last delivered from this phone. */
  deliveredAt: instant.nullable(),
  stuck: z.array(StuckRecord).max(MANY),
  /** `on`: opens without a network; `off`: this browser or this address cannot (no service worker, plain http). */
  offline: z.enum(['on', 'off']),
  /** Whether the browser promised to keep what is stored; null where it does not say. */
  persisted: z.boolean().nullable(),
  /** The client's build. */
  build: short,
})
export type ReportPhoneInput = z.infer<typeof ReportPhoneInput>
