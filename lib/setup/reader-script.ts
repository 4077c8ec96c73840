import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder } from './field-worker.ts'

/** Where the build puts the script of the reader's pages. */
export const readerScriptFile = (folder: string): string => join(folder, 'reader.js')

/** Where the build puts the reader's service worker. */
export const readerWorkerFile = (folder: string): string => join(folder, 'reader-worker.js')

/** The text of the reader's service worker; null where there is no build. */
export function readReaderWorker(): string | null {
  const file = readerWorkerFile(join(/* turbopackIgnore: true */ process.cwd(), buildFolder()))
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

let kept: { text: string; address: string } | null | undefined

/** The reader's one script and its address, which carries a hash of what is in it; null where there is no build. */
export function readerScript(): { text: string; address: string } | null {
  if (kept !== undefined) return kept
  const file = readerScriptFile(join(/* turbopackIgnore: true */ process.cwd(), buildFolder()))
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  kept = { text, address: `/handbook/script/${hash}.js` }
  return kept
}
