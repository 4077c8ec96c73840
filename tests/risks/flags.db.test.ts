import { describe, expect, test } from 'vitest'
import { PUT as putRestricted } from '#app/api/restricted-risks/[flagId]/steps/[eventId]/route.ts'
import { PUT as putStep } from '#app/api/risks/[flagId]/steps/[eventId]/route.ts'
import { PUT as putVisit } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import * as tables from '#db/schema/index.ts'
import { instantOf } from '#lib/calendar/dates.ts'
import {
  countRestrictedOf,
  listOpenRisks,
  listRestricted,
  listRestrictedRisks,
  listRisks,
} from '#lib/risks/queries.ts'
import type { LogVisitInput, SealedVisitPart } from '#lib/visits/schema.ts'
import { freshDatabase } from '../db.ts'
import {
  context,
  fill,
  homes,
  id,
  type Name,
  now,
  programmeId,
  sealed,
  send,
  today,
  visitBody,
} from '../visits/fixture.ts'

const world = freshDatabase(fill)

const HOUR = 3_600_000

const open = (name: Name | null, later = 0) =>
  listOpenRisks({ ...context(world.database, name), now: now + later })
const restricted = (name: Name | null) => listRestricted(context(world.database, name))

const log = (changes: Partial<LogVisitInput>, part: SealedVisitPart = {}) => {
  const body = visitBody({ ...changes, sealed: sealed(part, changes.visitId ?? id(100)) })
  return send(putVisit, 'zhouMin', { visitId: body.visitId, revisionId: body.revisionId }, body)
}

const raise = (...riskFlags: LogVisitInput['riskFlags']) => log({ nothingUnusual: false, riskFlags })

const fall = { riskType: 'fall', level: 'attention' as const, note: '浴室滑了一下' }
const acute = { riskType: 'acuteIllness', level: 'urgent' as const, note: '' }
const bruises = { riskType: 'abuseSuspected', level: 'urgent' as const, note: '手臂有几处瘀青' }
const crisis = { stress: { answers: [0, 0, 0, 0, 2] } }

const step = async (name: Name | null, body: object, eventId = id(900), flagId?: string) => {
  const [flag] = await world.database.read.select().from(tables.riskFlags)
  return send(putStep, name, { flagId: flagId ?? flag?.id ?? id(999), eventId }, body)
}

const restrictedStep = async (name: Name | null, body: object, eventId = id(900)) => {
  const [flag] = await world.database.read.select().from(tables.restrictedFlags)
  return send(putRestricted, name, { flagId: flag?.id ?? id(999), eventId }, body)
}

describe('open flags', () => {
  test('are those of the households one may see', async () => {
    await raise(fall)
    expect(await open('maXiaoyun')).toHaveLength(1)
    expect(await open('zhaoLei')).toHaveLength(1)
    expect(await open('zhouMin')).toHaveLength(1)
    expect(await open('heJun')).toEqual([])
    expect(await open('qianFang')).toEqual([])
    await expect(open('linHushi')).rejects.toMatchObject({ status: 403 })
    await expect(open(null)).rejects.toMatchObject({ status: 401 })
  })

  test('say of whom, how grave, who told it, and by when something must be done', async () => {
    await raise(fall)
    expect(await open('maXiaoyun')).toMatchObject([
      {
        ...fall,
        householdId: homes.wang.id,
        seat: 52,
        caregiverName: '王桂英',
        elderName: '张德福',
        raisedByName: '周敏',
        onDate: today,
        visitId: id(100),
        state: 'open',
        nextStep: 'acknowledged',
        overdue: false,
        unseen: false,
        events: [],
      },
    ])
  })

  test('an urgent one that nobody saw for two hours comes first, and then the overdue ones', async () => {
    await raise(fall, acute)
    const [first, second] = await open('maXiaoyun', 3 * HOUR)
    expect([first?.riskType, first?.unseen, first?.overdue]).toEqual(['acuteIllness', true, true])
    expect([second?.riskType, second?.unseen, second?.overdue]).toEqual(['fall', false, false])
    expect((await open('maXiaoyun', 25 * HOUR)).every(({ overdue }) => overdue)).toBe(true)
  })

  test('a flag is due counted from when it was told, also from a record that came late', async () => {
    await log({
      nothingUnusual: false,
      riskFlags: [{ riskType: 'pressureInjury2', level: 'high', note: '' }],
      visitDate: '2026-09-15',
      savedAt: instantOf('2026-09-15', '12:00'),
      nextSteps: [],
    })
    const [flag] = await open('maXiaoyun')
    expect([flag?.onDate, flag?.dueAt]).toEqual(['2026-09-15', instantOf('2026-09-18')])
  })
})

