import type { Page } from '@playwright/test'

/** What this phone keeps of the visits that are being written, as text. */
export const formsOnPhone = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases())
      .map(({ name }) => name ?? '')
      .filter(name => name.includes('-field-'))
    const database = await new Promise<IDBDatabase>(done => {
      const opening = indexedDB.open(names[0] ?? '')
      opening.onsuccess = () => done(opening.result)
    })
    const drafts = await new Promise<{ form: unknown }[]>(done => {
      const asking = database.transaction('drafts').objectStore('drafts').getAll()
      asking.onsuccess = () => done(asking.result)
    })
    database.close()
    return JSON.stringify(drafts.map(({ form }) => form))
  })
