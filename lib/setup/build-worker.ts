import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { fieldWorkerFile } from './field-worker.ts'

const SOURCE = 'app/(field)/_worker/field-worker.ts'

/** Makes the trainer's service worker for the build in a folder; the build's own name makes each one different. */
export function buildFieldWorker(folder: string): void {
  const build = readFileSync(join(folder, 'BUILD_ID'), 'utf8').trim()
  buildSync({
    entryPoints: [SOURCE],
    outfile: fieldWorkerFile(folder),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    define: { BUILD: JSON.stringify(build) },
    logLevel: 'warning',
  })
}
