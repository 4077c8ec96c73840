import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the build that is served. */
export const buildFolder = (): string => process.env.WARMHAND_DIST ?? '.next'

/** Where the build puts the trainer's service worker. */
export const fieldWorkerFile = (folder: string): string => join(folder, 'field-worker.js')

/** The text of the trainer's service worker; null where there is none (`npm run dev`). */
export function readFieldWorker(): string | null {
  const file = fieldWorkerFile(join(/* turbopackIgnore: true */ process.cwd(), buildFolder()))
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
