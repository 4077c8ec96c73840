import { expect, test } from 'vitest'
import { PUT as decideRoute } from '#app/api/feedback/themes/[themeId]/decisions/[decisionId]/route.ts'
import { PUT as themeRoute } from '#app/api/feedback/themes/[themeId]/route.ts'
import { POST as seenRoute } from '#app/api/handbook/acknowledgements/route.ts'
import { PUT as visitRoute } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import { acknowledgements, feedback } from '#db/schema/index.ts'
import { deviceCookie } from '#lib/access/sender.ts'
import { listAnswers } from '#lib/feedback/queries-answers.ts'
import { getFieldPack } from '#lib/field/queries.ts'
import { listEditions } from '#lib/handbook/queries-editions.ts'
import { findNews } from '#lib/handbook/queries-news.ts'
import { reteachOf } from '#lib/handbook/reteach-rules.ts'
import { listReteachRows } from '#lib/reports/queries-reteach.ts'
import { freshDatabase } from '#tests/db.ts'
import { context, fill, homes, id, now, send, visitBody } from '#tests/visits/fixture.ts'
import { publishChange } from './editing.ts'

const holder = freshDatabase(fill)
const asked = (who: Parameters<typeof context>[1]) => context(holder.database, who)
const SAID = '夜里叫我翻几回？我一个人起不来。'
const THEME = id(7700)

/** 王桂英 says it, it is gathered and adopted, and written into 4.2. */
async function fromSentenceToEdition(critical: boolean) {
  await holder.database.transact(write =>
    write.insert(feedback).values({
      id: id(7600),
      source: 'visit',
      sectionCode: '4.2',
      kind: 'other',
      words: SAID,
      householdId: homes.wang.id,
      onDate: '2026-09-10',
      at: now,
    }),
  )
  await send(themeRoute, 'maXiaoyun', { themeId: THEME }, { title: '夜里翻不动', feedbackIds: [id(7600)] })
  const decided = { decision: 'adopt', reason: '写明听护士的' }
  await send(decideRoute, 'maXiaoyun', { themeId: THEME, decisionId: id(7701) }, decided)
  const done = await publishChange({ critical, why: { themeId: THEME } })
  expect(done.status).toBe(201)
}

const visited = (n: number, changes: Parameters<typeof visitBody>[0] = {}) => {
  const body = visitBody({ visitId: id(n), revisionId: id(n + 1), ...changes })
  return send(visitRoute, 'zhouMin', { visitId: id(n), revisionId: id(n + 1) }, body)
}

test('what a family said is answered with the edition and the section; another family hears nothing of it', async () => {
  const before = async () => (await listAnswers(holder.database.read, [homes.wang.id]))[0]
  expect(await before()).toBeUndefined()
  await fromSentenceToEdition(false)
  expect(await before()).toMatchObject({
    words: SAID,
    decision: 'adopt',
    reason: '写明听护士的',
    written: [{ number: 2, section: '4.2' }],
  })
  expect(await listAnswers(holder.database.read, [homes.chen.id])).toEqual([])
})

test('everybody may read why a passage changed, and never who asked for it', async () => {
  await fromSentenceToEdition(true)
  const [edition] = await listEditions(holder.database.read)
  const news = await findNews({
    read: holder.database.read,
    now,
    edition: edition!,
    section: '4.2',
    locale: 'zh-CN',
  })
  expect(news).toMatchObject({ safetyCritical: true, before: { code: '2026-1' } })
  expect([...news!.themes.values()]).toEqual([{ title: '夜里翻不动', count: 1, words: [] }])
  expect(JSON.stringify([...news!.themes])).not.toContain('王桂英')
})

