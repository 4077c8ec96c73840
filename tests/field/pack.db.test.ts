import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { GET } from '#app/api/field/pack/route.ts'
import * as tables from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { addDays, instantOf, localDateOf } from '#lib/calendar/dates.ts'
import { getFieldPack } from '#lib/field/queries.ts'
import type { FieldPack } from '#lib/field/schema.ts'
import { seal } from '#lib/privacy/seal.ts'
import { openSealed } from '#lib/privacy/seal-key.ts'
import { contextOf, homeIds, NOW, programmeIds, smallWorld, userIds } from '../cast.ts'
import { freshDatabase } from '../db.ts'

const world = freshDatabase(database => smallWorld(database, NOW))
const today = localDateOf(NOW)

const packOf = (member: Parameters<typeof contextOf>[1]) => getFieldPack(contextOf(world.database, member))

const homeIn = (pack: FieldPack, id: string) => {
  const home = pack.households.find(household => household.id === id)
  if (!home) throw new Error('not in the pack')
  return home
}

describe('who gets a pack', () => {
  test('only a trainer: nobody is asked to sign in, the desk is refused', async () => {
    await expect(packOf(null)).rejects.toMatchObject({ status: 401 })
    for (const member of ['maXiaoyun', 'zhaoLei', 'linHushi'] as const) {
      await expect(packOf(member)).rejects.toMatchObject({ status: 403 })
    }
  })

  test('何军 has no household, and his pack says so calmly', async () => {
    expect(await packOf('heJun')).toMatchObject({
      trainer: { name: '何军' },
      households: [],
      programmeVersions: [],
      booked: {},
      returned: [],
      done: [],
      covers: [],
    })
  })

  test('周敏 has hers and not 郑晓燕’s', async () => {
    const { households } = await packOf('zhouMin')
    const assigned = await world.database.read
      .select({ id: tables.assignments.householdId })
      .from(tables.assignments)
      .where(eq(tables.assignments.trainerId, userIds.zhouMin))
    expect(households.map(({ id }) => id).sort()).toEqual(assigned.map(({ id }) => id).sort())
    expect(households.map(({ id }) => id)).not.toContain(homeIds.hepingHome)
    expect(households.length).toBeGreaterThan(2)
  })
})

describe('what the phone knows of 王桂英', () => {
  test('who she is, where she lives, and the number to call', async () => {
    const home = homeIn(await packOf('zhouMin'), homeIds.wangGuiying)
    expect(home).toMatchObject({
      studentNo: 'HX2026-0052',
      seat: 52,
      status: 'inTraining',
      caregiver: { name: '王桂英', relation: 'spouse' },
      elder: { name: '张德福', age: 81 },
      phone: '19900000052',
      programmeVersionId: programmeIds.currentVersion,
      photoConsent: true,
      handbookEditionId: programmeIds.edition,
    })
    expect(home.needsTags).toContain('bedbound')
  })

  test('what she has learned, what is missing, and what to teach next', async () => {
    const home = homeIn(await packOf('zhouMin'), homeIds.wangGuiying)
    expect(home.visitsSoFar).toBe(3)
    expect(home.lastVisits[0]).toMatchObject({ visitNo: 3, met: true, trainerName: '周敏' })
    expect(home.lastVisits.some(({ met, visitNo }) => !met && visitNo === null)).toBe(true)
    expect(home.progress).toBeGreaterThan(50)
    expect(home.missing.map(({ key }) => key)).toContain('test')
    const critical = home.missing.find(({ key }) => key === 'critical')
    expect(critical?.skills.length).toBe(critical?.values.missing)
    const promised = home.lastVisits.find(({ met }) => met)?.nextSkills ?? []
    expect(home.agenda.slice(0, promised.length).map(({ skill }) => skill)).toEqual(promised)
    for (const { skill, level } of home.agenda) expect(home.levels[skill]?.level ?? 0).toBe(level)
  })

  test('no ID number, no birth date, no answer to a stress check, no restricted flag', async () => {
    await world.database.transact(write =>
      write.insert(tables.restrictedFlags).values({
        id: '00000000-0000-7000-8000-000000000901',
        householdId: homeIds.wangGuiying,
        riskType: 'abuseSuspected',
        level: 'urgent',
        note: '手臂有瘀青',
        onDate: today,
        raisedBy: userIds.zhouMin,
        raisedAt: NOW,
      }),
    )
    const { programmeVersions: _, ...pack } = await packOf('zhouMin')
    const said = JSON.stringify(pack)
    const { read } = world.database
    const people = [
      ...(await read.select().from(tables.elders)),
      ...(await read.select().from(tables.caregivers)),
    ]
    const birthDates = people.map(({ birthDate }) => birthDate)
    const idNumbers = people.flatMap(({ idNumber }) => idNumber ?? [])
    expect(birthDates.length).toBeGreaterThan(10)
    expect(idNumbers.length).toBeGreaterThan(10)
    for (const secret of [
      ...birthDates,
      ...idNumbers,
      'abuseSuspected',
      '瘀青',
      '"sealed"',
      'stress',
      'score',
    ])
      expect(said).not.toContain(secret)
  })
})

