import exceljs from 'exceljs'
import { beforeEach, expect, test } from 'vitest'
import { caregivers, restrictedFlags } from '#db/schema/index.ts'
import { listClasses, listMarks } from '#lib/classes/queries.ts'
import { loadDemo } from '#lib/demo/world.ts'
import { buildExport, listExports } from '#lib/exports/build.ts'
import { exportKinds, type Sheet, totalOf } from '#lib/exports/sheet.ts'
import { workbookBytes } from '#lib/exports/workbook.ts'
import { getMonth } from '#lib/monthly/queries.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { getBoard } from '#lib/reports/queries.ts'
import { listRisks } from '#lib/risks/queries.ts'
import { selectVisits } from '#lib/visits/filter.ts'
import { listVisitsForReview } from '#lib/visits/queries.ts'
import { contextOf, homeIds, NOW, userIds } from '../cast.ts'
import { freshDatabase } from '../db.ts'

const holder = freshDatabase(database => loadDemo(database, { now: NOW }))
let desk: ReturnType<typeof contextOf>
beforeEach(() => {
  desk = contextOf(holder.database, 'maXiaoyun')
})

const signing = { unit: '示例机构', filler: '马晓云', date: '2026-11-23' }
const column = ({ columns, rows }: Sheet, head: string) => {
  const at = columns.findIndex(one => one.head === head)
  expect(at, head).toBeGreaterThanOrEqual(0)
  return rows.map(row => row[at])
}
const readBack = async (bytes: Uint8Array) => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return workbook
}

test('each ledger says what the board and the lists say', async () => {
  const programme = await currentProgramme(desk)
  const [board, exports, records, classes, marks, risks] = await Promise.all([
    getBoard(desk, programme),
    listExports(desk, programme),
    listVisitsForReview(desk, { programmeId: programme.id }),
    listClasses(desk, programme),
    listMarks(desk, programme.id),
    listRisks(desk, programme.id, { state: 'all' }),
  ])
  expect(exports.map(({ kind }) => kind)).toEqual(exportKinds)
  const of = (kind: string) => exports.find(one => one.kind === kind)!
  const sheetOf = (kind: string) => of(kind).sheets[0]!

  expect(of('completions').count).toBe(board.figures.states.completed.count)
  for (const { code, completed } of board.streets) {
    const name = programme.definition.streets.find(one => one.code === code)!.zh
    expect(column(sheetOf('completions'), '街道').filter(street => street === name)).toHaveLength(
      completed.count,
    )
  }
  const vacant = board.figures.states.vacant.count
  expect(totalOf(sheetOf('roster'), 22)).toBe(`占名额 ${board.figures.quota.count - vacant} 户`)

  const numbered = records.filter(({ recordNo }) => recordNo !== null)
  expect(of('visits').count).toBe(numbered.length)
  const summed = [
    ...selectVisits(numbered, { state: 'submitted' }),
    ...selectVisits(numbered, { state: 'approved' }),
  ]
  const met = summed.filter(({ met }) => met)
  expect(totalOf(sheetOf('visits'), 7)).toBe(`${met.length} 次`)
  expect(totalOf(sheetOf('visits'), 10)).toBe(met.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0))

  expect(of('signIn').sheets).toHaveLength(classes.length)
  const held = classes.filter(({ id }) => marks.has(id))
  const listed = held.reduce((sum, { counts }) => sum + counts.present + counts.late + counts.absent, 0)
  const onSheets = of('signIn').sheets.filter(({ name }) =>
    held.some(({ heldOn }) => name.startsWith(heldOn)),
  )
  expect(onSheets.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(listed)
  expect(of('risks').count).toBe(risks.rows.length)
  expect(of('tests').count).toBeGreaterThan(0)
  expect(of('satisfaction').count).toBe(programme.definition.survey.items.length)
})

test('the report of this month says what the board and the ledgers say', async () => {
  const programme = await currentProgramme(desk)
  const { figures } = await getMonth(desk, programme, '2026-11')
  const board = await getBoard(desk, programme)
  expect(figures.total.places).toBe(board.figures.quota.count)
  expect(figures.total.completed).toBe(board.figures.states.completed.count)
  for (const { code, completed } of board.streets)
    expect(figures.streets.find(({ street }) => street === (code ?? ''))?.completed).toBe(completed.count)
  const visits = (await buildExport(desk, programme, 'visits')).sheets[0]!
  expect(totalOf(visits, 7)).toBe(`${figures.total.visitsAll} 次`)
  expect(totalOf(visits, 10)).toBe(figures.total.minutes)
  const finished = await currentProgramme(desk, 'TJ-HX-2024')
  const december = await getMonth(desk, finished, '2024-12')
  expect(december.figures.total.completed).toBe(
    (await getBoard(desk, finished)).figures.states.completed.count,
  )
})

