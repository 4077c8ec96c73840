import { createHash } from 'node:crypto'
import { count, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { PUT } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { addDays, instantOf } from '#lib/calendar/dates.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { freshDatabase } from '../db.ts'
import { fill, homes, id, type Name, sealed, send, sendText, today, visitBody } from './fixture.ts'

const world = freshDatabase(fill)

const put = (name: Name | null, body: LogVisitInput) =>
  send(PUT, name, { visitId: body.visitId, revisionId: body.revisionId }, body)

const rowsOf = async (table: (typeof tables)['visits' | 'visitRevisions' | 'auditLog' | 'skillRatings']) =>
  (await world.database.read.select({ n: count() }).from(table))[0]?.n

const everything = async () =>
  Promise.all(
    [
      tables.visits,
      tables.visitRevisions,
      tables.skillRatings,
      tables.riskFlags,
      tables.restrictedFlags,
      tables.stressChecks,
      tables.appointments,
      tables.handbookDistributions,
      tables.auditLog,
    ].map(async table => (await world.database.read.select({ n: count() }).from(table))[0]?.n),
  )

const first = visitBody()
const correction = (changes: Partial<LogVisitInput> = {}) =>
  visitBody({ revisionId: id(102), basedOn: id(101), correctionReason: '离开时间记错了', ...changes })

describe('who may send a visit', () => {
  test('nobody without a session', async () => {
    expect((await put(null, first)).status).toBe(401)
  })

  test('何军 never had the household: for him it does not exist, and nothing is kept', async () => {
    const before = await everything()
    expect((await put('heJun', first)).status).toBe(404)
    expect(await everything()).toEqual(before)
  })

  test("郑晓燕 cannot write into 周敏's visit, although she once had the household", async () => {
    await put('zhouMin', first)
    expect((await put('zhengXiaoyan', correction())).status).toBe(404)
    expect(await rowsOf(tables.visitRevisions)).toBe(1)
  })

  test('a coordinator who sees the household does not log visits; one of another district finds none', async () => {
    expect((await put('maXiaoyun', first)).status).toBe(403)
    expect((await put('zhaoLei', first)).status).toBe(403)
    expect((await put('qianFang', first)).status).toBe(404)
  })
})

describe('what is not taken, with a sentence per field', () => {
  test('a body that is no visit', async () => {
    const { status, body } = await send(
      PUT,
      'zhouMin',
      { visitId: id(100), revisionId: id(101) },
      { householdId: homes.wang.id },
    )
    expect(status).toBe(422)
    expect(body.error.fields.length).toBeGreaterThan(5)
    expect(
      body.error.fields.every((field: { message: string }) => /\p{Script=Han}/u.test(field.message)),
    ).toBe(true)
  })

  test('a record that breaks a rule: leaving before arriving, in the form of the form', async () => {
    const { status, body } = await put('zhouMin', visitBody({ leaveAt: '09:00' }))
    expect(status).toBe(422)
    expect(body.error.fields).toEqual([
      expect.objectContaining({ path: 'leaveAt', key: 'visit.error.leaveBeforeArrive' }),
    ])
    expect(await rowsOf(tables.visits)).toBe(0)
    expect(await rowsOf(tables.auditLog)).toBe(0)
  })

  test('an address that names another visit than the body', async () => {
    const { status, body } = await send(PUT, 'zhouMin', { visitId: id(999), revisionId: id(998) }, first)
    expect(status).toBe(422)
    expect(body.error.fields.map((field: { path: string }) => field.path)).toEqual(['visitId', 'revisionId'])
  })

  test('a plan that is not the one of this household', async () => {
    const { body } = await put('zhouMin', visitBody({ programmeVersionId: id(999) }))
    expect(body.error.fields[0].path).toBe('programmeVersionId')
  })

  test('a visit that wanders to another household', async () => {
    await put('zhouMin', first)
    await world.database.transact(write =>
      write.insert(tables.assignments).values({
        id: id(43),
        householdId: homes.chen.id,
        trainerId: id(4),
        fromDate: '2026-09-01',
        at: 3,
      }),
    )
    const { status, body } = await put('zhouMin', correction({ householdId: homes.chen.id }))
    expect(status).toBe(422)
    expect(body.error.fields[0].path).toBe('householdId')
  })

  test('photos of a family that did not agree to any', async () => {
    await world.database.transact(write =>
      write.update(tables.consents).set({ granted: false }).where(eq(tables.consents.kind, 'photo')),
    )
    const { body } = await put(
      'zhouMin',
      visitBody({ photoCount: 2, photos: ['a'.repeat(64), 'b'.repeat(64)] }),
    )
    expect(body.error.fields[0].key).toBe('visit.error.photosNotConsented')
  })

  test('a sealed part that this server cannot open, or that belongs to another visit', async () => {
    for (const broken of ['AAAA', sealed({}, id(999))]) {
      const { status, body } = await put('zhouMin', visitBody({ sealed: broken }))
      expect(status).toBe(422)
      expect(body.error.fields).toEqual([expect.objectContaining({ path: 'sealed' })])
    }
  })

  test('an edition that was never published, and a character that no database keeps', async () => {
    const given = await put('zhouMin', visitBody({ handbookGiven: { editionId: id(999) } }))
    expect(given.body.error.fields[0].path).toBe('handbookGiven.editionId')
    for (const text of ['a\0b', 'half \ud83d']) {
      const { status, body } = await put('zhouMin', visitBody({ advice: { codes: [], text } }))
      expect(status).toBe(422)
      expect(body.error.fields[0].path).toBe('advice.text')
    }
  })

  test('more than 256 KB', async () => {
    const text = JSON.stringify({ ...first, pad: 'x'.repeat(256 * 1024) })
    expect((await sendText(PUT, 'zhouMin', { visitId: id(100), revisionId: id(101) }, text)).status).toBe(413)
  })
})

describe('a visit that is taken', () => {
  test('gets a receipt for exactly the bytes that were sent, and its number', async () => {
    const text = `${JSON.stringify(first, null, 2)}\n`
    const { status, body } = await sendText(
      PUT,
      'zhouMin',
      { visitId: first.visitId, revisionId: first.revisionId },
      text,
    )
    expect(status).toBe(201)
    expect(body).toEqual({
      id: first.revisionId,
      visitId: first.visitId,
      sha256: createHash('sha256').update(text).digest('hex'),
      seq: 1,
      epoch: 'first',
      recordNo: 'HX2026-0052-V01',
      disposition: 'accepted',
      receivedAt: expect.any(Number),
    })
    const [row] = await world.database.read.select().from(tables.visitRevisions)
    expect(row).toMatchObject({ bytes: text, visitDate: today, savedAt: first.savedAt, byUserId: id(4) })
    expect(row?.receivedAt).toBeGreaterThanOrEqual(instantOf(today, '18:40'))
  })

  test('writes the ratings, the next date and the first step into training', async () => {
    await put('zhouMin', first)
    const { read } = world.database
    const ratings = await read.select().from(tables.skillRatings)
    expect(
      ratings.map(({ skillCode, level, caregiverId }) => [skillCode, level, caregiverId]).sort(),
    ).toEqual([
      ['N01', 3, homes.wang.caregiver],
      ['N02', 2, homes.wang.caregiver],
    ])
    const [agreed] = await read.select().from(tables.appointments)
    expect(agreed).toMatchObject({ onDate: '2026-10-01', basisDate: today, visitId: first.visitId })
    const events = await read
      .select()
      .from(tables.statusEvents)
      .where(eq(tables.statusEvents.householdId, homes.wang.id))
    expect(events.find(({ position }) => position === 4)).toMatchObject({
      status: 'inTraining',
      onDate: today,
    })
  })

  test('leaves one audit row that says nothing about health', async () => {
    await put(
      'zhouMin',
      visitBody({
        riskFlags: [{ riskType: 'fall', level: 'attention', note: '浴室滑了一下' }],
        nothingUnusual: false,
      }),
    )
    const [row, ...more] = await world.database.read.select().from(tables.auditLog)
    expect(more).toEqual([])
    expect(row).toMatchObject({ action: 'visit.log', subjectId: first.visitId, householdId: homes.wang.id })
    expect(row?.details).toEqual({
      revisionId: first.revisionId,
      disposition: 'accepted',
      recordNo: 'HX2026-0052-V01',
      seq: 1,
    })
  })

  test('raises its flags, hands out its book, and says why there is no next date', async () => {
    await put(
      'zhouMin',
      visitBody({
        nothingUnusual: false,
        riskFlags: [{ riskType: 'pressureInjury', level: 'attention', note: '骶尾发红' }],
        handbookGiven: { editionId: id(12) },
        nextVisitDate: null,
        noNextReason: 'familyWillCall',
      }),
    )
    const { read } = world.database
    expect(await read.select().from(tables.riskFlags)).toMatchObject([
      { riskType: 'pressureInjury', level: 'attention', note: '骶尾发红', raisedBy: id(4) },
    ])
    expect(await read.select().from(tables.handbookDistributions)).toMatchObject([
      { editionId: id(12), onDate: today },
    ])
    expect(await read.select().from(tables.appointments)).toMatchObject([
      { onDate: null, noDateReason: 'familyWillCall' },
    ])
  })

  test('visits, make-up visits and attempts are numbered apart', async () => {
    const recordNos = []
    const sent: Partial<LogVisitInput>[] = [
      {},
      { kind: 'makeup', makeupReason: '老人离不开人' },
      { met: false, attemptReason: 'noOneHome', skills: [], caregiverSign: null },
      {},
    ]
    for (const [n, changes] of sent.entries()) {
      const { body } = await put(
        'zhouMin',
        visitBody({ visitId: id(110 + n), revisionId: id(120 + n), ...changes }),
      )
      recordNos.push(body.recordNo)
    }
    expect(recordNos).toEqual(['HX2026-0052-V01', 'HX2026-0052-M01', 'HX2026-0052-A01', 'HX2026-0052-V02'])
  })

  test('an attempt does not begin the training', async () => {
    await put(
      'zhouMin',
      visitBody({ met: false, attemptReason: 'noOneHome', skills: [], caregiverSign: null }),
    )
    const events = await world.database.read.select().from(tables.statusEvents)
    expect(events.some(({ status }) => status === 'inTraining')).toBe(false)
  })
})

describe('the same again', () => {
  test('the same bytes give the same receipt with 200 and change nothing', async () => {
    const sent = await put('zhouMin', first)
    const before = await everything()
    const again = await put('zhouMin', first)
    expect(again.status).toBe(200)
    expect(again.body).toEqual(sent.body)
    expect(await everything()).toEqual(before)
  })

  test('five identical puts at once make one visit, one set of rows and one audit row', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => put('zhouMin', first)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await everything()).toEqual([1, 1, 2, 0, 0, 1, 1, 0, 1])
  })

  test('thirty visits at once all arrive, each with its place and its number', async () => {
    const bodies = Array.from({ length: 30 }, (_, n) =>
      visitBody({ visitId: id(700 + n), revisionId: id(800 + n) }),
    )
    const answers = await Promise.all(bodies.map(body => put('zhouMin', body)))
    expect(answers.every(({ status }) => status === 201)).toBe(true)
    expect(answers.map(({ body }) => body.seq).sort((a, b) => a - b)).toEqual(bodies.map((_, n) => n + 1))
    expect(new Set(answers.map(({ body }) => body.recordNo)).size).toBe(30)
  })

  test('five different contents under one id: one is taken, four are refused, all five are kept', async () => {
    const leaves = ['10:30', '10:31', '10:32', '10:33', '10:34']
    const answers = await Promise.all(leaves.map(leaveAt => put('zhouMin', visitBody({ leaveAt }))))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409])
    const rows = await world.database.read.select().from(tables.visitRevisions)
    expect(rows.map(({ body }) => body.leaveAt).sort()).toEqual(leaves)
    expect(rows.filter(({ disposition }) => disposition === 'conflict')).toHaveLength(4)
    expect(await rowsOf(tables.skillRatings)).toBe(2)
  })

  test('other bytes under the id: 409 with the difference, kept once however often it is sent', async () => {
    await put('zhouMin', first)
    const other = visitBody({ leaveAt: '11:00', sealed: first.sealed })
    const { status, body } = await put('zhouMin', other)
    expect(status).toBe(409)
    expect(body.error).toMatchObject({
      code: 'visitOtherContent',
      reason: 'otherContent',
      kept: { id: id(101), seq: 2 },
      current: { revisionId: id(101), recordNo: 'HX2026-0052-V01' },
      differences: [{ path: 'leaveAt', from: '10:37', to: '11:00' }],
    })
    expect(JSON.stringify(body)).not.toContain(first.sealed)
    const again = await put('zhouMin', other)
    expect(again).toEqual({ status: 409, body })
    expect(await rowsOf(tables.visitRevisions)).toBe(2)
    expect(await rowsOf(tables.auditLog)).toBe(2)
  })
})

