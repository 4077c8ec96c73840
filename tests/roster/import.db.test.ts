import { eq } from 'drizzle-orm'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { PUT as undoRoute } from '#app/api/imports/[batchId]/undo/[undoId]/route.ts'
import { PUT as importRoute } from '#app/api/programmes/[programmeId]/imports/[batchId]/route.ts'
import { POST as likenessRoute } from '#app/api/programmes/[programmeId]/roster/likenesses/route.ts'
import { POST as returnRoute } from '#app/api/programmes/[programmeId]/roster/returned/route.ts'
import { GET as templateRoute } from '#app/api/programmes/[programmeId]/roster/template/route.ts'
import * as tables from '#db/schema/index.ts'
import { listHouseholds } from '#lib/households/queries.ts'
import { currentProgramme, getHouseholdFacts } from '#lib/progress/queries.ts'
import { columns, templateHeads } from '#lib/roster/columns.ts'
import { readRoster } from '#lib/roster/file.ts'
import { getImport, listImports } from '#lib/roster/queries.ts'
import type { Decision, Likeness } from '#lib/roster/standing.ts'
import { rosterTemplate } from '#lib/roster/template.ts'
import { freshDatabase } from '#tests/db.ts'
import { inOrder } from '#tests/households/in-order.ts'
import { context, fill, homes, id, type Name, programmeId, send } from '#tests/visits/fixture.ts'
import { ALL_ROWS, BAD_ROWS, DOUBLED_ROWS, GOOD_ROWS, messyWorkbook, tidyCsv } from './messy.ts'

const holder = freshDatabase(fill)

const batchId = id(7000)
const params = { programmeId, batchId }
const asking = (name: Name | null) => context(holder.database, name)
const count = (table: Parameters<typeof holder.database.read.$count>[0]) => holder.database.read.$count(table)

type Row = { line: number; cells: Record<string, string>; decision?: Decision }
const rosterOf = async (bytes: Uint8Array): Promise<Row[]> => (await readRoster(bytes)).rows
const tidy = (n: number) => rosterOf(new TextEncoder().encode(tidyCsv(n)))
const body = (rows: readonly Row[], fileName = '花名册.xlsx') => ({ fileName, source: 'xlsx', rows })
const put = (rows: readonly Row[], by: Name | null = 'maXiaoyun', at = batchId) =>
  send(importRoute, by, { programmeId, batchId: at }, body(rows))
const lookUp = async (rows: readonly Row[]) =>
  (
    await send(
      likenessRoute,
      'maXiaoyun',
      { programmeId },
      { rows: rows.map(({ line, cells }) => ({ line, cells })) },
    )
  ).body.found as { line: number; alike: Likeness[] }[]

