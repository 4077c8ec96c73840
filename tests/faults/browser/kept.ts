import type { Page } from '@playwright/test'

/** What lies on the phone, as the browser's own database says. */
export interface Kept {
  /** Visits that are being written, with their forms as text. */
  drafts: { visitId: string; form: string }[]
  queue: { id: string; subjectId: string; status: string; replacedBy: string | null; bytes: string }[]
  sent: { id: string; subjectId: string }[]
  photos: { visitId: string; sha256: string; deliveredAt: number | null }[]
}

/** Reads the person's database without the product's code. */
export const keptOn = (page: Page, userId: string): Promise<Kept> =>
  page.evaluate(async name => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(opening.error)
    })
    const all = <T>(store: string) =>
      new Promise<T[]>((done, failed) => {
        const asking = database.transaction(store).objectStore(store).getAll()
        asking.onsuccess = () => done(asking.result)
        asking.onerror = () => failed(asking.error)
      })
    try {
      const drafts = await all<{ visitId: string; form: unknown }>('drafts')
      return {
        drafts: drafts.map(({ visitId, form }) => ({ visitId, form: JSON.stringify(form) })),
        queue: await all<Kept['queue'][number]>('queue'),
        sent: await all<Kept['sent'][number]>('sent'),
        photos: await all<Kept['photos'][number]>('photos'),
      }
    } finally {
      database.close()
    }
  }, `warmhand-field-${userId}`)

/** Whether a visit lies on the phone, as a draft or in the queue. */
export async function isOnPhone(page: Page, userId: string, visitId: string): Promise<boolean> {
  const { drafts, queue } = await keptOn(page, userId)
  return [...drafts.map(one => one.visitId), ...queue.map(one => one.subjectId)].includes(visitId)
}

/** Asks until it is so. Throws when it is not within the time. */
export async function until(what: string, asked: () => Promise<boolean>, withinMs = 20_000): Promise<void> {
  const end = Date.now() + withinMs
  while (Date.now() < end) {
    if (await asked().catch(() => false)) return
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error(`not within ${withinMs} ms: ${what}`)
}
