import { expect, test } from 'vitest'
import { PUT as answerRoute } from '#app/api/households/[householdId]/reports/[reportId]/answer/route.ts'
import { PUT as reportRoute } from '#app/api/households/[householdId]/reports/[reportId]/route.ts'
import { listReports } from '#lib/households/queries-reports.ts'
import { listTimeline } from '#lib/households/timeline.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { listMatters } from '#lib/work/queries.ts'
import { freshDatabase } from '#tests/db.ts'
import { context, definition, fill, homes, id, type Name, send, today } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const wang = { householdId: homes.wang.id, reportId: id(900) }
const hospital = { kind: 'hospital', onDate: '2026-09-16', note: '肺部感染，住第二中心医院' }

const report = (who: Name | null, body: object = hospital, params = wang) =>
  send(reportRoute, who, params, body)
const answer = (who: Name | null, body: object = { note: '已记暂停' }, params = wang) =>
  send(answerRoute, who, params, body)
const desk = () => context(holder.database, 'maXiaoyun')
const mattersOfWang = async () =>
  (await listMatters(desk(), await currentProgramme(desk())))
    .filter(({ householdId }) => householdId === wang.householdId)
    .map(({ kind }) => kind)

test('周敏 reports that 王桂英’s husband is in hospital; nobody else may, and once is once', async () => {
  expect((await report(null)).status).toBe(401)
  expect((await report('heJun')).status).toBe(404)
  expect((await report('qianFang')).status).toBe(404)
  expect((await report('maXiaoyun')).status).toBe(403)
  expect((await report('zhouMin', { ...hospital, kind: 'holiday' })).status).toBe(422)
  const ahead = await report('zhouMin', { ...hospital, onDate: '2026-09-18' })
  expect(ahead.status).toBe(422)
  expect(JSON.stringify(ahead.body)).toContain('日期还没到')
  expect(await listReports(desk(), wang.householdId)).toEqual([])

  expect((await report('zhouMin')).status).toBe(201)
  expect((await report('zhouMin')).status).toBe(200)
  expect((await report('zhouMin', { ...hospital, kind: 'moved' })).status).toBe(409)
  expect(await listReports(desk(), wang.householdId)).toMatchObject([
    { ...hospital, byName: '周敏', answer: null },
  ])
  expect(await listReports(context(holder.database, 'heJun'), wang.householdId)).toEqual([])
})

test('马晓云 finds it in 待办 and in 经过, and notes that it is seen to', async () => {
  const before = await mattersOfWang()
  await report('zhouMin')
  expect(await mattersOfWang()).toEqual(expect.arrayContaining(['changeReported', ...before]))
  const timeline = await listTimeline(desk(), wang.householdId, definition)
  expect(timeline).toContainEqual(
    expect.objectContaining({ kind: 'report', report: 'hospital', by: '周敏', date: '2026-09-16' }),
  )

  expect((await answer('maXiaoyun', {}, { ...wang, reportId: id(901) })).status).toBe(404)
  expect((await answer('qianFang')).status).toBe(404)
  expect((await answer('zhouMin')).status).toBe(403)
  expect((await answer('maXiaoyun', { note: 7 })).status).toBe(422)
  expect((await answer('maXiaoyun')).status).toBe(200)
  expect((await answer('maXiaoyun')).status).toBe(200)
  expect((await answer('maXiaoyun', { note: '另一句' })).status).toBe(409)
  const [kept] = await listReports(desk(), wang.householdId)
  expect(kept?.answer).toMatchObject({ byName: '马晓云', note: '已记暂停' })
  expect(await mattersOfWang()).toEqual(before)
})

test('after a reported death there is one thing to do about the family, and it is not pressing her', async () => {
  await report('zhouMin', { kind: 'elderDied', onDate: today, note: null })
  expect(await mattersOfWang()).toEqual(['deathReported'])
})