describe('the day', () => {
  test('appointments, and how many are agreed per day', async () => {
    const pack = await packOf('zhouMin')
    expect(homeIn(pack, homeIds.chenGuoqiang).appointment).toMatchObject({ onDate: today, atTime: '14:00' })
    expect(homeIn(pack, homeIds.liuYufen)).toMatchObject({
      appointment: { onDate: today, atTime: '16:00' },
      visitsSoFar: 0,
      handbookEditionId: null,
      lastVisits: [],
    })
    const booked = pack.households.filter(({ appointment }) => appointment?.onDate === today).length
    expect(pack.booked[today]).toBe(booked)
    expect(Object.keys(pack.booked).every(day => day >= today)).toBe(true)
  })

  test('孙建华’s record came back with its comment and everything that it said', async () => {
    const { returned } = await packOf('zhouMin')
    expect(returned).toMatchObject([
      {
        householdId: homeIds.sunJianhua,
        caregiverName: '孙建华',
        comment: '到达和离开只差 25 分钟，请核对时间。',
        byRole: 'coordinator',
        body: { arriveAt: '09:10', leaveAt: '09:35' },
      },
    ])
    expect(returned[0]?.revisionId).toBe(returned[0]?.body.revisionId)
  })

  test('her own records of the last 30 days with their receipts, newest first', async () => {
    const { done, epoch } = await packOf('zhouMin')
    expect(done.map(({ visitDate }) => visitDate)).toEqual(
      done.map(({ visitDate }) => visitDate).sort((a, b) => (a < b ? 1 : -1)),
    )
    expect(
      done.every(({ receipt }) => receipt.epoch === epoch && /^[0-9a-f]{64}$/.test(receipt.sha256)),
    ).toBe(true)
    expect(done.find(({ householdId }) => householdId === homeIds.sunJianhua)?.state).toBe('returned')
    expect(done.every(({ receipt, body }) => body?.revisionId === receipt.id)).toBe(true)
  })

  test('a household that goes to 郑晓燕 leaves the phone; the record stays, its content does not', async () => {
    await world.database.transact(async write => {
      const mine = eq(tables.assignments.householdId, homeIds.wangGuiying)
      await write.update(tables.assignments).set({ untilDate: today }).where(mine)
      await write.insert(tables.assignments).values({
        id: '00000000-0000-7000-8000-000000000902',
        householdId: homeIds.wangGuiying,
        trainerId: userIds.zhengXiaoyan,
        fromDate: today,
        at: NOW,
      })
    })
    const [hers, theirs] = [await packOf('zhouMin'), await packOf('zhengXiaoyan')]
    expect(hers.households.map(({ id }) => id)).not.toContain(homeIds.wangGuiying)
    const kept = hers.done.filter(({ householdId }) => householdId === homeIds.wangGuiying)
    expect(kept.length).toBeGreaterThan(0)
    expect(
      kept.every(
        ({ body, visitNo, met, kind }) =>
          body === null && (visitNo !== null) === (met && kind === 'coaching'),
      ),
    ).toBe(true)
    expect(homeIn(theirs, homeIds.wangGuiying).lastVisits[0]?.trainerName).toBe('周敏')
  })

  test('郑晓燕 steps in for a week: both see who covers for whom', async () => {
    const [from, until] = [addDays(today, 2), addDays(today, 9)]
    await world.database.transact(async write => {
      const mine = eq(tables.assignments.householdId, homeIds.wangGuiying)
      await write.update(tables.assignments).set({ untilDate: from }).where(mine)
      await write.insert(tables.assignments).values([
        {
          id: '00000000-0000-7000-8000-000000000903',
          householdId: homeIds.wangGuiying,
          trainerId: userIds.zhengXiaoyan,
          fromDate: from,
          untilDate: until,
          at: NOW,
        },
        {
          id: '00000000-0000-7000-8000-000000000904',
          householdId: homeIds.wangGuiying,
          trainerId: userIds.zhouMin,
          fromDate: until,
          at: NOW,
        },
      ])
    })
    const cover = {
      householdId: homeIds.wangGuiying,
      caregiverName: '王桂英',
      usualTrainer: { id: userIds.zhouMin, name: '周敏' },
      coveringTrainer: { id: userIds.zhengXiaoyan, name: '郑晓燕' },
      from,
      until,
    }
    expect((await packOf('zhouMin')).covers).toEqual([cover])
    expect((await packOf('zhengXiaoyan')).covers).toEqual([cover])
    expect((await packOf('heJun')).covers).toEqual([])
  })
})

