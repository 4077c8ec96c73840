import { describe, expect, test } from 'vitest'
import { PUT as putReview } from '#app/api/visits/[visitId]/reviews/[reviewId]/route.ts'
import { PUT as putVisit } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import { instantOf } from '#lib/calendar/dates.ts'
import type { ReviewFilter } from '#lib/visits/filter.ts'
import { getVisit, listVisitsForReview } from '#lib/visits/queries.ts'
import { listReview } from '#lib/visits/review-list.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { freshDatabase } from '../db.ts'
import { context, fill, homes, id, type Name, programmeId, sealed, send, visitBody } from './fixture.ts'

const world = freshDatabase(fill)

const log = async (changes: Partial<LogVisitInput> = {}, name: Name = 'zhouMin') => {
  const body = visitBody(changes)
  const answer = await send(putVisit, name, { visitId: body.visitId, revisionId: body.revisionId }, body)
  expect([answer.status, answer.body?.error?.fields]).toEqual([201, undefined])
  return body
}

const judge = (verdict: string, comment: string | null, revisionId = id(101), visitId = id(100)) =>
  send(putReview, 'maXiaoyun', { visitId, reviewId: id(300) }, { verdict, comment, revisionId })

const list = async (name: Name, filter: ReviewFilter = { state: 'all' }) =>
  (await listReview(context(world.database, name), { id: programmeId }, filter)).rows

const idsOf = async (name: Name, filter?: ReviewFilter) => (await list(name, filter)).map(item => item.id)

/** The first visit in August, an attempt in early September, a make-up visit, and today's. */
async function aSummer() {
  await log({
    visitId: id(110),
    revisionId: id(111),
    visitDate: '2026-08-06',
    savedAt: instantOf('2026-08-06', '11:00'),
    nextVisitDate: '2026-08-20',
    nextSteps: [],
  })
  await log({
    visitId: id(120),
    revisionId: id(121),
    visitDate: '2026-09-03',
    savedAt: instantOf('2026-09-13', '11:00'),
    lateReason: '手机坏了',
    met: false,
    attemptReason: 'noOneHome',
    skills: [],
    caregiverSign: null,
    nextSteps: [],
  })
  await log({
    visitId: id(130),
    revisionId: id(131),
    visitDate: '2026-09-10',
    savedAt: instantOf('2026-09-10', '12:00'),
    kind: 'makeup',
    makeupReason: '老人离不开人',
    leaveAt: '11:10',
    nextSteps: [],
  })
  await log()
}

describe('the review list', () => {
  test('is for those who may read visits, and only of their households', async () => {
    await aSummer()
    expect(await idsOf('maXiaoyun')).toEqual([id(100), id(130), id(120), id(110)])
    expect(await idsOf('zhaoLei')).toHaveLength(4)
    expect(await idsOf('zhouMin')).toHaveLength(4)
    expect(await idsOf('heJun')).toEqual([])
    expect(await idsOf('qianFang')).toEqual([])
    await expect(list('linHushi')).rejects.toMatchObject({ status: 403 })
    await expect(listVisitsForReview(context(world.database, null))).rejects.toMatchObject({ status: 401 })
  })

  test('says who, where, when, how long, and which visit it was', async () => {
    await aSummer()
    const [now, makeup, attempt, first] = await list('maXiaoyun')
    expect(now).toMatchObject({
      recordNo: 'HX2026-0052-V02',
      visitNo: 2,
      minutes: 65,
      state: 'submitted',
      caregiver: { name: '王桂英', maskedPhone: '199****0052' },
      elder: { name: '张德福', age: 81 },
      trainer: { name: '周敏' },
      skills: [
        { code: 'N01', level: 3 },
        { code: 'N02', level: 2 },
      ],
      sign: 'reason',
      invalid: [],
      daysLate: null,
    })
    expect(makeup).toMatchObject({ visitNo: null, recordNo: 'HX2026-0052-M01', invalid: [] })
    expect(attempt).toMatchObject({ visitNo: null, recordNo: 'HX2026-0052-A01', met: false, daysLate: 10 })
    expect(first?.visitNo).toBe(1)
    expect(JSON.stringify(await list('maXiaoyun'))).not.toContain('19900000052')
  })

  test('is narrowed by state, lateness, trainer, street, month and words', async () => {
    await aSummer()
    await judge('returned', '离开时间请核对')
    expect(await idsOf('maXiaoyun', { state: 'returned' })).toEqual([id(100)])
    expect(await idsOf('maXiaoyun', { state: 'submitted' })).toHaveLength(3)
    expect(await idsOf('maXiaoyun', { state: 'late' })).toEqual([id(120)])
    expect(await idsOf('maXiaoyun', { state: 'attempted' })).toEqual([id(120)])
    expect(await idsOf('maXiaoyun', { state: 'approved' })).toEqual([])
    const all = (filter: ReviewFilter) => idsOf('maXiaoyun', { state: 'all', ...filter })
    expect(await all({ trainer: id(5) })).toEqual([])
    expect(await all({ street: '120103007' })).toHaveLength(4)
    expect(await all({ street: '120103001' })).toEqual([])
    expect(await all({ month: '2026-08' })).toEqual([id(110)])
    expect(await all({ household: homes.chen.id })).toEqual([])
    expect(await all({ q: 'v02' })).toEqual([id(100)])
    expect(await all({ q: '桂英' })).toHaveLength(4)
  })

  test('shows what was set aside and what was kept beside', async () => {
    await log()
    await send(
      putVisit,
      'zhouMin',
      { visitId: id(100), revisionId: id(101) },
      visitBody({ leaveAt: '11:00' }),
    )
    await log({ visitId: id(140), revisionId: id(141) }, 'zhengXiaoyan')
    const [beside] = await list('maXiaoyun', { state: 'conflict' })
    expect(beside).toMatchObject({ id: id(100), conflicts: 1, leaveAt: '10:37' })
    const [aside] = await list('maXiaoyun', { state: 'setAside' })
    expect(aside).toMatchObject({
      id: id(140),
      state: 'setAside',
      recordNo: null,
      visitNo: null,
      revisionId: id(141),
      trainer: { name: '郑晓燕' },
    })
  })
})

