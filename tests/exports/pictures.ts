import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { loadDemo } from '#lib/demo/world.ts'
import { listExports } from '#lib/exports/build.ts'
import { workbookBytes } from '#lib/exports/workbook.ts'
import { getMonth } from '#lib/monthly/queries.ts'
import { monthSheet } from '#lib/monthly/sheet.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { contextOf, NOW } from '#tests/cast.ts'

// `node tests/exports/pictures.ts [folder]`: every export of the demo as .xlsx, opened by LibreOffice headless and printed;
// the first page of each becomes a picture to be looked at. Needs soffice and pdftoppm; fails when one file does not open.
const out = process.argv[2] ?? 'test-results/exports'
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const file = join(mkdtempSync(join(tmpdir(), 'warmhand-exports-')), 'warmhand.db')
process.env.WARMHAND_NOW = new Date(NOW).toISOString()
await migrate(file)
const database = await openDatabase(file)
await loadDemo(database, { now: NOW })
const desk = contextOf(database, 'maXiaoyun')
const programme = await currentProgramme(desk)
const signing = { unit: '示例机构', filler: '马晓云', date: '2026-11-23' }
const month = await getMonth(desk, programme, '2026-10')
const books = [
  ...(await listExports(desk, programme)).map(({ fileName, sheets }) => ({ fileName, sheets })),
  {
    fileName: '培训进度月报.xlsx',
    sheets: [
      monthSheet(month.figures, programme.definition, { month: '2026-10', state: '还没有封存', note: '—' }),
    ],
  },
]
for (const { fileName, sheets } of books)
  writeFileSync(join(out, fileName), await workbookBytes(sheets, signing))
await database.close()

const run = (program: string, args: string[]) => execFileSync(program, args, { stdio: 'pipe' }).toString()
run('soffice', [
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  out,
  ...books.map(({ fileName }) => join(out, fileName)),
])
const prints = readdirSync(out).filter(name => name.endsWith('.pdf'))
for (const name of prints)
  run('pdftoppm', [
    '-png',
    '-r',
    '60',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    join(out, name),
    join(out, name.replace(/\.pdf$/, '')),
  ])
const pictures = readdirSync(out).filter(name => name.endsWith('.png'))
console.log(
  `${books.length} files, ${prints.length} opened and printed by LibreOffice, ${pictures.length} pictures in ${out}`,
)
if (pictures.length !== books.length) process.exitCode = 1
process.exit()
