import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { GET as downloadMonth } from '#app/api/programmes/[programmeId]/months/[month]/route.ts'
import { monthlyReports } from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { confirmPaper, listPapers } from '#lib/certificates/papers.ts'
import { listExports } from '#lib/exports/build.ts'
import { exportKinds } from '#lib/exports/sheet.ts'
import { workbookBytes } from '#lib/exports/workbook.ts'
import { getMonth } from '#lib/monthly/queries.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { getBoard } from '#lib/reports/queries.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { freshDatabase } from '#tests/db.ts'
import { actor, definition, fill, programmeId } from '#tests/visits/fixture.ts'
import { recount } from './recount.ts'
import { fate, simulateYear } from './simulated-year.ts'

const holder = freshDatabase(fill)
const now = Date.parse('2026-12-31T12:00:00Z')

/** A sheet of a workbook that was written and read back: its heads, its lines between heads and sum, and its sum. */
function readBack(page: exceljs.Worksheet) {
  const lines = Array.from({ length: page.rowCount }, (_, at) => page.getRow(at + 1))
  const headAt = lines.findIndex(line => line.getCell(1).text === '序号')
  const heads = Array.from({ length: page.columnCount }, (_, at) => lines[headAt]!.getCell(at + 1).text)
  const sumAt = lines.findIndex(line => line.getCell(1).text === '合计')
  const body = lines.slice(headAt + 1).filter(line => /^\d+$/.test(line.getCell(1).text))
  const at = (head: string) => {
    expect(heads, page.name).toContain(head)
    return heads.indexOf(head) + 1
  }
  return {
    count: body.length,
    column: (head: string) => body.map(line => line.getCell(at(head)).value),
    sum: (head: string) => lines[sumAt]!.getCell(at(head)).value,
    words: JSON.stringify(page.getSheetValues()),
  }
}

async function opened(bytes: Uint8Array | ArrayBuffer) {
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes instanceof Uint8Array ? (bytes.slice().buffer as ArrayBuffer) : bytes)
  return book.worksheets.map(readBack)
}

const sumOf = (values: unknown[]) => values.reduce((sum: number, value) => sum + Number(value ?? 0), 0)

