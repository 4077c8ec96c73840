import { eq } from 'drizzle-orm'
import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { PUT as close } from '#app/api/programmes/[programmeId]/months/[month]/reports/[reportId]/route.ts'
import { GET as download } from '#app/api/programmes/[programmeId]/months/[month]/route.ts'
import { PUT as putReview } from '#app/api/visits/[visitId]/reviews/[reviewId]/route.ts'
import { PUT as putVisit } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import { monthlyReports } from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { getMonth, listMonths } from '#lib/monthly/queries.ts'
import { countKeys, figuresOfMonth, rowsBehind } from '#lib/monthly/rules.ts'
import { hashOf } from '#lib/monthly/sealing.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { freshDatabase } from '#tests/db.ts'
import { inOrder } from '#tests/households/in-order.ts'
import { actor, context, fill, id, programmeId, send, visitBody } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const month = '2026-09'
const desk = () => context(holder.database, 'maXiaoyun')
const report = async () => getMonth(desk(), await currentProgramme(desk()), month)
const closed = async () => (await report()).frozen

const logVisit = (n: number, changes = {}) => {
  const body = visitBody({ visitId: id(100 + n * 10), revisionId: id(101 + n * 10), ...changes })
  return send(putVisit, 'zhouMin', { visitId: body.visitId, revisionId: body.revisionId }, body)
}
const closeMonth = (reportId: string, note = '下个月补两户') =>
  send(close, 'maXiaoyun', { programmeId, month, reportId }, { note })

describe('closing a month', () => {
  test('only the coordinator, once; a month that has not begun does not exist', async () => {
    await inOrder(close, {
      database: holder.database,
      action: 'report.freeze',
      params: { programmeId, month, reportId: id(7000) },
      body: { note: '人手不够，十月加两位培训师' },
      other: { note: '另一句话' },
      bad: { note: '' },
      by: 'maXiaoyun',
      mayNot: 'zhaoLei',
      stranger: 'qianFang',
    })
    for (const other of ['2026-10', '2026-02', '2026-13', 'now'])
      expect(
        (await send(close, 'maXiaoyun', { programmeId, month: other, reportId: id(7001) }, { note: '说明' }))
          .status,
        other,
      ).toBe(404)
    expect((await listMonths(desk(), await currentProgramme(desk()))).map(one => one.month)).toEqual([
      '2026-09',
      '2026-08',
      '2026-07',
      '2026-06',
      '2026-05',
      '2026-04',
      '2026-03',
    ])
  })

  test('what was closed stays as it was; a later correction is an amendment with its own day and reason', async () => {
    expect((await logVisit(0)).status).toBe(201)
    const before = (await report()).figures
    expect(before.total.visits).toBe(1)
    expect((await closeMonth(id(7000))).status).toBe(201)
    expect((await closeMonth(id(7001))).status, 'nothing was corrected').toBe(409)

    const taken = { revisionId: id(101), verdict: 'voided', comment: '记到别人家了' }
    expect((await send(putReview, 'maXiaoyun', { visitId: id(100), reviewId: id(300) }, taken)).status).toBe(
      201,
    )
    const { frozen, open, figures } = await report()
    expect(frozen.map(one => one.figures)).toEqual([before])
    expect(frozen[0]).toMatchObject({ number: 1, intact: true, changes: [], byName: '马晓云' })
    expect(figures.total.visits).toBe(0)
    expect(open).toContainEqual({ key: 'visits', before: 1, after: 0 })
    expect(open).toContainEqual({ key: 'minutes', before: before.total.minutes, after: 0 })

    expect((await closeMonth(id(7002), '一次入户作废')).status).toBe(201)
    const [first, amendment] = await closed()
    expect(first?.figures).toEqual(before)
    expect(amendment).toMatchObject({ number: 2, note: '一次入户作废', intact: true })
    expect(amendment?.changes).toContainEqual({ key: 'visits', before: 1, after: 0 })
    expect((await report()).open).toEqual([])
  })

  test('an edited snapshot is seen, with or without a new hash', async () => {
    await logVisit(0)
    await closeMonth(id(7000))
    const [kept] = await holder.database.read.select().from(monthlyReports)
    const edited = kept!.snapshot.replace('"minutes":', '"minutes":1')
    expect(edited).not.toBe(kept!.snapshot)
    for (const sha256 of [kept!.sha256, hashOf(edited)]) {
      await holder.database.transact(write =>
        write
          .update(monthlyReports)
          .set({ snapshot: edited, sha256 })
          .where(eq(monthlyReports.id, id(7000))),
      )
      expect((await closed())[0]?.intact).toBe(false)
      expect((await listMonths(desk(), await currentProgramme(desk())))[0]).toMatchObject({
        month,
        closed: 1,
        intact: false,
      })
    }
  })
})

