import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder } from './field-worker.ts'

const PAGE = 'reader.js'
const SEARCH = 'reader-search.js'

/** Where the build puts the script of the reader's pages. */
export const readerScriptFile = (folder: string): string => join(folder, PAGE)

/** Where the build puts the script that searches what a phone keeps. */
export const readerSearchFile = (folder: string): string => join(folder, SEARCH)

/** Where the build puts the reader's service worker. */
export const readerWorkerFile = (folder: string): string => join(folder, 'reader-worker.js')

/** The text of the reader's service worker; null where there is no build. */
export function readReaderWorker(): string | null {
  const file = readerWorkerFile(join(/* turbopackIgnore: true */ process.cwd(), buildFolder()))
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

export interface ReaderScript {
  text: string
  /** Carries a hash of what is in it. */
  address: string
}

const kept = new Map<string, ReaderScript>()

function scriptIn(name: string): ReaderScript | null {
  const before = kept.get(name)
  if (before) return before
  const file = join(/* turbopackIgnore: true */ process.cwd(), buildFolder(), name)
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const script = { text, address: `/handbook/script/${hash}.js` }
  kept.set(name, script)
  return script
}

/** The script of the reader's pages; null where there is no build. */
export const readerScript = (): ReaderScript | null => scriptIn(PAGE)

/** The script that searches what a phone keeps, fetched without a network or with the whole book; null where there is no build. */
export const readerSearch = (): ReaderScript | null => scriptIn(SEARCH)