test('a family that left stays on the phone until the programme is over, and not a day longer', async () => {
  await world.database.transact(write =>
    write.insert(tables.statusEvents).values({
      id: '00000000-0000-7000-8000-000000000906',
      householdId: homeIds.wangGuiying,
      position: 99,
      status: 'withdrawn',
      onDate: today,
      reasonCode: 'elderDied',
      at: NOW,
    }),
  )
  const { programmeVersions, households } = await packOf('zhouMin')
  expect(households.find(({ id }) => id === homeIds.wangGuiying)?.status).toBe('withdrawn')
  const endDate = programmeVersions[0]?.definition.endDate ?? ''
  const afterwards = { ...contextOf(world.database, 'zhouMin'), now: instantOf(addDays(endDate, 1)) }
  const then = await getFieldPack(afterwards)
  expect(then.households.map(({ id }) => id)).not.toContain(homeIds.wangGuiying)
  expect(then.households.map(({ id }) => id)).toContain(homeIds.chenGuoqiang)
})

describe('what the phone works with', () => {
  test('the programme without the questions that it does not ask', async () => {
    const { programmeVersions, edition, demo } = await packOf('zhouMin')
    expect(programmeVersions.map(({ id }) => id)).toEqual([programmeIds.currentVersion])
    expect(programmeVersions[0]?.definition).toMatchObject({
      knowledgeTest: { items: [] },
      survey: { items: [] },
    })
    expect(programmeVersions[0]?.definition.skills).toHaveLength(45)
    expect(edition?.id).toBe(programmeIds.edition)
    expect(demo).toBe(true)
  })

  test('a key with which only this server opens what was sealed', async () => {
    const { sealKey } = await packOf('zhouMin')
    expect(openSealed(seal({ stress: { refused: true } }, sealKey, 'visit'), 'visit')).toEqual({
      stress: { refused: true },
    })
  })
})

describe('GET /api/field/pack', () => {
  const get = async (etag?: string) => {
    process.env.WARMHAND_NOW = new Date(NOW).toISOString()
    await world.database.transact(write =>
      write
        .insert(tables.sessions)
        .values({
          id: 'phone-of-zhou',
          userId: userIds.zhouMin,
          scope: 'field',
          createdAt: NOW,
          lastSeenAt: NOW + 60_000,
          expiresAt: NOW + 86_400_000,
        })
        .onConflictDoNothing(),
    )
    const { name, value } = await sessionCookie('phone-of-zhou')
    const headers = { cookie: `${name}=${value}`, ...(etag ? { 'if-none-match': etag } : {}) }
    return GET(new Request('http://localhost:3000/api/field/pack', { headers }), {
      params: Promise.resolve({}),
    })
  }

  test('is never kept on the way, and says 304 while nothing changed', async () => {
    const first = await get()
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(await first.json()).toEqual(JSON.parse(JSON.stringify(await packOf('zhouMin'))))
    const etag = first.headers.get('etag') ?? ''
    const again = await get(etag)
    expect([again.status, await again.text()]).toEqual([304, ''])
    await world.database.transact(write =>
      write.insert(tables.appointments).values({
        id: '00000000-0000-7000-8000-000000000905',
        householdId: homeIds.wangGuiying,
        onDate: addDays(today, 3),
        basisDate: today,
        byUserId: userIds.zhouMin,
        at: NOW,
      }),
    )
    expect((await get(etag)).status).toBe(200)
  })

  test('without a session it is a plain 401', async () => {
    const answer = await GET(new Request('http://localhost:3000/api/field/pack'), {
      params: Promise.resolve({}),
    })
    expect(answer.status).toBe(401)
  })
})