describe('a correction', () => {
  test('names what it corrects; the old values stay, the new ones hold', async () => {
    await put('zhouMin', first)
    const { status, body } = await put(
      'zhouMin',
      correction({ leaveAt: '10:50', skills: [{ code: 'N01', level: 2, place: 'home' }] }),
    )
    expect(status).toBe(201)
    expect(body).toMatchObject({ id: id(102), seq: 2, recordNo: 'HX2026-0052-V01' })
    const { read } = world.database
    expect(await read.select().from(tables.visits)).toMatchObject([{ currentRevisionId: id(102) }])
    const ratings = await read.select().from(tables.skillRatings)
    expect(ratings.filter(({ revisionId }) => revisionId === id(102))).toMatchObject([{ level: 2 }])
    expect(ratings.filter(({ revisionId }) => revisionId === id(101))).toHaveLength(2)
  })

  test('without a reason it is not taken', async () => {
    await put('zhouMin', first)
    const { status, body } = await put('zhouMin', visitBody({ revisionId: id(102), basedOn: id(101) }))
    expect(status).toBe(422)
    expect(body.error.fields[0].path).toBe('correctionReason')
  })

  test('of a version that is no longer the newest: 409, kept beside, the newest shown', async () => {
    await put('zhouMin', first)
    await put('zhouMin', correction({ leaveAt: '10:50' }))
    const { status, body } = await put('zhouMin', correction({ revisionId: id(103), leaveAt: '10:55' }))
    expect(status).toBe(409)
    expect(body.error).toMatchObject({
      code: 'visitStaleBase',
      current: { revisionId: id(102), body: { leaveAt: '10:50' } },
    })
    expect(body.error.differences).toEqual([{ path: 'leaveAt', from: '10:50', to: '10:55' }])
    expect(await rowsOf(tables.visitRevisions)).toBe(3)
  })

  test('that names no base at all is a stale one', async () => {
    await put('zhouMin', first)
    const { status, body } = await put('zhouMin', visitBody({ revisionId: id(104), leaveAt: '11:00' }))
    expect([status, body.error.code]).toEqual([409, 'visitStaleBase'])
  })

  test('of a visit that a restored server has lost is taken as it is', async () => {
    expect((await put('zhouMin', correction())).status).toBe(201)
  })

  test('that leaves the next date alone does not undo a later change of it', async () => {
    await put('zhouMin', first)
    await put('zhouMin', correction({ leaveAt: '10:50' }))
    await put('zhouMin', correction({ revisionId: id(103), basedOn: id(102), nextVisitDate: '2026-10-08' }))
    const agreed = await world.database.read.select().from(tables.appointments)
    expect(agreed.map(({ onDate }) => onDate).sort()).toEqual(['2026-10-01', '2026-10-08'])
  })

  test('that leaves a flag out does not close it, and one that repeats it raises no second', async () => {
    const fall = { riskType: 'fall', level: 'attention' as const, note: '' }
    await put('zhouMin', visitBody({ nothingUnusual: false, riskFlags: [fall] }))
    await put('zhouMin', correction({ nothingUnusual: false, riskFlags: [fall] }))
    await put('zhouMin', correction({ revisionId: id(103), basedOn: id(102) }))
    expect(await world.database.read.select().from(tables.riskFlags)).toHaveLength(1)
  })
})

