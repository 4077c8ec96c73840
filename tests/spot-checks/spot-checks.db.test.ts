import { expect, test } from 'vitest'
import type { Command } from '#lib/command.ts'
import type { CastMember } from '#lib/demo/cast.ts'
import { loadDemo } from '#lib/demo/world.ts'
import { Problem } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { drawSpotChecks, recordSpotCheck, stepSpotCheck } from '#lib/spot-checks/commands.ts'
import { drawableHouseholds, lineState, listSpotDraws } from '#lib/spot-checks/queries.ts'
import { drawByLot } from '#lib/spot-checks/rules.ts'
import { listMatters } from '#lib/work/queries.ts'
import { contextOf, NOW, programmeIds } from '#tests/cast.ts'
import { freshDatabase } from '#tests/db.ts'

const holder = freshDatabase(database => loadDemo(database, { now: NOW }))
const desk = (who: CastMember = 'maXiaoyun') => contextOf(holder.database, who)
const draws = async () => listSpotDraws(desk(), await currentProgramme(desk()))
const frame = async () => drawableHouseholds(desk(), await currentProgramme(desk()))

async function send<T>(
  command: Command<T>,
  who: CastMember | null,
  params: Record<string, string>,
  body: unknown,
) {
  try {
    const outcome = await command.execute(contextOf(holder.database, who), { params, body, raw: '' })
    return outcome.kind === 'created' ? 201 : 200
  } catch (error) {
    if (error instanceof Problem) return error.status
    throw error
  }
}

const draw = (who: CastMember | null, body: object = { share: 15, fresh: true }, drawId = newId()) =>
  send(drawSpotChecks, who, { programmeId: programmeIds.current, drawId }, body)

const today = '2026-11-23'
const found = (householdId: string, changes: object = {}) => ({
  householdId,
  channel: 'phone',
  onDate: today,
  outcome: 'agrees',
  deviations: [],
  remark: '',
  replaces: null,
  ...changes,
})

test('马晓云 draws 15 % by lot; nobody else may, the list and the seed are kept and give the same draw again', async () => {
  expect(await draw(null)).toBe(401)
  expect(await draw('tianFang')).toBe(404)
  expect(await draw('zhaoLei')).toBe(403)
  expect(await draw('maXiaoyun', { share: 9, fresh: true })).toBe(422)
  expect(await draw('maXiaoyun', { share: 21, fresh: true })).toBe(422)
  const drawId = newId()
  expect(await draw('maXiaoyun', undefined, drawId)).toBe(201)
  expect(await draw('maXiaoyun', undefined, drawId)).toBe(200)
  expect(await draw('maXiaoyun', { share: 12, fresh: true }, drawId)).toBe(409)
  const [first] = await draws()
  const all = await frame()
  expect(first).toMatchObject({ number: 1, share: 15, of: all.length, byName: '马晓云' })
  expect(first!.lines.map(({ householdId }) => householdId)).toEqual(drawByLot(all, 15, first!.seed))
  expect(first!.lines.every(({ family }) => family !== undefined)).toBe(true)
  await expect(listSpotDraws(desk('zhaoLei'), await currentProgramme(desk('zhaoLei')))).rejects.toThrow()
})

test('a second draw leaves out whoever was drawn before, when asked to', async () => {
  await draw('maXiaoyun')
  await draw('maXiaoyun', { share: 20, fresh: true })
  const [second, first] = await draws()
  const before = new Set(first!.lines.map(({ householdId }) => householdId))
  expect(second!.lines.some(({ householdId }) => before.has(householdId))).toBe(false)
  expect(second!.of).toBe(first!.of - before.size)
})

test('a check: not reached, tried again, deviating, corrected, mended', async () => {
  const drawId = newId()
  await draw('maXiaoyun', undefined, drawId)
  const [one] = await draws()
  const [home, other] = one!.lines.map(({ householdId }) => householdId) as [string, string]
  const check = (body: object, who: CastMember | null = 'maXiaoyun', checkId = newId(), of = drawId) =>
    send(recordSpotCheck, who, { drawId: of, checkId }, body)
  const line = async () => (await draws())[0]!.lines.find(({ householdId }) => householdId === home)!
  expect(await check(found(home), null)).toBe(401)
  expect(await check(found(home), 'tianFang')).toBe(404)
  expect(await check(found(home), 'zhaoLei')).toBe(403)
  expect(await check(found(home), 'maXiaoyun', newId(), newId())).toBe(404)
  expect(await check(found(newId()))).toBe(422)
  expect(await check(found(home, { outcome: 'deviates' }))).toBe(422)
  expect(await check(found(home, { deviations: ['fewerVisits'] }))).toBe(422)
  expect(await check(found(home, { onDate: '2026-11-24' }))).toBe(422)

  expect(await check(found(home, { outcome: 'notReached' }))).toBe(201)
  expect(lineState(await line())).toBe('notReached')
  const checkId = newId()
  const deviates = found(home, {
    channel: 'visit',
    outcome: 'deviates',
    deviations: ['fewerVisits', 'noHandbook'],
  })
  expect(await check(deviates, 'maXiaoyun', checkId)).toBe(201)
  expect(await check(deviates, 'maXiaoyun', checkId)).toBe(200)
  expect(await check(found(home))).toBe(409)
  expect((await line()).checks.map(({ outcome }) => outcome)).toEqual(['notReached', 'deviates'])
  const mended = newId()
  expect(
    await check({ ...deviates, deviations: ['fewerVisits'], replaces: checkId }, 'maXiaoyun', mended),
  ).toBe(201)
  expect((await line()).checks.at(-1)?.deviations).toEqual(['fewerVisits'])

  const step = (body: object, of = mended, stepId = newId(), who: CastMember = 'maXiaoyun') =>
    send(stepSpotCheck, who, { drawId, checkId: of, stepId }, body)
  expect(await step({ kind: 'planned', words: '请承训机构补一次入户', dueOn: '2026-12-01' }, newId())).toBe(
    404,
  )
  expect(await step({ kind: 'planned', words: '补一次', dueOn: null }, mended, newId(), 'zhaoLei')).toBe(403)
  expect(await step({ kind: 'planned', words: '' })).toBe(422)
  const stepId = newId()
  const plan = { kind: 'planned', words: '请承训机构补一次入户', dueOn: '2026-12-01' }
  expect(await step(plan, mended, stepId)).toBe(201)
  expect(await step(plan, mended, stepId)).toBe(200)
  expect(lineState(await line())).toBe('deviates')
  const matters = async (who: CastMember) =>
    (await listMatters(desk(who), await currentProgramme(desk(who)))).filter(
      ({ kind }) => kind === 'spotDeviation',
    )
  expect(await matters('maXiaoyun')).toMatchObject([
    { householdId: home, drawId, turn: 'coordinator', due: '2026-12-01', late: false },
  ])
  expect(await matters('zhaoLei')).toEqual([])
  expect(await step({ kind: 'closed', words: '已补，家属确认' })).toBe(201)
  expect(lineState(await line())).toBe('closed')
  expect(await matters('maXiaoyun')).toEqual([])
  expect(await step({ kind: 'closed', words: '再来一次' })).toBe(409)
  expect(await check(found(other))).toBe(201)
})
