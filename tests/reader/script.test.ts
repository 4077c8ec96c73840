import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { isAsset, isKeepable, nearest, replaced } from '#app/(reader)/_worker/kept-pages.ts'
import { buildReaderScript, buildReaderSearch, buildReaderWorker } from '#lib/setup/build-scripts.ts'

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
    '/handbook/search',
    '/handbook/4/1?lang=en',
  ])
    expect(isKeepable(at(page)), page).toBe(true)
  for (const other of [
    '/handbook/search?q=痰',
    '/handbook/4/1?lang=xx',
    '/handbook/4/1?lang=en&q=x',
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

test('of each kind of file the three newest stay; without a network an older one stands in for a missing one', () => {
  const style = ['1', '2', '3', '4'].map(each => `/handbook/style/${each}.css`)
  const kept = [...style.slice(0, 3), '/handbook/4/1', '/handbook/script/1.js', ...style.slice(3)]
  expect(replaced(kept)).toEqual(['/handbook/style/1.css'])
  expect(replaced(style.slice(0, 3))).toEqual([])
  expect(nearest(kept, '/handbook/style/5.css')).toBe('/handbook/style/4.css')
  expect(nearest(kept, '/handbook/print/style/5.css')).toBeUndefined()
})

test('the search of a kept book is one script with the server’s own code in it, far from the pages that do not need it', () => {
  const file = join(folder, 'search.js')
  buildReaderSearch(file)
  const size = gzipSync(readFileSync(file)).byteLength
  expect(size).toBeGreaterThan(A_FEW_KB)
  expect(size).toBeLessThan(200 * 1024)
})
