import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { importLaw, readImports } from './import-law.ts'

test('imports flow app → lib → db, and nothing goes round', async () => {
  const { modules, broken } = await readImports(process.cwd())
  console.log(`import law: ${modules} modules, ${importLaw.length} rules`)
  expect(modules).toBeGreaterThan(100)
  expect(broken).toEqual([])
})

const planted: Record<string, Record<string, string>> = {
  'no-cycles': { 'lib/a/one.ts': "import '#lib/a/two.ts'", 'lib/a/two.ts': "import '#lib/a/one.ts'" },
  'lib-knows-no-screens': { 'lib/a/one.ts': "import '../../app/page.ts'", 'app/page.ts': '' },
  'db-knows-no-screens': { 'db/one.ts': "import '../app/page.ts'", 'app/page.ts': '' },
  'db-knows-only-types-of-lib': { 'db/one.ts': "import '#lib/a/schema.ts'", 'lib/a/schema.ts': '' },
  'db-types-come-from-schemas': {
    'db/one.ts': "import type { A } from '#lib/a/queries.ts'\nexport type B = A",
    'lib/a/queries.ts': 'export type A = string',
  },
  'screens-ask-lib-not-tables': { 'app/page.ts': "import '#db/client.ts'", 'db/client.ts': '' },
  'rules-and-schemas-are-pure': { 'lib/a/rules.ts': "import '#db/client.ts'", 'db/client.ts': '' },
  'queries-change-nothing': { 'lib/a/queries.ts': "import './commands.ts'", 'lib/a/commands.ts': '' },
  'commands-stay-at-home': { 'lib/a/commands.ts': "import '../b/commands.ts'", 'lib/b/commands.ts': '' },
  'next-auth-in-two-places': { 'lib/a/one.ts': "import 'next-auth/jwt'" },
  'the-product-knows-no-demo': { 'lib/a/one.ts': "import '../demo/world.ts'", 'lib/demo/world.ts': '' },
  'the-product-knows-no-tests': { 'lib/a/one.ts': "import '../../tests/db.ts'", 'tests/db.ts': '' },
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('every rule is seen red on a planted violation', async () => {
  expect(Object.keys(planted).sort()).toEqual(importLaw.map(rule => rule.name).sort())
  for (const [name, files] of Object.entries(planted)) {
    const { broken } = await readImports(plant(files))
    expect(
      broken.filter(line => line.startsWith(`${name}:`)),
      name,
    ).not.toEqual([])
  }
})

function plant(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'warmhand-law-'))
  folders.push(root)
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ type: 'module', imports: { '#lib/*': './lib/*', '#db/*': './db/*' } }),
  )
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
  const all = { 'app/empty.ts': '', 'db/empty.ts': '', 'lib/empty.ts': '', ...files }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), `${content}\nexport {}\n`)
  }
  return root
}
