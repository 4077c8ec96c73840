import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Read } from '#db/client.ts'
import * as tables from '#db/schema/index.ts'
import { addDays, localDateOf } from '#lib/calendar/dates.ts'
import type { CastMember } from '#lib/demo/cast.ts'
import { newId } from '#lib/ids.ts'
import {
  assess,
  currentProgramme,
  getHouseholdFacts,
  listHouseholdFacts,
  listProgrammes,
} from '#lib/progress/queries.ts'
import { contextOf, homeIds, NOW, programmeIds, smallWorld, userIds } from '../cast.ts'
import { freshDatabase } from '../db.ts'

const holder = freshDatabase(database => smallWorld(database, NOW))
const today = localDateOf(NOW)
const as = (member: CastMember | null) => contextOf(holder.database, member)
const idsFor = async (member: CastMember | null) =>
  (await listHouseholdFacts(as(member))).map(({ household }) => household.id)
const of = (id: string) => getHouseholdFacts(as('maXiaoyun'), id)
const by = { byUserId: userIds.maXiaoyun, at: NOW }

describe('who sees which households', () => {
  test('马晓云 and 赵磊 see those of 河西区 and none of the other district', async () => {
    const seen = await idsFor('maXiaoyun')
    expect(seen).toContain(homeIds.wangGuiying)
    expect(seen).not.toContain(homeIds.hepingHome)
    expect(await idsFor('zhaoLei')).toEqual(seen)
    expect(await idsFor('tianFang')).toEqual([homeIds.hepingHome])
  })

  test('周敏 sees those that she has, 何军 and 林护士 none, and nobody none', async () => {
    const hers = await idsFor('zhouMin')
    expect(hers).toContain(homeIds.wangGuiying)
    expect(hers).not.toContain(homeIds.fengShumin)
    for (const member of ['heJun', 'linHushi', null] as const) expect(await idsFor(member)).toEqual([])
  })

  test("another district's household is not there, like one that does not exist", async () => {
    await expect(of(homeIds.hepingHome)).rejects.toMatchObject({ status: 404 })
    await expect(of(newId())).rejects.toMatchObject({ status: 404 })
  })

  test('the current programme is found by its code or by the day; the other district has none of it', async () => {
    const current = await currentProgramme(as('maXiaoyun'))
    expect(current).toMatchObject({ id: programmeIds.current, versionId: programmeIds.currentVersion })
    expect((await currentProgramme(as('zhouMin'), current.code)).id).toBe(programmeIds.current)
    await expect(currentProgramme(as('tianFang'), current.code)).rejects.toMatchObject({ status: 404 })
    expect(await listProgrammes(as(null))).toEqual([])
  })
})

describe("王桂英's facts", () => {
  test('are the same alone and in the list', async () => {
    const all = await listHouseholdFacts(as('maXiaoyun'), { programmeId: programmeIds.current })
    expect(await of(homeIds.wangGuiying)).toEqual(
      all.find(({ household }) => household.id === homeIds.wangGuiying),
    )
  })

  test('say who she is without birth date, ID number or whole phone', async () => {
    const { household, facts, definition } = await of(homeIds.wangGuiying)
    expect(household).toMatchObject({
      studentNo: 'HX2026-0052',
      seat: 52,
      caregiver: { name: '王桂英', age: 72, relation: 'spouse', maskedPhone: '199****0052' },
      elder: { name: '张德福', age: 81 },
      trainer: { name: '周敏' },
      certificateNo: null,
    })
    const [row] = await holder.database.read
      .select()
      .from(tables.caregivers)
      .where(eq(tables.caregivers.id, household.caregiver?.id ?? ''))
    const told = JSON.stringify({ household, facts })
    for (const secret of [row?.birthDate, row?.idNumber, row?.phone]) {
      expect(secret).toBeTruthy()
      expect(told).not.toContain(secret)
    }
    expect(assess(facts, definition, today)).toMatchObject({ status: 'inTraining', tile: 'inTraining' })
  })

  test('take as many questions for one household as for all', async () => {
    let asked = 0
    const read: Pick<Read, 'select'> = {
      select: ((...given: Parameters<Read['select']>) => {
        asked += 1
        return holder.database.read.select(...given)
      }) as Read['select'],
    }
    await listHouseholdFacts({ ...as('maXiaoyun'), read }, { ids: [homeIds.wangGuiying] })
    const forOne = asked
    asked = 0
    expect((await listHouseholdFacts({ ...as('maXiaoyun'), read })).length).toBeGreaterThan(5)
    expect(asked).toBe(forOne)
  })
})

