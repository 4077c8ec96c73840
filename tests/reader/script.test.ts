import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { buildReaderScript } from '#lib/setup/build-scripts.ts'

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