test('a messy roster of 110 rows becomes a year; exports, certificates and the report of December agree with the rows to the last figure', {
  timeout: 300_000,
}, async () => {
  const homes = await simulateYear(holder.database)
  expect(homes).toHaveLength(100)
  const truth = await recount(holder.database)
  const desk = { read: holder.database.read, actor: actor('maXiaoyun'), now, locale: 'zh-CN' as const }
  const programme = await currentProgramme(desk)

  // What the year was made of: each fate has happened, so that no figure below is a figure of nothing.
  expect(truth).toMatchObject({
    applied: 102,
    seated: 99,
    withdrawn: 2,
    promoted: 1,
    sessions: 3,
    risks: 1,
    feedback: 1,
  })
  expect(truth.completed).toBeGreaterThan(80)
  expect(truth.completed).toBeLessThan(truth.sat)
  expect(truth.passed).toBeLessThan(truth.sat)
  expect(truth.satisfied).toBeLessThan(truth.surveys)

  const board = await getBoard(desk, programme)
  expect(board.figures.states.completed.count).toBe(truth.completed)
  expect(board.figures.states.vacant.count).toBe(100 - truth.seated)

  const exports = await listExports(desk, programme)
  expect(exports.map(({ kind }) => kind)).toEqual(exportKinds)
  const signing = { unit: '河西区民政局', filler: '马晓云', date: '2026-12-31' }
  const books = new Map<string, ReturnType<typeof readBack>[]>()
  for (const { kind, sheets } of exports) books.set(kind, await opened(await workbookBytes(sheets, signing)))
  const sheet = (kind: string, at = 0) => books.get(kind)![at]!

  expect(sheet('roster').count).toBe(truth.applied)
  expect(sheet('roster').sum('备注')).toBe(`占名额 ${truth.seated} 户`)
  expect(
    sheet('roster')
      .column('当前状态')
      .filter(state => state === '已结业'),
  ).toHaveLength(truth.completed)

  expect(books.get('signIn')).toHaveLength(truth.sessions)
  expect(books.get('signIn')!.reduce((sum, { count }) => sum + count, 0)).toBe(truth.listed)

  expect(sheet('visits').count).toBe(truth.records)
  expect(sheet('visits').sum('第几次')).toBe(`${truth.visits} 次`)
  expect(sheet('visits').sum('时长(分钟)')).toBe(truth.minutes)

  expect(sheet('skills').count).toBe(exports.find(({ kind }) => kind === 'skills')!.count)
  const tests = sheet('tests')
  expect(tests.column('后测成绩').filter(score => score !== null)).toHaveLength(truth.sat)
  expect(tests.sum('是否合格')).toContain(`合格 ${truth.passed}/${truth.sat}`)

  const done = sheet('completions')
  expect(done.count).toBe(truth.completed)
  expect(done.column('证书编号')).toEqual(truth.certificates)
  const byNumber = new Map(truth.homes.map(home => [home.studentNo, home]))
  done.column('学员编号').forEach((studentNo, at) => {
    const { id } = byNumber.get(String(studentNo))!
    expect(done.column('后测成绩')[at], String(studentNo)).toBe(truth.bestPost(id))
    expect(done.column('入户次数')[at], String(studentNo)).toBe(truth.visitsOf(id))
  })

  const survey = sheet('satisfaction')
  expect(survey.words).toContain(`有效问卷数：${truth.surveys}　代填数：${truth.proxies}`)
  for (const [value, head] of [
    [5, '非常满意'],
    [4, '满意'],
    [3, '一般'],
  ] as const)
    expect(survey.column(head)).toEqual(definition.survey.items.map((_, item) => truth.answered(item, value)))
  expect(sheet('handbooks').sum('册数')).toBe(truth.handedOut)
  expect(sheet('risks').count).toBe(truth.risks)
  expect(sheet('feedback').count).toBe(truth.feedback)

  const december = await getMonth(desk, programme, '2026-12')
  const { total, streets } = december.figures
  expect(total).toMatchObject({
    places: 100,
    completed: truth.completed,
    visitsAll: truth.visits,
    visits: 0,
    minutes: truth.minutes,
    sat: truth.sat,
    passed: truth.passed,
    surveys: truth.surveys,
    satisfied: truth.satisfied,
    withdrawn: truth.withdrawn,
    promoted: truth.promoted,
  })
  for (const { street, completed, visitsAll, minutes } of streets.filter(({ street }) => street !== ''))
    expect({ completed, visitsAll, minutes }, street).toEqual({
      completed: truth.completedIn(street),
      visitsAll: truth.visitsIn(street),
      minutes: truth.minutesIn(street),
    })
  expect(sumOf(streets.map(({ completed }) => completed))).toBe(truth.completed)
  expect(december.frozen).toMatchObject([{ number: 1, intact: true, figures: december.figures }])
  expect(await holder.database.read.$count(monthlyReports)).toBe(1)
  const { name, value } = await sessionCookie('session-maXiaoyun')
  const file = await downloadMonth(
    new Request(`${appOrigin()}/api/programmes/${programmeId}/months/2026-12`, {
      headers: { cookie: `${name}=${value}` },
    }),
    { params: Promise.resolve({ programmeId, month: '2026-12' }) },
  )
  const [report] = await opened(await file.arrayBuffer())
  expect(report!.sum('已完成')).toBe(truth.completed)
  expect(report!.sum('累计服务时长(分钟)')).toBe(truth.minutes)
  expect(sumOf(report!.column('已完成'))).toBe(truth.completed)

  const papers = await listPapers(
    desk,
    truth.homes.map(({ id }) => id),
  )
  expect(papers.map(({ certificateNo }) => certificateNo)).toEqual(truth.certificates)
  expect(truth.certificates).toEqual(
    truth.certificates.map((_, at) => `HX-JHPX-2026-${String(at + 1).padStart(4, '0')}`),
  )
  for (const paper of papers)
    expect(await confirmPaper(desk, paper.code)).toMatchObject({
      certificateNo: paper.certificateNo,
      state: 'valid',
    })
  const without = homes.filter(
    ({ n }) => fate(n).withdraws || fate(n).failsTwice || fate(n).noSurvey || fate(n).returned,
  )
  for (const { id } of without)
    expect(
      papers.some(({ householdId }) => householdId === id),
      id,
    ).toBe(false)
})
