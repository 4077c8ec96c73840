import { expect, test } from 'vitest'
import { GET as publicRoute } from '#app/(reader)/c/[code]/route.tsx'
import { completionReversals } from '#db/schema/index.ts'
import { certificateCode, partsOf } from '#lib/certificates/code.ts'
import { confirmCompletion, reissueCertificate } from '#lib/certificates/commands.ts'
import { listPapers } from '#lib/certificates/papers.ts'
import { listCompletionQueue } from '#lib/certificates/queue.ts'
import type { Command } from '#lib/command.ts'
import type { CastMember } from '#lib/demo/cast.ts'
import { loadDemo } from '#lib/demo/world.ts'
import { Problem } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { assess, listHouseholdFacts } from '#lib/progress/queries.ts'
import { contextOf, NOW, programmeIds, userIds } from '#tests/cast.ts'
import { freshDatabase } from '#tests/db.ts'

const holder = freshDatabase(database => loadDemo(database, { now: NOW }))
const desk = (who: CastMember = 'maXiaoyun') => contextOf(holder.database, who)
const queue = () => listCompletionQueue(desk(), programmeIds.current)
const today = '2026-11-23'

async function send<T>(
  command: Command<T>,
  who: CastMember | null,
  params: Record<string, string>,
  body: unknown,
) {
  try {
    const outcome = await command.execute(contextOf(holder.database, who), { params, body, raw: '' })
    return { status: outcome.kind === 'created' ? 201 : 200, body: 'body' in outcome ? outcome.body : null }
  } catch (error) {
    if (error instanceof Problem) return { status: error.status, body: null }
    throw error
  }
}

const look = async (code: string) => {
  const response = await publicRoute(new Request(`http://localhost:3000/c/${code}`), {
    params: Promise.resolve({ code }),
  })
  return {
    status: response.status,
    cache: response.headers.get('cache-control'),
    text: await response.text(),
  }
}

test('the queue says of every family what the rule and the board say', async () => {
  const lines = await queue()
  const known = await listHouseholdFacts(desk(), { programmeId: programmeIds.current })
  const status = (wanted: string[]) =>
    known.filter(({ facts, definition }) => wanted.includes(assess(facts, definition, today).status ?? ''))
      .length
  const of = (state: string) => lines.filter(line => line.state === state)
  expect(of('completed').length).toBe(status(['completed', 'followedUp']))
  expect(of('completed').length).toBeGreaterThan(10)
  expect(of('ready').length).toBeGreaterThan(0)
  expect(of('ready').length).toBeLessThanOrEqual(status(['readyForReview']))
  expect(of('nearly').every(({ missing }) => missing.length > 0)).toBe(true)
  await expect(listCompletionQueue(desk('zhouMin'), programmeIds.current)).rejects.toThrow()
  expect(await listCompletionQueue(desk('tianFang'), programmeIds.current)).toEqual([])
})

test('whoever is ready is confirmed, whoever is not is refused, and the queue follows', async () => {
  const before = await queue()
  const [ready] = before.filter(({ state }) => state === 'ready')
  const [nearly] = before.filter(({ state }) => state === 'nearly')
  const confirm = (householdId: string, completionId = newId()) =>
    send(confirmCompletion, 'maXiaoyun', { householdId, completionId }, { onDate: today })
  const completionId = newId()
  expect((await confirm(ready!.household.id, completionId)).status).toBe(201)
  expect((await confirm(ready!.household.id, completionId)).status).toBe(200)
  expect((await confirm(nearly!.household.id)).status).toBe(422)
  const after = await queue()
  expect(after.find(({ household }) => household.id === ready!.household.id)?.state).toBe('completed')
  expect(after.find(({ household }) => household.id === nearly!.household.id)?.state).toBe('nearly')
})

test('a certificate is confirmed to anybody who holds it, with less than stands on it', async () => {
  const ids = (await queue())
    .filter(({ state }) => state === 'completed')
    .map(({ household }) => household.id)
  const papers = await listPapers(desk(), ids)
  expect(papers.map(({ certificateNo }) => certificateNo)).toEqual(
    [...new Set(papers.map(({ certificateNo }) => certificateNo))].sort(),
  )
  expect(papers.length).toBe(ids.length)
  const [paper] = papers
  const seen = await look(paper!.code)
  expect([seen.status, seen.cache]).toEqual([200, 'no-store'])
  for (const words of ['证书有效', paper!.certificateNo, `${paper!.caregiver[0]}*`])
    expect(seen.text).toContain(words)
  for (const words of [paper!.caregiver, paper!.elder, paper!.studentNo, paper!.householdId]) {
    expect(seen.text).not.toContain(words)
  }
  expect(await listPapers(desk('tianFang'), ids)).toEqual([])
})

test('a made-up code, a changed digit or another’s number is not found', async () => {
  const [line] = (await queue()).filter(({ state }) => state === 'completed')
  const [paper] = await listPapers(desk(), [line!.household.id])
  const { certificateNo, code } = paper!
  const forged = certificateCode({ certificateNo, completionId: newId(), issue: 1 })
  for (const wrong of ['', 'x', certificateNo, `${code}0`, code.replace('.1.', '.2.'), forged]) {
    const seen = await look(wrong)
    expect(seen.status, wrong).toBe(404)
    expect(seen.text).toContain('没有查到这张证书')
  }
  expect(partsOf(code)?.certificateNo).toBe(certificateNo)
})

test('issued anew, the old paper says so; taken back, both do', async () => {
  const [line] = (await queue()).filter(({ state }) => state === 'completed')
  const householdId = line!.household.id
  const [paper] = await listPapers(desk(), [householdId])
  const { completionId } = paper!
  const reissueId = newId()
  const reissue = (
    who: CastMember | null,
    body: object = { reason: '原件遗失' },
    about = { householdId, completionId },
  ) => send(reissueCertificate, who, { ...about, reissueId }, body)
  expect((await reissue('tianFang')).status).toBe(404)
  expect((await reissue('maXiaoyun', undefined, { householdId, completionId: newId() })).status).toBe(404)
  expect((await reissue('zhaoLei')).status).toBe(403)
  expect((await reissue('maXiaoyun', { reason: ' ' })).status).toBe(422)
  expect(await reissue('maXiaoyun')).toMatchObject({ status: 201, body: { issue: 2 } })
  expect((await reissue('maXiaoyun')).status).toBe(200)
  const [anew] = await listPapers(desk(), [householdId])
  expect(anew).toMatchObject({ certificateNo: paper!.certificateNo, issue: 2 })
  expect((await look(paper!.code)).text).toContain('这张证书已补发新的')
  expect((await look(anew!.code)).text).toContain('证书有效')

  const row = { id: newId(), completionId, reason: '重复', byUserId: userIds.maXiaoyun, at: NOW }
  await holder.database.transact(write => write.insert(completionReversals).values(row))
  for (const { code } of [paper!, anew!]) expect((await look(code)).text).toContain('这张证书已撤销')
})
