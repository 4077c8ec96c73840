import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, buildSync } from 'esbuild'
import { fieldWorkerFile } from './field-worker.ts'
import { readerScriptFile, readerSearchFile, readerWorkerFile } from './reader-script.ts'

const shared: BuildOptions = { bundle: true, minify: true, format: 'iife', logLevel: 'warning' }

/** Makes what Next does not: the trainer's service worker and the script of the reader's pages, into a build's folder. */
export function buildScripts(folder: string): void {
  buildFieldWorker(folder)
  buildReaderScript(readerScriptFile(folder))
  buildReaderWorker(readerWorkerFile(folder))
  buildReaderSearch(readerSearchFile(folder))
}

/** The build's own name makes each worker different. */
function buildFieldWorker(folder: string) {
  const build = readFileSync(join(folder, 'BUILD_ID'), 'utf8').trim()
  buildSync({
    ...shared,
    entryPoints: ['app/(field)/_worker/field-worker.ts'],
    outfile: fieldWorkerFile(folder),
    target: 'es2020',
    define: { BUILD: JSON.stringify(build) },
  })
}

/** Old phones read the handbook: Chrome 80 and Safari 14 (issue 4). */
export function buildReaderScript(outfile: string): void {
  buildSync({
    ...shared,
    entryPoints: ['app/(reader)/_script/reader-script.ts'],
    outfile,
    target: ['chrome80', 'safari14'],
  })
}

/** The same phones: a worker of their own keeps what they have opened. */
export function buildReaderWorker(outfile: string): void {
  buildSync({
    ...shared,
    charset: 'utf8',
    entryPoints: ['app/(reader)/_worker/reader-worker.ts'],
    outfile,
    target: ['chrome80', 'safari14'],
  })
}

/**
 * What searches the kept book, with its libraries. They are published with destructuring, which both browsers know; esbuild's
 * table holds it against Safari 14.0, and cannot rewrite it.
 */
export function buildReaderSearch(outfile: string): void {
  buildSync({
    ...shared,
    charset: 'utf8',
    entryPoints: ['app/(reader)/_script/search-script.ts'],
    outfile,
    target: ['chrome80', 'safari14'],
    supported: { destructuring: true },
  })
}
