import type { Page } from '@playwright/test'

/** Tables as an IndexedDB has them: the key, and which fields are indexed. */
export type Tables = Record<string, { key: string; indexes: string[] }>
/** Rows by table. */
export type Rows = Record<string, object[]>

export interface Seed {
  /** As the browser counts: Dexie's times ten. Undefined: as it is. */
  version?: number
  /** Made when the browser raises the version. */
  tables?: Tables
  /** Dropped first, as a careless upgrade does. */
  dropped?: string[]
  rows?: Rows
}

/** Writes into a database of the page's origin without the product's code. */
export const seed = (page: Page, name: string, given: Seed): Promise<void> =>
  page.evaluate(
    async ({ name, version, tables = {}, dropped = [], rows = {} }) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name, version)
        opening.onupgradeneeded = () => {
          for (const table of dropped) opening.result.deleteObjectStore(table)
          for (const [table, { key, indexes }] of Object.entries(tables)) {
            const made = opening.result.createObjectStore(table, { keyPath: key })
            for (const index of indexes) made.createIndex(index, index)
          }
        }
        opening.onsuccess = () => done(opening.result)
        opening.onerror = () => failed(opening.error)
        opening.onblocked = () => failed(new Error('another page holds the database'))
      })
      for (const [table, all] of Object.entries(rows)) {
        await new Promise((done, failed) => {
          const writing = database.transaction(table, 'readwrite', { durability: 'strict' })
          for (const row of all) writing.objectStore(table).put(row)
          writing.oncomplete = done
          writing.onabort = () => failed(writing.error)
        })
      }
      database.close()
    },
    { name, ...given },
  )
