import { describe, expect, test } from 'vitest'
import { PUT } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import * as tables from '#db/schema/index.ts'
import type { LogVisitInput, SealedVisitPart } from '#lib/visits/schema.ts'
import { freshDatabase } from '../db.ts'
import { fill, homes, id, sealed, send, visitBody } from './fixture.ts'

const world = freshDatabase(fill)

const put = (body: LogVisitInput, name: 'zhouMin' | 'zhengXiaoyan' = 'zhouMin') =>
  send(PUT, name, { visitId: body.visitId, revisionId: body.revisionId }, body)

const visitWith = (part: SealedVisitPart, changes: Partial<LogVisitInput> = {}) =>
  visitBody({ sealed: sealed(part, id(100)), ...changes })

const correctionOf = (body: LogVisitInput, changes: Partial<LogVisitInput>) => ({
  ...body,
  revisionId: id(102),
  basedOn: id(101),
  correctionReason: '时间记错了',
  ...changes,
})

const checks = () => world.database.read.select().from(tables.stressChecks)
const restricted = () => world.database.read.select().from(tables.restrictedFlags)

const tired = { stress: { answers: [2, 2, 2, 1, 0] } }
const crisis = { stress: { answers: [0, 0, 0, 0, 1] } }
const bruises = '手臂内侧有几处新旧不一的瘀青'
const abuse = { restrictedFlags: [{ riskType: 'abuseSuspected', level: 'urgent' as const, note: bruises }] }

describe('what only the coordinator may know', () => {
  test('the stress check is kept apart, with its total', async () => {
    await put(visitWith(tired))
    expect(await checks()).toMatchObject([
      {
        refused: false,
        answers: [2, 2, 2, 1, 0],
        score: 7,
        caregiverId: homes.wang.caregiver,
        visitId: id(100),
      },
    ])
    expect(await restricted()).toEqual([])
  })

  test('refusing is recorded and blocks nothing', async () => {
    expect((await put(visitWith({ stress: { refused: true } }))).status).toBe(201)
    expect(await checks()).toMatchObject([{ refused: true, answers: null, score: null }])
  })

  test('an answer to the last question raises caregiverCrisis, whatever the total', async () => {
    await put(visitWith(crisis))
    const [check] = await checks()
    expect(await restricted()).toMatchObject([
      { id: check?.id, riskType: 'caregiverCrisis', level: 'urgent', note: null },
    ])
    expect(await world.database.read.select().from(tables.riskFlags)).toEqual([])
  })

  test('a suspicion of abuse never meets the ordinary flags', async () => {
    await put(visitWith(abuse))
    expect(await restricted()).toMatchObject([{ riskType: 'abuseSuspected', note: bruises, raisedBy: id(4) }])
    expect(await world.database.read.select().from(tables.riskFlags)).toEqual([])
  })

  test('a restricted kind in the open part is refused, and so is an ordinary one in the sealed part', async () => {
    const open = await put(visitBody({ nothingUnusual: false, riskFlags: abuse.restrictedFlags }))
    expect([open.status, open.body.error.fields[0].key]).toEqual([422, 'visit.error.restrictedInOpenPart'])
    const inside = await put(
      visitWith({ restrictedFlags: [{ riskType: 'fall', level: 'attention', note: '' }] }),
    )
    expect([inside.status, inside.body.error.fields[0].path]).toEqual([422, 'sealed'])
  })

  test('four answers of five are not a check', async () => {
    const { status, body } = await put(visitWith({ stress: { answers: [1, 1, 1, 1] } }))
    expect(status).toBe(422)
    expect(body.error.fields).toEqual([
      expect.objectContaining({ path: 'sealed', key: 'visit.error.stressIncomplete' }),
    ])
    expect(await checks()).toEqual([])
  })

  test('nothing of it is in the receipt, the audit or a difference', async () => {
    const body = visitWith({ ...crisis, ...abuse })
    const receipt = await put(body)
    const stale = await put(visitWith({ ...tired }, { revisionId: id(103), leaveAt: '11:00' }))
    const said = JSON.stringify([
      receipt.body,
      stale.body,
      await world.database.read.select().from(tables.auditLog),
    ])
    expect(stale.status).toBe(409)
    for (const secret of ['caregiverCrisis', 'abuseSuspected', 'stress', 'answers', 'sealed', bruises]) {
      expect(said).not.toContain(secret)
    }
  })
})

describe('sent more than once', () => {
  test('a resend changes nothing', async () => {
    const body = visitWith({ ...crisis, ...abuse })
    await put(body)
    await put(body)
    expect(await checks()).toHaveLength(1)
    expect(await restricted()).toHaveLength(2)
  })

  test('a correction that carries the same sealed part raises nothing twice', async () => {
    const body = visitWith({ ...crisis, ...abuse })
    await put(body)
    await put(correctionOf(body, { leaveAt: '10:50' }))
    expect(await checks()).toHaveLength(1)
    expect(await restricted()).toHaveLength(2)
  })

  test('a correction whose phone could not open the box keeps the first answers', async () => {
    const body = visitWith(tired)
    await put(body)
    await put(correctionOf(body, { leaveAt: '10:50', sealed: sealed({}, id(100)) }))
    expect(await checks()).toMatchObject([{ score: 7 }])
  })

  test('new answers stand beside the old ones and name them', async () => {
    const body = visitWith(tired)
    await put(body)
    await put(correctionOf(body, { sealed: sealed({ stress: { answers: [3, 3, 3, 3, 0] } }, id(100)) }))
    const [first, second] = (await checks()).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(second).toMatchObject({ score: 12, replaces: first?.id })
  })

  test('a crisis is raised also from a record that is only kept beside, or set aside', async () => {
    await put(visitWith(tired))
    expect((await put(visitWith(crisis, { leaveAt: '11:00' }))).status).toBe(409)
    expect(await restricted()).toMatchObject([{ riskType: 'caregiverCrisis' }])
    const other = visitBody({ visitId: id(200), revisionId: id(201), sealed: sealed(abuse, id(200)) })
    expect((await put(other, 'zhengXiaoyan')).body.disposition).toBe('setAside')
    expect((await restricted()).map(({ riskType }) => riskType).sort()).toEqual([
      'abuseSuspected',
      'caregiverCrisis',
    ])
  })
})
