import { millisecondsInDay } from 'date-fns/constants'
import type { PersonDatabase } from './database.ts'

/** For `catch`: null when the phone was full; throws every other error again. */
export function noRoom(error: unknown): null {
  if (isFull(error)) return null
  throw error
}

/** Delivered records and photos stay on the phone so long: until then it can give the server back what that has lost. */
export const SENT_DAYS = 30

/** When the phone is full, those delivered longer ago than this may go early. */
const SENT_DAYS_WHEN_FULL = 7

/** Whether an error says that the phone has no room left, also inside the error of a whole transaction. */
export function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, inner } = error as { name?: string; inner?: unknown }
  return name === 'QuotaExceededError' || isFull(inner)
}

/** Forgets records that the server has had for long. What was never delivered stays, however old. */
export const forgetLongSent = (database: PersonDatabase, now: number, days = SENT_DAYS) =>
  database.sent
    .where('deliveredAt')
    .below(now - days * millisecondsInDay)
    .delete()

/** The same for photos and signatures, with their bytes. */
export async function forgetLongSentPhotos(database: PersonDatabase, now: number, days = SENT_DAYS) {
  const { photos, pictures } = database
  const before = now - days * millisecondsInDay
  await database.transaction('rw', photos, pictures, async () => {
    const keys = await photos
      .filter(({ deliveredAt }) => deliveredAt !== null && deliveredAt < before)
      .primaryKeys()
    await pictures.bulkDelete(keys)
    await photos.bulkDelete(keys)
  })
}

/**
 * Does a write; when the phone is full, gives up what can be had again (the handbook's text, long delivered records and
 * photos) and tries once more. Throws when there is still no room: nothing that was saved before is touched.
 */
export async function withRoom<T>(database: PersonDatabase, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!isFull(error)) throw error
    await database.editions.clear()
    await forgetLongSent(database, Date.now(), SENT_DAYS_WHEN_FULL)
    await forgetLongSentPhotos(database, Date.now(), SENT_DAYS_WHEN_FULL)
    return write()
  }
}
