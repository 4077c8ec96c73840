import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Numbers of the programme are data (settled.md 17): rules may know 0, 1 and 100 only. */
const ALLOWED = new Set(['0', '1', '100'])

/** Shapes and lengths are not rules. */
const SHAPES = /\/([a-z-]*schema|definition)\.ts$/

/** The files of its own folder into which a `rules.ts` is split, itself included. */
function partsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || SHAPES.test(file)) return seen
  seen.add(file)
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith('./')) partsOf(join(dirname(file), fileName), seen)
  }
  return seen
}

interface Literal {
  file: string
  line: number
  text: string
}

function numbersIn(file: string, source: string): Literal[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found: Literal[] = []
  const visit = (node: ts.Node) => {
    if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ file, line, text: node.getText() })
    }
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return found
}

const forbidden = (literals: Literal[]) =>
  literals
    .filter(({ text }) => !ALLOWED.has(text))
    .map(({ file, line, text }) => `${file}:${line} says ${text}`)

test('no rule holds a number of the programme', () => {
  const files = [
    ...new Set([
      ...globSync('lib/**/rules.ts').flatMap(file => [...partsOf(file)]),
      ...globSync('lib/progress/*.ts').filter(file => !/(queries|commands)/.test(file)),
    ]),
  ]
  const literals = files.flatMap(file => numbersIn(file, readFileSync(file, 'utf8')))
  console.log(`no numbers in rules: ${files.length} files, ${literals.length} literals`)
  for (const must of [
    'lib/progress/items.ts',
    'lib/visits/check-time.ts',
    'lib/assessments/instruments.ts',
    'lib/households/rules.ts',
  ]) {
    expect(files).toContain(must)
  }
  expect(files.length).toBeGreaterThan(25)
  expect(literals.length).toBeGreaterThan(50)
  expect(forbidden(literals)).toEqual([])
})

test('the gate is seen red on planted numbers, however they are written', () => {
  const planted = [
    'export const late = days > 7',
    'const weeks = 0x8',
    'const share = .8',
    'const n = 1_4',
    'const big = 30n',
    'const tuple = { minutes: [20, 240] }',
    'const late = [`every`, `21`].length > +21',
    'type Level = 2',
  ]
  const red = planted.map((source, i) => forbidden(numbersIn(`planted-${i}.ts`, source)))
  expect(red.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 2, 1, 1])
  expect(forbidden(numbersIn('clean.ts', 'const x = y > 0 ? 1 : 100 // 30 days, "14"'))).toEqual([])
})