describe('a household that was somebody else’s that day', () => {
  test('a visit of 郑晓燕 on a day when the household was 周敏’s is set aside with the reason', async () => {
    const { status, body } = await put('zhengXiaoyan', first)
    expect(status).toBe(201)
    expect(body).toMatchObject({ disposition: 'setAside', reason: 'notAssignedOnDate', recordNo: null })
    expect(await rowsOf(tables.skillRatings)).toBe(0)
    expect(await world.database.read.select().from(tables.visits)).toMatchObject([
      { currentRevisionId: null, recordNo: null },
    ])
  })

  test('a visit on a day when it still was hers is taken, however late it comes', async () => {
    const visitDate = '2026-06-30'
    const { body } = await put(
      'zhengXiaoyan',
      visitBody({
        visitDate,
        savedAt: instantOf(visitDate, '12:00'),
        nextVisitDate: addDays(visitDate, 14),
        nextSteps: [],
      }),
    )
    expect(body).toMatchObject({ disposition: 'accepted', recordNo: 'HX2026-0052-V01' })
  })

  test('the day of handing over belongs to the one who comes', async () => {
    const { body } = await put(
      'zhengXiaoyan',
      visitBody({ visitDate: '2026-07-01', savedAt: instantOf('2026-07-01', '12:00') }),
    )
    expect(body.disposition).toBe('setAside')
  })

  test('an urgent flag is raised all the same: a danger is a danger', async () => {
    await put(
      'zhengXiaoyan',
      visitBody({
        nothingUnusual: false,
        riskFlags: [{ riskType: 'acuteIllness', level: 'urgent', note: '' }],
      }),
    )
    expect(await world.database.read.select().from(tables.riskFlags)).toMatchObject([{ level: 'urgent' }])
  })

  test('corrected to the right day, a set-aside visit counts and gets its number', async () => {
    await put('zhengXiaoyan', first)
    const { body } = await put(
      'zhengXiaoyan',
      correction({ visitDate: '2026-06-30', lateReason: '手机坏了' }),
    )
    expect(body).toMatchObject({ disposition: 'accepted', recordNo: 'HX2026-0052-V01' })
  })
})
