import { eq } from 'drizzle-orm'
import exceljs from 'exceljs'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { GET as fileRoute } from '#app/api/households/[householdId]/file/route.ts'
import { PUT as inFull } from '#app/api/programmes/[programmeId]/exports/[sheet]/full/[exportId]/route.ts'
import { GET as download } from '#app/api/programmes/[programmeId]/exports/[sheet]/route.ts'
import { PUT as putVisit } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import { auditLog, readLog } from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { freshDatabase } from '#tests/db.ts'
import { inOrder } from '#tests/households/in-order.ts'
import { actor, fill, homes, id, programmeId, send, visitBody } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)

test('a ledger in full: with a reason, once, in the log; the file is in the answer only', async () => {
  const done = await inOrder(inFull, {
    database: holder.database,
    action: 'export.full',
    params: { programmeId, sheet: 'roster', exportId: id(7000) },
    body: { reason: 'bureau' },
    other: { reason: 'archive' },
    bad: { reason: '因为' },
    by: 'maXiaoyun',
    mayNot: 'zhaoLei',
    stranger: 'qianFang',
  })
  const { fileName, workbook } = done.body as unknown as { fileName: string; workbook: string }
  expect(fileName).toContain('2026年度_培训对象花名册_20260917.xlsx')
  const book = new exceljs.Workbook()
  await book.xlsx.load(Uint8Array.from(Buffer.from(workbook, 'base64')).buffer)
  expect(book.worksheets[0]!.rowCount).toBeGreaterThan(4)
  const [logged] = await holder.database.read
    .select()
    .from(auditLog)
    .where(eq(auditLog.action, 'export.full'))
  expect(logged).toMatchObject({ subjectId: id(7000), details: { sheet: 'roster', reason: 'bureau' } })
  expect(JSON.stringify(logged)).not.toContain('王桂英')
  const unknown = { programmeId, sheet: 'restricted', exportId: id(7001) }
  expect((await send(inFull, 'maXiaoyun', unknown, { reason: 'bureau' })).status).toBe(404)
})

test('a ledger with stars is a file at an address, and whose health it shows is written down', async () => {
  const { name, value } = await sessionCookie(actor('maXiaoyun').sessionId)
  const ask = (sheet: string) =>
    download(
      new Request(`${appOrigin()}/api/programmes/${programmeId}/exports/${sheet}`, {
        headers: { cookie: `${name}=${value}` },
      }),
      { params: Promise.resolve({ programmeId, sheet }) },
    )
  const response = await ask('roster')
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('培训对象花名册')
  const read = await holder.database.read.select().from(readLog)
  expect(read.length).toBeGreaterThan(0)
  expect(new Set(read.map(({ what }) => what))).toEqual(new Set(['export.roster']))
  expect((await ask('nothing')).status).toBe(404)
})

test('the file of a household holds its own lines only, with stars, and who fetched it is written down', async () => {
  const { name, value } = await sessionCookie(actor('maXiaoyun').sessionId)
  const params = { householdId: homes.wang.id }
  const body = visitBody()
  await send(putVisit, 'zhouMin', { visitId: body.visitId, revisionId: body.revisionId }, body)
  const response = await fileRoute(
    new Request(`${appOrigin()}/api/households/${homes.wang.id}/file`, {
      headers: { cookie: `${name}=${value}` },
    }),
    { params: Promise.resolve(params) },
  )
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  expect(Object.keys(files)).toEqual(['家庭档案.xlsx'])
  const book = new exceljs.Workbook()
  await book.xlsx.load(Uint8Array.from(files['家庭档案.xlsx']!).buffer)
  const words = JSON.stringify(book.worksheets.map(page => page.getSheetValues()))
  expect(book.worksheets.map(page => page.name)).toContain('入户服务记录台账')
  expect(words).toContain('王桂英')
  expect(words).not.toMatch(/陈国强|19900000052|120103195403070011/)
  const read = await holder.database.read.select().from(readLog).where(eq(readLog.what, 'household.file'))
  expect(read).toMatchObject([{ householdId: homes.wang.id, actorId: actor('maXiaoyun').userId }])
})
