import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const BANNED: [name: string, pattern: RegExp][] = [
  ['a synchronous call that only SQLite has', /\.(get|all|run)\(\)/],
  ['a relational query', /\b(read|write|database)\.query\./],
  ["an engine's own SQL", /\bsql(<[^>]*>)?`|\bsql\.raw\(/],
  ['a connection of its own', /from '(better-sqlite3|pg|@electric-sql\/pglite)'/],
]

const offences = (source: string) =>
  BANNED.filter(([, pattern]) => pattern.test(source)).map(([name]) => name)

test('lib and app keep to what both engines have', () => {
  const files = globSync('{lib,app}/**/*.{ts,tsx}')
  console.log(`common subset: ${files.length} files, ${BANNED.length} patterns`)
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap(file => offences(readFileSync(file, 'utf8')).map(name => `${file}: ${name}`))).toEqual(
    [],
  )
})

test('each pattern is seen red on a planted violation', () => {
  const planted = [
    'read.select().from(t).get()',
    'await read.query.visits.findMany()',
    'where(sql`strftime(1)`)',
    "import Database from 'better-sqlite3'",
  ]
  expect(planted.flatMap(offences)).toEqual(BANNED.map(([name]) => name))
})
