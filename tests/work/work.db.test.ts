import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { reminders, statusEvents } from '#db/schema/index.ts'
import type { Command } from '#lib/command.ts'
import type { CastMember } from '#lib/demo/cast.ts'
import { loadDemo } from '#lib/demo/world.ts'
import { Problem } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { remind, removeView, saveView } from '#lib/work/commands.ts'
import { parseWorkFilter, workHref } from '#lib/work/filter.ts'
import { getWork, listMatters, listOwnReminders, listSavedViews } from '#lib/work/queries.ts'
import { matterKinds } from '#lib/work/schema.ts'
import { contextOf, NOW, programmeIds, userIds } from '#tests/cast.ts'
import { freshDatabase } from '#tests/db.ts'

const holder = freshDatabase(database => loadDemo(database, { now: NOW }))
const programmeId = programmeIds.current
const desk = (who: CastMember = 'maXiaoyun') => contextOf(holder.database, who)
const work = async (query = '', who: CastMember = 'maXiaoyun') => {
  const filter = parseWorkFilter(Object.fromEntries(new URLSearchParams(query)))
  return getWork(desk(who), await currentProgramme(desk(who)), filter)
}
const matters = async () => listMatters(desk(), await currentProgramme(desk()))
const ofTrainer = async () => (await matters()).filter(({ turn }) => turn === 'trainer')
const entries = (list: { householdId: string; kind: string }[]) =>
  list.map(({ householdId, kind }) => ({ householdId, kind }))

/** The status that the door would answer with. */
async function send<T>(
  command: Command<T>,
  who: CastMember | null,
  params: Record<string, string>,
  body: unknown,
) {
  try {
    const outcome = await command.execute(contextOf(holder.database, who), { params, body, raw: '' })
    return { status: outcome.kind === 'created' ? 201 : 200 }
  } catch (error) {
    if (error instanceof Problem) return { status: error.status }
    throw error
  }
}

test('every chip counts the lines that it opens, and the late ones come first', async () => {
  const all = await work('turn=all')
  expect(all.rows.length).toBeGreaterThan(3)
  const flags = all.rows.map(({ late }) => late)
  expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)))
  for (const kind of matterKinds) {
    const href = workHref({ turn: 'all', kind })
    expect((await work(href.split('?')[1])).rows.length, kind).toBe(all.count({ turn: 'all', kind }))
  }
  const turns = ['coordinator', 'provider', 'trainer'] as const
  expect(turns.reduce((sum, turn) => sum + all.count({ turn }), 0)).toBe(all.rows.length)
  expect((await work('', 'zhaoLei')).mine).toBe('provider')
})

test('a reminder: nobody, another district, a trainer, nothing chosen, done, and once more', async () => {
  const batchId = newId()
  const [first] = await ofTrainer()
  const body = { programmeId, entries: entries([first!]), note: null }
  const put = (who: CastMember | null, content: unknown, batch = batchId) =>
    send(remind, who, { batchId: batch }, content)
  expect((await put(null, body)).status).toBe(401)
  expect((await put('tianFang', body)).status).toBe(404)
  expect((await put('zhouMin', body)).status).toBe(403)
  expect((await put('maXiaoyun', { ...body, entries: [] })).status).toBe(422)
  expect(
    (await put('maXiaoyun', { ...body, entries: [{ householdId: first!.householdId, kind: 'trainer' }] }))
      .status,
  ).toBe(422)
  expect((await put('maXiaoyun', body)).status).toBe(201)
  expect((await put('maXiaoyun', body)).status).toBe(200)
  // The same matter a second time on one day reaches nobody.
  expect((await put('maXiaoyun', body, newId())).status).toBe(422)
  const rows = await holder.database.read.select().from(reminders).where(eq(reminders.batchId, batchId))
  expect(rows.map(({ toUserId }) => toUserId)).toEqual([first!.family.household.trainer!.id])
  const shown = await work('turn=trainer')
  expect(shown.reminded.get(`${first!.householdId}:${first!.kind}`)?.byName).toBe('马晓云')
})

test('who was reminded finds it among what is their own, and nobody else does', async () => {
  const [first] = (await ofTrainer()).filter(({ family }) => family.household.trainer?.id === userIds.zhouMin)
  await send(remind, 'zhaoLei', { batchId: newId() }, { programmeId, entries: entries([first!]) })
  expect((await listOwnReminders(desk('zhouMin'))).map(({ byName }) => byName)).toEqual(['赵磊'])
  expect(await listOwnReminders(desk('zhaoLei'))).toEqual([])
})

test('after a death nobody is reminded of anything: one reported leaves one matter, one recorded none', async () => {
  const [first] = await ofTrainer()
  const body = { programmeId, entries: entries([first!]) }
  const { householdId } = first!
  const { database } = holder
  const events = await database.read
    .select()
    .from(statusEvents)
    .where(eq(statusEvents.householdId, householdId))
  const last = events.sort((a, b) => b.position - a.position)[0]!
  await database.transact(write =>
    write.insert(statusEvents).values({
      ...last,
      id: newId(),
      position: last.position + 1,
      status: 'withdrawn',
      reasonCode: 'elderDied',
    }),
  )
  expect((await matters()).filter(one => one.householdId === householdId)).toEqual([])
  expect((await send(remind, 'maXiaoyun', { batchId: newId() }, body)).status).toBe(422)
  expect(await database.read.select().from(reminders)).toEqual([])
})

test('a named view is kept, opens what it says, is one’s own, and can be taken away', async () => {
  const viewId = newId()
  const body = { name: '桃园退回的', query: 'turn=all&kind=returned&nonsense=1' }
  expect((await send(saveView, 'zhouMin', { viewId }, body)).status).toBe(403)
  expect((await send(saveView, 'maXiaoyun', { viewId }, { ...body, name: '' })).status).toBe(422)
  expect((await send(saveView, 'maXiaoyun', { viewId }, body)).status).toBe(201)
  expect((await send(saveView, 'maXiaoyun', { viewId }, body)).status).toBe(200)
  expect(await listSavedViews(desk())).toEqual([
    { id: viewId, name: '桃园退回的', query: 'turn=all&kind=returned' },
  ])
  expect(await listSavedViews(desk('zhaoLei'))).toEqual([])
  expect((await send(removeView, 'zhaoLei', { viewId }, {})).status).toBe(404)
  expect((await send(removeView, 'maXiaoyun', { viewId }, {})).status).toBe(200)
  expect(await listSavedViews(desk())).toEqual([])
})
