import { expect, test } from 'vitest'
import { GET as familyBooklet } from '#app/(reader)/family/booklet/route.tsx'
import { POST as openRoute } from '#app/api/family/opening/route.ts'
import { PUT as cardRoute } from '#app/api/households/[householdId]/cards/[cardId]/route.ts'
import { PUT as logRoute } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import { statusEvents } from '#db/schema/index.ts'
import { deviceCookie } from '#lib/access/sender.ts'
import { getBooklet } from '#lib/handbook/queries-booklet.ts'
import { freshDatabase } from '#tests/db.ts'
import { context, fill, homes, id, type Name, now, send, visitBody } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const booklet = (who: Name | null, home: keyof typeof homes = 'wang') =>
  getBooklet(context(holder.database, who), homes[home].id)
const visited = () => {
  const body = visitBody()
  return send(logRoute, 'zhouMin', { visitId: body.visitId, revisionId: body.revisionId }, body)
}
const died = () =>
  holder.database.transact(write =>
    write.insert(statusEvents).values({
      id: id(8100),
      householdId: homes.wang.id,
      position: 9,
      status: 'withdrawn',
      onDate: '2026-09-17',
      reasonCode: 'elderDied',
      at: now,
    }),
  )

test('a booklet is for the desk and for the household’s trainer: nobody, another district and another trainer find none', async () => {
  await expect(booklet(null)).rejects.toMatchObject({ status: 401 })
  await expect(booklet('linHushi')).rejects.toMatchObject({ status: 403 })
  for (const who of ['qianFang', 'heJun', 'zhengXiaoyan'] as const)
    await expect(booklet(who), who).rejects.toMatchObject({ status: 404 })
  for (const who of ['maXiaoyun', 'zhaoLei', 'zhouMin'] as const)
    expect(await booklet(who), who).toMatchObject({ caregiver: '王桂英' })
})

test('it proposes what the last visit promised and repeats what was agreed there', async () => {
  const before = await booklet('maXiaoyun')
  expect(before).toMatchObject({ agreed: [] })
  expect((await visited()).status).toBe(201)
  const after = await booklet('maXiaoyun')
  if (after === 'silent') throw new Error('she is in training')
  expect(after.sections.find(({ section }) => section === '4.2')?.because).toContain('promised')
  expect(after.agreed).toMatchObject([{ on: '2026-09-17', steps: [{ text: '夜里两小时翻一次身' }] }])
})

test('after a death no booklet is offered', async () => {
  await died()
  expect(await booklet('maXiaoyun')).toBe('silent')
})

async function herPhone() {
  const cookie = deviceCookie(null, now).split(';')[0]!
  const token = 'AAAAAAAAAAAAAAAAAAAAAA'
  await send(cardRoute, 'maXiaoyun', { householdId: homes.wang.id, cardId: id(8000) }, { token })
  await openRoute(
    new Request('http://localhost:3000/', {
      method: 'POST',
      headers: {
        origin: 'http://localhost:3000',
        'content-type': 'application/x-www-form-urlencoded',
        cookie,
      },
      body: new URLSearchParams({ token }).toString(),
    }),
    { params: Promise.resolve({}) },
  )
  return cookie
}
const opened = (cookie: string) =>
  familyBooklet(new Request('http://localhost:3000/family/booklet', { headers: { cookie } }))

test('her own phone shows her booklet, with no number of a person and nothing sealed, kept by nobody', async () => {
  await visited()
  const response = await opened(await herPhone())
  expect(response.headers.get('cache-control')).toBe('no-store')
  const page = await response.text()
  expect(page).toContain('给王桂英的照护小册')
  expect(page).toContain('夜里两小时翻一次身')
  expect(page).toContain('4.2 压疮预防与翻身')
  for (const secret of ['120103195403070011', '19900000052', '陈国强', '虐待'])
    expect(page).not.toContain(secret)
})

test('a phone without a card is told how one is opened; after a death it reads a kind sentence and no section', async () => {
  const stranger = await opened(deviceCookie(null, now).split(';')[0]!)
  expect(await stranger.text()).toContain('这台手机还没有打开家庭卡')
  const cookie = await herPhone()
  await died()
  const page = await (await opened(cookie)).text()
  expect(page).toContain('请多保重')
  expect(page).not.toContain('class="leaf"')
})
