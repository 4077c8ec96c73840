import { describe, expect, test } from 'vitest'
import { PUT as putReview } from '#app/api/visits/[visitId]/reviews/[reviewId]/route.ts'
import { PUT as putVisit } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import * as tables from '#db/schema/index.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { freshDatabase } from '../db.ts'
import { fill, id, type Name, send, visitBody } from './fixture.ts'

const world = freshDatabase(fill)

const log = (changes: Partial<LogVisitInput> = {}, name: Name = 'zhouMin') => {
  const body = visitBody(changes)
  return send(putVisit, name, { visitId: body.visitId, revisionId: body.revisionId }, body)
}

const correct = (changes: Partial<LogVisitInput> = {}) =>
  log({
    revisionId: id(102),
    basedOn: id(101),
    correctionReason: '离开时间记错了',
    leaveAt: '10:50',
    ...changes,
  })

const judge = (name: Name | null, body: object, reviewId = id(300), visitId = id(100)) =>
  send(putReview, name, { visitId, reviewId }, { revisionId: id(101), comment: null, ...body })

const approve = { verdict: 'approved' }
const giveBack = { verdict: 'returned', comment: '离开时间比到达早了，请核对。' }
const annul = { verdict: 'voided', comment: '记到别人家了' }

const reviews = () => world.database.read.select().from(tables.visitReviews)

describe('who may judge a record', () => {
  test('nobody without a session; a record that is not there is not there', async () => {
    expect((await judge(null, approve)).status).toBe(401)
    expect((await judge('maXiaoyun', approve)).status).toBe(404)
  })

  test('for the coordinator of another district it does not exist', async () => {
    await log()
    expect((await judge('qianFang', approve)).status).toBe(404)
  })

  test('a trainer does not judge her own record', async () => {
    await log()
    for (const body of [approve, giveBack, annul]) expect((await judge('zhouMin', body)).status).toBe(403)
  })

  test('the provider may return, and neither approve nor void', async () => {
    await log()
    expect((await judge('zhaoLei', approve)).status).toBe(403)
    expect((await judge('zhaoLei', annul)).status).toBe(403)
    expect((await judge('zhaoLei', giveBack)).status).toBe(201)
  })
})

describe('what is not taken', () => {
  test('a return without a comment, a void without a reason, a judgement of no kind', async () => {
    await log()
    for (const body of [
      { ...giveBack, comment: ' ' },
      { ...annul, comment: null },
    ]) {
      const { status, body: said } = await judge('maXiaoyun', body)
      expect([status, said.error.fields[0].path]).toEqual([422, 'comment'])
    }
    expect((await judge('maXiaoyun', { verdict: 'liked' })).status).toBe(422)
    expect((await judge('maXiaoyun', approve, 'not-an-id')).status).toBe(404)
    expect(await reviews()).toEqual([])
  })

  test('a judgement of a version that was corrected meanwhile', async () => {
    await log()
    await correct()
    const { status, body } = await judge('maXiaoyun', approve)
    expect(status).toBe(409)
    expect(body.error).toMatchObject({ code: 'changedMeanwhile', revisionId: id(102), state: 'submitted' })
  })

  test('a second approval, and anything after a void', async () => {
    await log()
    await judge('maXiaoyun', approve)
    expect((await judge('maXiaoyun', approve, id(301))).status).toBe(409)
    expect((await judge('maXiaoyun', annul, id(302))).status).toBe(201)
    expect((await judge('maXiaoyun', approve, id(303))).status).toBe(409)
    expect(await reviews()).toHaveLength(2)
  })
})

describe('a judgement', () => {
  test('approves, with who and when, and one audit row without the comment', async () => {
    await log()
    const { status, body } = await judge('maXiaoyun', { ...approve, comment: '写得清楚' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ id: id(300), visitId: id(100), verdict: 'approved', state: 'approved' })
    expect(await reviews()).toMatchObject([{ revisionId: id(101), byUserId: id(1), comment: '写得清楚' }])
    const audit = await world.database.read.select().from(tables.auditLog)
    expect(audit.map(({ action }) => action).sort()).toEqual(['visit.approve', 'visit.log'])
    expect(JSON.stringify(audit)).not.toContain('写得清楚')
  })

  test('returns; the mended record is to be judged anew, and the old judgement stays', async () => {
    await log()
    expect((await judge('maXiaoyun', giveBack)).body.state).toBe('returned')
    await correct()
    const { body } = await judge('maXiaoyun', { ...approve, revisionId: id(102) }, id(301))
    expect(body.state).toBe('approved')
    expect((await reviews()).map(({ verdict }) => verdict).sort()).toEqual(['approved', 'returned'])
  })

  test('an approved record may still be corrected with a reason: then it waits for review again', async () => {
    await log()
    await judge('maXiaoyun', approve)
    expect((await correct()).status).toBe(201)
    const { body } = await judge('maXiaoyun', { ...giveBack, revisionId: id(102) }, id(301))
    expect(body.state).toBe('returned')
  })

  test('a voided record takes no correction: what comes is kept beside', async () => {
    await log()
    await judge('maXiaoyun', annul)
    const { status, body } = await correct()
    expect([status, body.error.code]).toEqual([409, 'visitVoided'])
    expect(await world.database.read.select().from(tables.visitRevisions)).toHaveLength(2)
  })

  test('a record that was only set aside can be voided, not approved', async () => {
    await log({}, 'zhengXiaoyan')
    expect((await judge('maXiaoyun', approve)).status).toBe(409)
    expect((await judge('maXiaoyun', annul)).body.state).toBe('voided')
  })
})

describe('a judgement taken back', () => {
  const takeApprovalBack = { verdict: 'approvalWithdrawn' }
  const takeReturnBack = { verdict: 'returnWithdrawn' }

  test('an approval, by a coordinator: the record waits again, and both judgements stay', async () => {
    await log()
    expect((await judge('maXiaoyun', takeApprovalBack)).status).toBe(409)
    await judge('maXiaoyun', approve)
    expect((await judge('zhaoLei', takeApprovalBack, id(301))).status).toBe(403)
    const { status, body } = await judge('maXiaoyun', takeApprovalBack, id(301))
    expect([status, body.state]).toEqual([201, 'submitted'])
    expect(await judge('maXiaoyun', takeApprovalBack, id(301))).toMatchObject({ status: 200 })
    expect((await judge('maXiaoyun', approve, id(302))).body.state).toBe('approved')
    expect(await reviews()).toHaveLength(3)
  })

  test('a return, only by whoever gave it', async () => {
    await log()
    await judge('zhaoLei', giveBack)
    const refused = await judge('maXiaoyun', takeReturnBack, id(301))
    expect([refused.status, refused.body.error.code]).toEqual([403, 'notYourReturn'])
    expect((await judge('zhaoLei', takeReturnBack, id(302))).body.state).toBe('submitted')
    expect((await reviews()).map(({ verdict }) => verdict).sort()).toEqual(['returnWithdrawn', 'returned'])
  })
})

describe('the same judgement again', () => {
  test('changes nothing; another one under its id is refused', async () => {
    await log()
    const sent = await judge('maXiaoyun', giveBack)
    const again = await judge('maXiaoyun', giveBack)
    expect(again).toEqual({ status: 200, body: sent.body })
    expect((await judge('maXiaoyun', { ...giveBack, comment: '别的' })).status).toBe(409)
    expect(await reviews()).toHaveLength(1)
    expect(await world.database.read.select().from(tables.auditLog)).toHaveLength(2)
  })
})