test('a roster goes in once, by the coordinator of the district, as applications', async () => {
  const rows = await tidy(3)
  await inOrder(importRoute, {
    database: holder.database,
    action: 'roster.import',
    params,
    body: body(rows),
    other: body(rows, '另一份.xlsx'),
    bad: body([]),
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  expect(await count(tables.households)).toBe(2 + 3)
  const list = await listHouseholds(asking('maXiaoyun'), await currentProgramme(asking('maXiaoyun')), {
    group: 'applied',
  })
  expect(list.rows.map(({ family }) => family?.household.studentNo)).toEqual([
    'HX2026-0003',
    'HX2026-0004',
    'HX2026-0005',
  ])
  const [first] = list.rows
  expect(first?.family?.household).toMatchObject({
    abilityLevel: 'severe',
    needsTags: ['bedbound'],
    seat: null,
  })
})

test('of the messy roster the good hundred go in together; the others stay out and are counted', async () => {
  const rows = await rosterOf(await messyWorkbook())
  expect(rows).toHaveLength(ALL_ROWS)
  const { status, body: answer } = await put(rows)
  expect(status).toBe(201)
  expect(answer.lines).toHaveLength(GOOD_ROWS)
  expect(await count(tables.households)).toBe(2 + GOOD_ROWS)
  expect(await listImports(asking('maXiaoyun'), programmeId)).toMatchObject([
    {
      fileName: '花名册.xlsx',
      rowsRead: ALL_ROWS,
      rowsImported: GOOD_ROWS,
      rowsLeftOut: BAD_ROWS + DOUBLED_ROWS,
      by: '马晓云',
      undone: null,
    },
  ])
  const { homes: imported } = await getImport(asking('maXiaoyun'), batchId)
  expect(imported).toHaveLength(GOOD_ROWS)
  expect(new Set(imported.map(({ studentNo }) => studentNo)).size).toBe(GOOD_ROWS)
  expect((await put(rows)).body.lines).toHaveLength(GOOD_ROWS)
  expect(await count(tables.importBatches)).toBe(1)
  expect(await count(tables.auditLog)).toBe(1)
})

test('when one row cannot be written none is', async () => {
  const rows = await tidy(3)
  await holder.database.transact(write =>
    write.insert(tables.importBatches).values({
      id: id(7100),
      programmeId,
      fileName: '',
      source: 'csv',
      rowsRead: 1,
      rowsImported: 1,
      rowsBad: 0,
      rowsHeld: 0,
      rowsSkipped: 0,
      contentHash: '',
      byUserId: id(1),
      at: 0,
    }),
  )
  expect((await put(rows, 'maXiaoyun', id(7100))).status).toBe(409)
  expect(await count(tables.households)).toBe(2)
  const bad = rows.map(row => ({ ...row, cells: { ...row.cells, phone: '1' } }))
  const refused = await put(bad)
  expect(refused.status).toBe(422)
  expect(refused.body.error.fields[0].message).toBe('没有可以导入的行。')
  expect(await count(tables.elders)).toBe(2)
})

test('who is on the list already waits for a decision: left out, another family, or the same caregiver', async () => {
  const [first, second, third] = await tidy(3)
  const wangs = (row: Row): Row => ({ ...row, cells: { ...row.cells, phone: '19900000052' } })
  const found = await lookUp([wangs(first!)])
  expect(found).toMatchObject([
    {
      line: first!.line,
      alike: [{ here: true, because: ['phone'], caregiverName: '王桂英', studentNo: 'HX2026-0052' }],
    },
  ])
  const rows: Row[] = [
    wangs(first!),
    { ...wangs(second!), decision: { kind: 'sameCaregiver', caregiverId: homes.wang.caregiver } },
    { ...wangs(third!), decision: { kind: 'keep', reason: '母女共用一部手机' } },
  ]
  const { body: answer } = await put(rows)
  expect(answer.lines).toEqual([second!.line, third!.line])
  const members = await holder.database.read
    .select()
    .from(tables.householdMembers)
    .where(eq(tables.householdMembers.caregiverId, homes.wang.caregiver))
  expect(members).toHaveLength(2)
  const events = await holder.database.read.select().from(tables.statusEvents)
  expect(events.map(({ note }) => note)).toContain('母女共用一部手机')
})

test('an elder known by ID number is one person in every year, and never twice in one', async () => {
  const elderIdNumber = '12010319450506001X'
  const [row] = await tidy(1)
  const elder = { ...row!, cells: { ...row!.cells, elderIdNumber, elderBirthDate: '1945-05-06' } }
  await put([elder])
  const again = { ...elder, cells: { ...elder.cells, phone: '19910009999', elderName: '换了写法' } }
  expect((await lookUp([again]))[0]?.alike[0]).toMatchObject({ here: true, because: ['elderId'] })
  const insisting: Row = { ...again, decision: { kind: 'keep', reason: '不是同一位' } }
  expect((await put([insisting], 'maXiaoyun', id(7001))).status).toBe(422)
})

test('one caregiver of two elders in one roster is one person', async () => {
  const [first, second] = await tidy(2)
  const same = { caregiverName: '王桂兰', phone: '19910008888' }
  await put([
    { ...first!, cells: { ...first!.cells, ...same } },
    { ...second!, cells: { ...second!.cells, ...same } },
  ])
  expect(await count(tables.caregivers)).toBe(2 + 1)
  expect(await count(tables.elders)).toBe(2 + 2)
})

test('a batch is taken back while nothing was done with it: withdrawn with the reason, nothing deleted', async () => {
  const rows = await tidy(2)
  await put(rows)
  await inOrder(undoRoute, {
    database: holder.database,
    action: 'roster.undo',
    params: { batchId, undoId: id(7200) },
    body: { reason: '选错了文件' },
    other: { reason: '别的' },
    bad: { reason: ' ' },
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  const { batch, homes: imported } = await getImport(asking('maXiaoyun'), batchId)
  expect(batch.undone).toMatchObject({ by: '马晓云', reason: '选错了文件' })
  expect(imported.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn'])
  expect(await count(tables.households)).toBe(4)
  const { facts } = await getHouseholdFacts(asking('maXiaoyun'), imported[0]!.householdId)
  expect(facts.statusEvents.map(({ status }) => status)).toEqual(['applied', 'withdrawn'])
  const twice = await send(undoRoute, 'maXiaoyun', { batchId, undoId: id(7201) }, { reason: '再来' })
  expect([twice.status, twice.body.error.message]).toEqual([409, '这一批已经撤销过。'])
  expect((await put(rows, 'maXiaoyun', id(7001))).body.lines, 'the right file may follow').toHaveLength(2)
})

test('a batch that somebody has worked on is not taken back as a whole', async () => {
  await put(await tidy(2))
  const { homes: imported } = await getImport(asking('maXiaoyun'), batchId)
  await holder.database.transact(write =>
    write.insert(tables.consents).values({
      id: id(7300),
      householdId: imported[0]!.householdId,
      kind: 'personal',
      granted: true,
      textVersion: '1',
      signedBy: '王桂英',
      asGuardian: false,
      onDate: '2026-09-17',
      byUserId: null,
      at: 0,
    }),
  )
  expect((await getImport(asking('maXiaoyun'), batchId)).homes.map(({ touched }) => touched)).toEqual([
    true,
    false,
  ])
  const refused = await send(undoRoute, 'maXiaoyun', { batchId, undoId: id(7200) }, { reason: '选错了' })
  expect(refused.status).toBe(409)
  expect(refused.body.error.message).toContain('1 户已经往下办了')
  expect(await count(tables.importUndos)).toBe(0)
})

test('the rows that stay out come back as they were, with the reason last', async () => {
  const [row] = await tidy(1)
  const cells = { ...row!.cells, phone: '1', remark: '=1+1' }
  const answer = await send(
    returnRoute,
    'maXiaoyun',
    { programmeId },
    { rows: [{ cells, reason: '要 11 位手机号' }] },
  )
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(Buffer.from(answer.body.workbook, 'base64')).buffer)
  const sheet = workbook.worksheets[0]!
  const values = (line: number) => (sheet.getRow(line).values as unknown[]).slice(1)
  expect(values(1)).toEqual([...columns.map(column => templateHeads[column]), '没有导入的原因'])
  expect(values(2).at(-1)).toBe('要 11 位手机号')
  expect(values(2)[columns.indexOf('remark')]).toBe('=1+1')
})

test('the template is read back by the import itself, once filled in', async () => {
  expect(templateRoute).toBeTypeOf('function')
  const response = await rosterTemplate(asking('maXiaoyun') as never, { programmeId })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  const [row] = await tidy(1)
  workbook.worksheets[0]!.getRow(2).values = columns.map(column => row!.cells[column])
  const { rows, missing } = await readRoster(new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect(missing).toEqual([])
  expect(rows[0]?.cells).toEqual(row!.cells)
})

test('1,000 families are looked up and imported in seconds', async () => {
  const rows = await tidy(1_000)
  const from = performance.now()
  for (let at = 0; at < rows.length; at += 200) await lookUp(rows.slice(at, at + 200))
  const { body: answer } = await put(rows)
  const seconds = (performance.now() - from) / 1_000
  console.log(`roster: 1000 families looked up and imported in ${seconds.toFixed(1)} s`)
  expect(answer.lines).toHaveLength(1_000)
  expect(seconds).toBeLessThan(20)
})