describe('one record', () => {
  test('does not exist outside the scope, and is not read without the right', async () => {
    await log()
    const get = (name: Name) => getVisit(context(world.database, name), id(100))
    await expect(get('qianFang')).rejects.toMatchObject({ status: 404 })
    await expect(get('heJun')).rejects.toMatchObject({ status: 404 })
    await expect(get('linHushi')).rejects.toMatchObject({ status: 403 })
    await expect(getVisit(context(world.database, 'maXiaoyun'), id(999))).rejects.toMatchObject({
      status: 404,
    })
    expect((await get('zhaoLei')).id).toBe(id(100))
  })

  test('tells what happened to it: who, when, old, new and why', async () => {
    const first = await log()
    await judge('returned', '离开时间请核对')
    await log({
      revisionId: id(102),
      basedOn: id(101),
      correctionReason: '看错表了',
      leaveAt: '10:50',
      sealed: first.sealed,
      savedAt: first.savedAt + 60_000,
    })
    const { history, state, corrections, body, savedAt } = await getVisit(
      context(world.database, 'maXiaoyun'),
      id(100),
    )
    expect([state, corrections, body.leaveAt]).toEqual(['submitted', 1, '10:50'])
    expect(savedAt, 'when it was first saved').toBe(first.savedAt)
    expect(history).toMatchObject([
      { kind: 'sent', byName: '周敏', differences: [], savedAt: first.savedAt, body: { leaveAt: '10:37' } },
      { kind: 'review', byName: '马晓云', verdict: 'returned', comment: '离开时间请核对' },
      {
        kind: 'sent',
        correctionReason: '看错表了',
        differences: [{ path: 'leaveAt', from: '10:37', to: '10:50' }],
      },
    ])
  })

  test('shows its ordinary flags with their state, and nothing of what is restricted', async () => {
    const secret = '手臂有瘀青'
    await log({
      nothingUnusual: false,
      riskFlags: [{ riskType: 'fall', level: 'attention', note: '浴室滑了一下' }],
      sealed: sealed(
        {
          stress: { answers: [3, 3, 3, 3, 3] },
          restrictedFlags: [{ riskType: 'abuseSuspected', level: 'urgent', note: secret }],
        },
        id(100),
      ),
    })
    const visit = await getVisit(context(world.database, 'maXiaoyun'), id(100))
    expect(visit.raised).toMatchObject([{ riskType: 'fall', state: 'open', note: '浴室滑了一下' }])
    expect(visit.flags).toEqual(['attention'])
    const { definition: _, ...rest } = visit
    for (const word of [secret, 'abuseSuspected', 'caregiverCrisis', 'sealed', 'answers']) {
      expect(JSON.stringify(rest)).not.toContain(word)
    }
  })
})