describe('what holds is the latest, and what was replaced counts no more', () => {
  const insert = (body: Parameters<typeof holder.database.transact>[0]) => holder.database.transact(body)

  test('a rating of a revision that was corrected no longer counts', async () => {
    const before = (await of(homeIds.wangGuiying)).facts
    const rated = before.ratings.find(({ visitId }) => visitId)
    await insert(write =>
      write
        .update(tables.visits)
        .set({ currentRevisionId: null })
        .where(eq(tables.visits.id, rated?.visitId ?? '')),
    )
    const after = (await of(homeIds.wangGuiying)).facts
    expect(after.ratings.some(({ visitId }) => visitId === rated?.visitId)).toBe(false)
    expect(after.visits.length).toBe(before.visits.length - 1)
  })

  test('a corrected test paper leaves only its correction', async () => {
    const { household } = await of(homeIds.wangGuiying)
    const paper = (id: string, score: number, replaces: string | null) => ({
      id,
      householdId: household.id,
      caregiverId: household.caregiver?.id ?? '',
      onDate: today,
      replaces,
      kind: 'post' as const,
      form: 'B' as const,
      score,
      administeredBy: 'trainer' as const,
      ...by,
    })
    const [first, second] = [newId(), newId()]
    await insert(write =>
      write.insert(tables.testAttempts).values([paper(first, 96, null), paper(second, 56, first)]),
    )
    const posts = (await of(household.id)).facts.tests.filter(({ kind }) => kind === 'post')
    expect(posts).toEqual([{ kind: 'post', score: 56, date: today }])
  })

  test('a consent that was taken back is missing again', async () => {
    await insert(write =>
      write.insert(tables.consents).values({
        id: newId(),
        householdId: homeIds.wangGuiying,
        kind: 'health',
        granted: false,
        textVersion: '1',
        signedBy: '王桂英',
        asGuardian: false,
        onDate: today,
        ...by,
      }),
    )
    const { facts, definition } = await of(homeIds.wangGuiying)
    expect(facts.consents.find(({ kind }) => kind === 'health')).toEqual({ kind: 'health', granted: false })
    expect(assess(facts, definition, today).missing).toContain('consent')
  })

  test('a completion that was reversed does not stand', async () => {
    const before = await of(homeIds.liGuifang)
    expect(before.facts.completion).not.toBeNull()
    const [row] = await holder.database.read
      .select()
      .from(tables.completions)
      .where(eq(tables.completions.householdId, homeIds.liGuifang))
    await insert(write =>
      write
        .insert(tables.completionReversals)
        .values({ id: newId(), completionId: row?.id ?? '', reason: '登记错了', ...by }),
    )
    const after = await of(homeIds.liGuifang)
    expect(after.facts.completion).toBeNull()
    expect(after.household.certificateNo).toBeNull()
  })

  test('an override counts until it is withdrawn', async () => {
    const override = {
      id: newId(),
      householdId: homeIds.fengShumin,
      itemKey: 'test',
      reason: '不识字，口头问过',
      ...by,
    }
    await insert(write => write.insert(tables.completionOverrides).values(override))
    const item = async () => {
      const { facts, definition } = await of(homeIds.fengShumin)
      return assess(facts, definition, today).completion.items.find(({ key }) => key === 'test')
    }
    expect(await item()).toMatchObject({ state: 'exempt', override: { by: '马晓云' } })
    await insert(write =>
      write
        .update(tables.completionOverrides)
        .set({ withdrawnAt: NOW, withdrawnBy: userIds.maXiaoyun })
        .where(eq(tables.completionOverrides.id, override.id)),
    )
    expect(await item()).toMatchObject({ state: 'missing' })
  })

  test('after a change of caregiver the skills begin anew, but the household was not silent', async () => {
    const before = await of(homeIds.wangGuiying)
    const daughter = newId()
    await insert(async write => {
      await write.insert(tables.caregivers).values({
        id: daughter,
        name: '张敏',
        sex: 'female',
        birthDate: '1978-03-04',
        isTest: true,
        createdAt: NOW,
      })
      await write.insert(tables.householdMembers).values({
        id: newId(),
        householdId: homeIds.wangGuiying,
        caregiverId: daughter,
        standing: 'primary',
        relation: 'daughter',
        since: today,
        createdAt: NOW,
      })
    })
    const { household, facts, definition } = await of(homeIds.wangGuiying)
    expect(household.caregiver).toMatchObject({ name: '张敏', relation: 'daughter', maskedPhone: null })
    expect([facts.ratings, facts.visits, facts.tests]).toEqual([[], [], []])
    expect(facts.plan).toEqual(before.facts.plan)
    expect(assess(facts, definition, today).daysWithoutContact).toBe(
      assess(before.facts, definition, today).daysWithoutContact,
    )
  })

  test('a caregiver who begins tomorrow is not yet the one', async () => {
    const { household } = await of(homeIds.fengShumin)
    await insert(write =>
      write.insert(tables.householdMembers).values({
        id: newId(),
        householdId: homeIds.wangGuiying,
        caregiverId: household.caregiver?.id ?? '',
        standing: 'primary',
        relation: 'otherRelative',
        since: addDays(today, 1),
        createdAt: NOW,
      }),
    )
    expect((await of(homeIds.wangGuiying)).household.caregiver?.name).toBe('王桂英')
  })

  test('a place from the waitlist starts the count of days, not the review months before', async () => {
    const event = (position: number, status: string, onDate: string) => ({
      id: newId(),
      householdId: homeIds.gaoXiuzhen,
      position,
      status,
      onDate,
      ...by,
    })
    const { facts } = await of(homeIds.gaoXiuzhen)
    await insert(async write => {
      await write.insert(tables.eligibilityReviews).values({
        id: newId(),
        householdId: homeIds.gaoXiuzhen,
        approved: true,
        evidence: [],
        onDate: addDays(today, -60),
        ...by,
      })
      await write
        .insert(tables.statusEvents)
        .values(event(facts.statusEvents.length + 1, 'eligible', addDays(today, -3)))
    })
    const after = await of(homeIds.gaoXiuzhen)
    expect(after.facts.approvedOn).toBe(addDays(today, -3))
    expect(assess(after.facts, after.definition, today)).toMatchObject({
      daysWithoutContact: 3,
      light: 'green',
    })
  })

  test('a restricted matter leaves no trace in the facts; an ordinary one does', async () => {
    const before = await of(homeIds.wangGuiying)
    const flag = {
      householdId: homeIds.wangGuiying,
      level: 'urgent' as const,
      onDate: today,
      raisedBy: userIds.zhouMin,
      raisedAt: NOW,
    }
    await insert(write =>
      write.insert(tables.restrictedFlags).values({ id: newId(), riskType: 'abuseSuspected', ...flag }),
    )
    expect(await of(homeIds.wangGuiying)).toEqual(before)
    const ordinary = newId()
    await insert(write => write.insert(tables.riskFlags).values({ id: ordinary, riskType: 'fall', ...flag }))
    const { facts, definition } = await of(homeIds.wangGuiying)
    expect(assess(facts, definition, today).tile).toBe('red')
    await insert(write =>
      write
        .insert(tables.riskEvents)
        .values({ id: newId(), flagId: ordinary, step: 'closed', note: '已就医', ...by }),
    )
    expect((await of(homeIds.wangGuiying)).facts.openFlags).toEqual([])
  })
})
