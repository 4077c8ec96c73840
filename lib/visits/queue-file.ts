import { z } from 'zod'
import { isLocalDate } from '#lib/calendar/dates.ts'

/** Marks the file, and its form: a later form gets another number and both are read. */
export const QUEUE_FILE = 'warmhand-queue'
export const QUEUE_FILE_FORM = 1

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One record as the phone froze it: the exact bytes that a delivery would have sent, and to which address. */
export const QueueFileItem = z.strictObject({
  /** The revision's or appointment's id, as in `address`. */
  id: z.uuid(),
  kind: z.enum(['visit', 'appointment', 'plan', 'report']),
  subjectId: z.uuid(),
  householdId: z.uuid(),
  /** The caregiver's name, so that a person can see what the file holds. */
  title: z.string(),
  day: z.string().refine(isLocalDate).nullable(),
  address: z.string().startsWith('/api/'),
  /** The body of the PUT as text. Its sealed part stays sealed: only the server opens it. */
  bytes: z.string(),
  /** Over the UTF-8 bytes of `bytes`: whoever reads the file compares. */
  sha256,
  frozenAt: z.int().positive(),
  status: z.enum(['waiting', 'needsAttention']),
  /** What the server had said, when it refused it. */
  problem: z.strictObject({ status: z.int(), code: z.string(), sentence: z.string() }).nullable(),
})
export type QueueFileItem = z.infer<typeof QueueFileItem>

/**
 * The queue of one trainer's phone as a file, for the day on which a phone can reach no server: the coordinator's desk
 * reads it back. Items are in the order in which they must be sent.
 */
export const QueueFile = z.strictObject({
  format: z.literal(QUEUE_FILE),
  form: z.literal(QUEUE_FILE_FORM),
  savedAt: z.int().positive(),
  deviceId: z.string(),
  /** Whose records these are: they are taken in as this person's and nobody else's. */
  author: z.strictObject({ id: z.string(), name: z.string() }),
  /** The server's epoch when the phone last heard of it. */
  epoch: z.string(),
  items: z.array(QueueFileItem),
})
export type QueueFile = z.infer<typeof QueueFile>

/** The body of `PUT /api/visits/<visitId>/revisions/<revisionId>/from-file`. */
export const TakeInInput = z.strictObject({
  authorId: z.string().min(1),
  bytes: QueueFileItem.shape.bytes,
  sha256,
})