test('her trainer finds it on top of the next visit until it is taught from the new text', async () => {
  expect((await visited(7500)).status).toBe(201)
  await fromSentenceToEdition(true)
  const home = async () =>
    (await getFieldPack(asked('zhouMin'))).households.find(one => one.id === homes.wang.id)!
  expect((await home()).agenda[0]).toEqual({ skill: 'N02', because: 'changed', level: 2 })
  expect((await home()).reteach).toEqual([{ section: '4.2', number: 2, skills: ['N02'], pages: false }])
  expect((await home()).answers?.[0]).toMatchObject({ words: SAID, written: [{ number: 2, section: '4.2' }] })
  const rows = await listReteachRows(asked('maXiaoyun'))
  expect(rows.map(({ caregiver, trainer, nextVisit }) => [caregiver, trainer, nextVisit])).toEqual([
    ['王桂英', '周敏', '2026-10-01'],
  ])
  await expect(listReteachRows(asked('zhouMin'))).rejects.toMatchObject({ status: 403 })
  const [edition] = await listEditions(holder.database.read)
  const again = await visited(7510, {
    editionId: edition!.id,
    arriveAt: '14:00',
    leaveAt: '15:10',
    skills: [{ code: 'N02', level: 3, place: 'home' }],
  })
  expect(again.status).toBe(201)
  expect((await home()).reteach).toEqual([])
  expect(await listReteachRows(asked('maXiaoyun'))).toEqual([])
})

test('a change that does not matter for safety sends nobody back', async () => {
  await visited(7500)
  await fromSentenceToEdition(false)
  expect(await listReteachRows(asked('maXiaoyun'))).toEqual([])
})

test('taught or held: what settles the one does not settle the other', () => {
  const changes = [{ section: '4.2', number: 3 }]
  const lesson = (number: number, skill = 'N02') => ({ section: '4.2', skill, number })
  const again = { section: '4.2', number: 3 }
  const book = (number: number) => [{ kind: 'book' as const, number, sections: [] }]
  expect(reteachOf(changes, [], [])).toEqual([])
  expect(reteachOf(changes, [lesson(1)], [])).toEqual([{ ...again, skills: ['N02'], pages: false }])
  expect(reteachOf(changes, [lesson(1), lesson(3)], book(2))).toEqual([{ ...again, skills: [], pages: true }])
  expect(reteachOf(changes, [lesson(2), lesson(3, 'N03')], book(3))).toEqual([
    { ...again, skills: ['N02'], pages: false },
  ])
  expect(reteachOf(changes, [{ section: '4.1', skill: 'N01', number: 1 }], book(3))).toEqual([])
})

test('the pages of a section settle what the old book left open; a card or another section does not', () => {
  const changes = [{ section: '4.2', number: 3 }]
  const old = { kind: 'book' as const, number: 1, sections: [] }
  const pages = (section: string) => ({ kind: 'pages' as const, number: 3, sections: [section] })
  const open = [{ section: '4.2', number: 3, skills: [], pages: true }]
  expect(reteachOf(changes, [], [old, pages('4.1')])).toEqual(open)
  expect(reteachOf(changes, [], [old, { kind: 'cards', number: 3, sections: [] }])).toEqual(open)
  expect(reteachOf(changes, [], [old, pages('4.2')])).toEqual([])
})

test('a reader confirms an important change once, on this device, and nothing else can be confirmed', async () => {
  await fromSentenceToEdition(true)
  const post = async (fields: Record<string, string>, cookie = deviceCookie(null, now).split(';')[0]!) => {
    const response = await seenRoute(
      new Request('http://localhost:3000/api/handbook/acknowledgements', {
        method: 'POST',
        headers: {
          origin: 'http://localhost:3000',
          'content-type': 'application/x-www-form-urlencoded',
          cookie,
        },
        body: new URLSearchParams(fields).toString(),
      }),
      { params: Promise.resolve({}) },
    )
    return response.status
  }
  const cookie = deviceCookie(null, now).split(';')[0]!
  expect(await post({ section: '4.2', edition: '2026-2' }, cookie)).toBe(303)
  expect(await post({ section: '4.2', edition: '2026-2' }, cookie)).toBe(303)
  expect(await post({ section: '4.2', edition: '2026-1' })).toBe(422)
  expect(await post({ section: '4.1', edition: '2026-2' })).toBe(422)
  expect(await post({ section: '4.2', edition: '2026-2' }, 'warmhand-device=1.2.forged')).toBe(422)
  expect(await holder.database.read.$count(acknowledgements)).toBe(1)
})