describe('a flag is taken step by step', () => {
  test('by the desk, not by a trainer, and not from another district', async () => {
    await raise(fall)
    expect((await step(null, { step: 'acknowledged' })).status).toBe(401)
    expect((await step('qianFang', { step: 'acknowledged' })).status).toBe(404)
    expect((await step('heJun', { step: 'acknowledged' })).status).toBe(404)
    expect((await step('zhouMin', { step: 'acknowledged' })).status).toBe(403)
    expect((await step('maXiaoyun', { step: 'acknowledged' }, id(900), id(999))).status).toBe(404)
  })

  test('in order, and closed only with an outcome', async () => {
    await raise(fall)
    expect((await step('maXiaoyun', { step: 'closed', note: '没事' })).status).toBe(422)
    expect((await step('zhaoLei', { step: 'acknowledged' }, id(901))).status).toBe(201)
    expect((await step('maXiaoyun', { step: 'actioned', note: '家属已去医院' }, id(902))).status).toBe(201)
    expect((await open('maXiaoyun', 25 * HOUR))[0]).toMatchObject({ state: 'actioned', overdue: false })
    expect((await step('maXiaoyun', { step: 'closed' }, id(903))).status).toBe(422)
    expect((await step('maXiaoyun', { step: 'closed', note: '没有受伤' }, id(904))).status).toBe(201)
    expect(await open('maXiaoyun')).toEqual([])
    const [closed] = await listOpenRisks(context(world.database, 'maXiaoyun'), { closedToo: true })
    expect(closed?.events).toMatchObject([
      { step: 'acknowledged', byName: '赵磊' },
      { step: 'actioned', byName: '马晓云', note: '家属已去医院' },
      { step: 'closed', note: '没有受伤' },
    ])
  })

  test('sent again it changes nothing', async () => {
    await raise(fall)
    const first = await step('maXiaoyun', { step: 'acknowledged' })
    expect(await step('maXiaoyun', { step: 'acknowledged' })).toEqual({ status: 200, body: first.body })
    expect(await world.database.read.select().from(tables.riskEvents)).toHaveLength(1)
  })
})

describe('restricted flags', () => {
  test('are for the coordinator and the provider of that programme, and for nobody else', async () => {
    await log({}, crisis)
    expect(await restricted('maXiaoyun')).toMatchObject([{ riskType: 'caregiverCrisis', state: 'open' }])
    expect(await restricted('zhaoLei')).toHaveLength(1)
    for (const name of ['heJun', 'zhengXiaoyan', 'qianFang', 'linHushi'] as const) {
      expect(await restricted(name)).toEqual([])
    }
    await expect(restricted(null)).rejects.toMatchObject({ status: 401 })
  })

  test('the author still finds what she reported herself, and never what the stress check raised', async () => {
    await log({}, { ...crisis, restrictedFlags: [bruises] })
    expect(await restricted('maXiaoyun')).toHaveLength(2)
    expect(await restricted('zhouMin')).toMatchObject([{ riskType: 'abuseSuspected', note: bruises.note }])
  })

  test('are counted on the page of their visit for the desk; for her who raised one it is as if there were none', async () => {
    await log({}, { ...crisis, restrictedFlags: [bruises] })
    const counted = (name: Name | null, visitId = id(100)) =>
      countRestrictedOf(context(world.database, name), homes.wang.id, visitId)
    expect(await counted('maXiaoyun')).toBe(2)
    expect(await counted('zhaoLei')).toBe(2)
    expect(await counted('maXiaoyun', id(101))).toBe(0)
    for (const name of ['qianFang', 'zhouMin', 'linHushi'] as const) expect(await counted(name)).toBe(0)
    await expect(counted(null)).rejects.toMatchObject({ status: 401 })
  })

  test('what was done about it is the desk’s own', async () => {
    await log({}, { restrictedFlags: [bruises] })
    await restrictedStep('maXiaoyun', { step: 'acknowledged', note: '已联系街道' })
    expect((await restricted('maXiaoyun'))[0]?.events).toMatchObject([{ note: '已联系街道' }])
    expect(await restricted('zhouMin')).toMatchObject([
      { state: 'acknowledged', events: [{ step: 'acknowledged', note: null }] },
    ])
  })

  test('never appear among the ordinary ones, for nobody', async () => {
    await log({}, { ...crisis, restrictedFlags: [bruises] })
    for (const name of ['maXiaoyun', 'zhaoLei', 'zhouMin'] as const) expect(await open(name)).toEqual([])
  })

  test('for those who may not know of one, its address does not exist', async () => {
    await log({}, crisis)
    for (const name of ['zhouMin', 'heJun', 'qianFang', 'linHushi'] as const) {
      expect((await restrictedStep(name, { step: 'acknowledged' })).status).toBe(404)
    }
    expect((await restrictedStep('zhaoLei', { step: 'acknowledged' })).status).toBe(201)
  })

  test('have a page for the coordinator and the provider; for others there is no such page', async () => {
    await raise(fall)
    await log({ visitId: id(101), revisionId: id(201) }, crisis)
    const page = (name: Name | null) => listRestrictedRisks(context(world.database, name), programmeId, {})
    expect((await page('maXiaoyun')).rows).toMatchObject([{ riskType: 'caregiverCrisis' }])
    expect((await page('zhaoLei')).rows).toHaveLength(1)
    expect((await page('qianFang')).rows).toEqual([])
    for (const name of ['zhouMin', 'linHushi'] as const) {
      await expect(page(name)).rejects.toMatchObject({ status: 404 })
    }
    await expect(page(null)).rejects.toMatchObject({ status: 401 })
  })
})

test('the page of ordinary flags counts with the very rule that shows its rows', async () => {
  await raise(fall, acute)
  await step('maXiaoyun', { step: 'acknowledged' }, id(910))
  const list = await listRisks(context(world.database, 'maXiaoyun'), programmeId, { state: 'open' })
  expect(list.rows).toHaveLength(1)
  expect(list.count({ state: 'open' })).toBe(1)
  expect(list.count({})).toBe(2)
  expect(list.count({ state: 'acknowledged' })).toBe(1)
  expect(list.count({ household: homes.chen.id })).toBe(0)
})