describe('figures', () => {
  test('each is as many as the rows that it opens, and the streets add up to the sum', async () => {
    await logVisit(0)
    const { rows, figures } = await report()
    let looked = 0
    for (const key of countKeys) {
      if (key === 'surveys' || key === 'satisfied') continue
      for (const line of figures.streets) {
        const behind = rowsBehind(rows, key, line.street)
        const minutes = behind.reduce((sum, row) => sum + ('minutes' in row ? row.minutes : 0), 0)
        expect(line[key], `${key} ${line.street}`).toBe(key === 'minutes' ? minutes : behind.length)
        looked += 1
      }
      if (key === 'sessions') continue
      const sum = figures.streets.reduce((all, line) => all + line[key], 0)
      expect(sum, key).toBe(figures.total[key])
    }
    expect(looked).toBe((countKeys.length - 2) * figures.streets.length)
    expect(figures.total).toMatchObject({ visits: 1, visitsAll: 1 })
  })

  test('a name is in no report', async () => {
    await logVisit(0)
    expect(JSON.stringify((await report()).rows)).not.toMatch(/王桂英|张德福|199\d{8}/)
  })

  test('the file has a sheet per closing, with the very figures, who closed it and the check sum', async () => {
    await logVisit(0)
    await closeMonth(id(7000))
    await send(
      putReview,
      'maXiaoyun',
      { visitId: id(100), reviewId: id(300) },
      { revisionId: id(101), verdict: 'voided', comment: '记到别人家了' },
    )
    await closeMonth(id(7002), '一次入户作废')
    const { name, value } = await sessionCookie(actor('maXiaoyun').sessionId)
    const response = await download(
      new Request(`${appOrigin()}/api/programmes/${programmeId}/months/${month}`, {
        headers: { cookie: `${name}=${value}` },
      }),
      { params: Promise.resolve({ programmeId, month }) },
    )
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      '2026年度_培训进度月报_2026-09_20260917.xlsx',
    )
    const book = new exceljs.Workbook()
    await book.xlsx.load(await response.arrayBuffer())
    expect(book.worksheets.map(page => page.name)).toEqual(['2026-09 月报', '2026-09 更正 1'])
    const frozen = await closed()
    book.worksheets.forEach((page, i) => {
      const words = JSON.stringify(page.getSheetValues())
      expect(words).toContain(frozen[i]!.sha256)
      expect(words).toContain('封存人 马晓云')
      const sum = page.getRows(1, page.rowCount)!.find(row => row.getCell(1).text === '合计')!
      const heads = page.getRows(1, page.rowCount)!.find(row => row.getCell(1).text === '序号')!
      const at = (head: string) =>
        Array.from({ length: 16 }, (_, n) => n + 1).find(n => heads.getCell(n).text === head)!
      const { total } = figuresOfMonth(frozen[i]!.rows)
      expect(sum.getCell(at('本月入户次数')).value).toBe(total.visits)
      expect(sum.getCell(at('累计服务时长(分钟)')).value).toBe(total.minutes)
      expect(sum.getCell(at('已完成')).value).toBe(total.completed)
    })
  })
})