test('a file is as the bureau expects it: landscape, heads on each page, words as words, a sum, a name', async () => {
  const programme = await currentProgramme(desk)
  const { fileName, sheets } = await buildExport(desk, programme, 'visits')
  expect(fileName).toBe('河西区_2026年度_入户服务记录台账_20261123.xlsx')
  const page = (await readBack(await workbookBytes(sheets, signing))).worksheets[0]!
  expect(page.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '2:2' })
  expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
  expect(page.getCell('A1').text).toBe('2026年河西区失能老人家庭照护者培训 入户指导服务记录台账')
  expect(page.getCell('B1').master.address).toBe('A1')
  expect(page.getRow(2).getCell(1).text).toBe('序号')
  expect(page.getRow(2).getCell(sheets[0]!.columns.length).text).toBe('备注')
  const sum = page.getRow(sheets[0]!.rows.length + 3)
  expect([sum.getCell(1).text, sum.getCell(11).value]).toEqual(['合计', totalOf(sheets[0]!, 10)])
  expect(page.lastRow!.getCell(1).text).toContain('填报单位（盖章）')
  const date = page.getRow(3).getCell(3)
  expect([date.type, date.numFmt]).toEqual([exceljs.ValueType.String, '@'])
  expect(date.text).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('what somebody typed never becomes a formula', async () => {
  const typed = `=HYPERLINK("https://evil.example";"看")`
  await holder.database.transact(write => write.update(caregivers).set({ name: typed }))
  const programme = await currentProgramme(desk)
  for (const kind of exportKinds) {
    const { sheets } = await buildExport(desk, programme, kind)
    const workbook = await readBack(await workbookBytes(sheets, signing))
    workbook.eachSheet(page =>
      page.eachRow(row =>
        row.eachCell(cell => {
          expect(cell.type, `${kind} ${cell.address}`).not.toBe(exceljs.ValueType.Formula)
        }),
      ),
    )
    if (kind === 'roster') expect(column(sheets[0]!, '照护者姓名')).toContain(typed)
  }
})

test('numbers have stars; in full only for the coordinator, who says why, and the log keeps it', async () => {
  const programme = await currentProgramme(desk)
  const masked = (await buildExport(desk, programme, 'roster')).sheets[0]!
  for (const phone of column(masked, '联系电话')) expect(phone).toMatch(/^$|^\d{3}\*{4}\d{4}$/)
  for (const number of column(masked, '身份证号')) expect(number).toMatch(/^$|^\*+..$/)
  for (const age of column(masked, '老人年龄')) expect(age).toMatch(/^\d+岁$/)
  const full = (await buildExport(desk, programme, 'roster', true)).sheets[0]!
  expect(column(full, '身份证号')).toContainEqual(expect.stringMatching(/^\d{17}[\dX]$/))
  const manager = contextOf(holder.database, 'zhaoLei')
  await expect(buildExport(manager, programme, 'roster', true)).rejects.toMatchObject({ status: 403 })
  await expect(buildExport(contextOf(holder.database, 'zhouMin'), programme, 'roster')).rejects.toMatchObject(
    {
      status: 403,
    },
  )
  expect((await listExports(manager, programme)).map(({ kind }) => kind)).not.toContain('satisfaction')
})

test('restricted matters are in no export', async () => {
  const secret = '受限文字绝不外传'
  await holder.database.transact(write =>
    write.insert(restrictedFlags).values({
      id: 'restricted-1',
      householdId: homeIds.wangGuiying,
      riskType: 'abuseSuspected',
      level: 'urgent',
      note: secret,
      onDate: '2026-11-20',
      raisedBy: userIds.zhouMin,
      raisedAt: NOW,
    }),
  )
  const programme = await currentProgramme(desk)
  const { definition } = programme
  const hidden = definition.riskTypes.filter(({ restricted }) => restricted).map(({ zh }) => zh)
  expect(hidden.length).toBeGreaterThan(0)
  const words = JSON.stringify(await listExports(desk, programme))
  for (const word of [secret, ...hidden]) expect(words).not.toContain(word)
})
