import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { isAsset, isKeepable } from '#app/(reader)/_worker/kept-pages.ts'
import { buildReaderScript, buildReaderWorker } from '#lib/setup/build-scripts.ts'

const folder = mkdtempSync(join(tmpdir(), 'warmhand-reader-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const A_FEW_KB = 4 * 1024

test('the reader’s script is built for Chrome 80 and Safari 14, and is a few KB', () => {
  const file = join(folder, 'reader.js')
  buildReaderScript(file)
  const text = readFileSync(file)
  expect(gzipSync(text).byteLength).toBeLessThan(A_FEW_KB)
  expect(text.toString()).not.toMatch(/react|\?\?=|\|\|=/)
})

test('what these browsers cannot read is refused by the build', () => {
  const file = join(folder, 'planted.ts')
  writeFileSync(file, '[{ path: 1 }].forEach(({ path }) => console.log(path))')
  const build = () =>
    buildSync({ entryPoints: [file], write: false, target: ['safari14'], logLevel: 'silent' })
  expect(build).toThrow(/destructuring/)
})

test('so is the worker that keeps what was opened', () => {
  const file = join(folder, 'worker.js')
  buildReaderWorker(file)
  const text = readFileSync(file)
  expect(gzipSync(text).byteLength).toBeGreaterThan(500)
  expect(text.toString()).toContain('没有网')
})

test('pages of the book are kept; questions, forms, files and everything else are not', () => {
  const at = (address: string) => new URL(address, 'http://localhost')
  for (const page of [
    '/handbook',
    '/handbook/4',
    '/handbook/4/1',
    '/handbook/editions/2026-1/4/1',
    '/handbook/appendix/turning',
  ])
    expect(isKeepable(at(page)), page).toBe(true)
  for (const other of [
    '/handbook/search?q=痰',
    '/handbook/4/1?lang=en',
    '/handbook/4/1/thanks',
    '/handbook/4/1/file',
    '/handbook/look',
    '/handbook/print/4.1',
    '/handbook/worker.js',
    '/family',
    '/desk',
    '/api/handbook/feedback',
  ])
    expect(isKeepable(at(other)), other).toBe(false)
  expect([isAsset('/handbook/style/0123.css'), isAsset('/handbook/4/1')]).toEqual([true, false])
})
