import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../app/_ui/', import.meta.url)
const files = readdirSync(folder)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** What the reader's stylesheet takes in: must hold on Chrome 80 and Safari 14. */
const forOldKernels = [
  'tokens.css',
  'base.css',
  'emergency.css',
  ...['reader.css', 'feedback.css', 'search.css', 'own.css'].map(name => `../(reader)/${name}`),
]
const tooNew =
  /@layer|@property|@container|oklch|color-mix|:has\(|:is\(|:where\(|\binset:|aspect-ratio|(?<![-\w])gap:|\bdvh\b|&[ .:[]/

const onScreen = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media print \{[\s\S]*$/, '')
    .replace(/::backdrop \{[^}]*\}/g, '')
const literalColour = /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i

describe('the stylesheets of app/_ui', () => {
  it('keep what the reader loads to what Chrome 80 and Safari 14 know', () => {
    for (const name of forOldKernels) expect(tooNew.exec(read(name))?.[0], name).toBeUndefined()
    expect(tooNew.exec('.a { display: flex; gap: 4px }')?.[0]).toBe('gap:')
    expect(tooNew.exec('@layer base {}')?.[0]).toBe('@layer')
  })

  it('take colours from tokens only', () => {
    const modules = files.filter(
      name => name.endsWith('.css') && name !== 'tokens.css' && name !== 'base.css',
    )
    expect(modules.length).toBeGreaterThan(15)
    for (const name of modules) expect(literalColour.exec(onScreen(read(name)))?.[0], name).toBeUndefined()
    expect(literalColour.exec('color: #ff0000')?.[0]).toBe('#ff0000')
  })

  it('use no weight but 400 and 700', () => {
    const weights = files
      .filter(name => name.endsWith('.css'))
      .flatMap(name => [...read(name).matchAll(/font-weight: (\w+)/g)].map(found => found[1]))
    expect(new Set(weights)).toEqual(new Set(['400', '700']))
  })
})

describe('every stylesheet of the app', () => {
  const app = new URL('../../app/', import.meta.url)
  const sheets = readdirSync(app, { recursive: true }).filter(
    (name): name is string => typeof name === 'string' && name.endsWith('.css') && name !== '_ui/base.css',
  )
  const everyPage = /@page\s*(?::\w+\s*)?\{/

  it('names the paper that it turns: the build puts sheets together, and a nameless @page turns all that prints', () => {
    expect(sheets.length).toBeGreaterThan(60)
    const ofTheReader = /^\(reader\)\//
    for (const name of sheets.filter(sheet => !ofTheReader.test(sheet)))
      expect(everyPage.exec(readFileSync(new URL(name, app), 'utf8'))?.[0], name).toBeUndefined()
    expect(everyPage.exec('@media print { @page { size: A4 landscape } }')?.[0]).toBe('@page {')
  })
})

describe('the components of app/_ui', () => {
  const components = files.filter(name => name.endsWith('.tsx'))

  it('set no style attribute, which the desk’s content security policy would refuse', () => {
    expect(components.length).toBeGreaterThan(20)
    for (const name of components) expect(/\sstyle=\{/.test(read(name)), name).toBe(false)
  })

  it('hold no words for people: every label is given by the caller', () => {
    const code = (name: string) =>
      read(name)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/.*$/gm, '')
    for (const name of components) {
      expect(/[\u4e00-\u9fff]/.exec(code(name))?.[0], name).toBeUndefined()
      expect(/aria-label="[^"]+"/.exec(code(name))?.[0], name).toBeUndefined()
    }
  })
})
