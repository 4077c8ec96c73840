import { millisecondsInDay } from 'date-fns/constants'
import type { FieldPack } from '#lib/field/schema.ts'
import type { StoredPack } from '../_outbox/database.ts'

/** What the server said of families leaves the phone after so many days without a new word (reliability.md 6, 19). */
export const REFERENCE_DAYS = 7

/** Whether a pack has become too old to be kept. A clock that was set back makes nothing older. */
export const isTooOld = ({ fetchedAt, expired }: StoredPack, now: number): boolean =>
  expired !== true && now - fetchedAt > REFERENCE_DAYS * millisecondsInDay

/** A pack that names nobody but the trainer. What the trainer wrote is not in it and stays. */
export const withoutPeople = (pack: FieldPack): FieldPack => ({
  ...pack,
  households: [],
  booked: {},
  returned: [],
  done: [],
  covers: [],
  reminders: [],
})
