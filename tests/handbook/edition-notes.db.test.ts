import { expect, test } from 'vitest'
import { GET as cardRoute } from '#app/(reader)/handbook/appendix/[card]/route.tsx'
import { now } from '#lib/clock.ts'
import { findEditionNotes } from '#lib/handbook/edition-notes.ts'
import { findCurrentEdition } from '#lib/handbook/queries.ts'
import { freshDatabase } from '#tests/db.ts'
import { editionId, fill } from '#tests/visits/fixture.ts'
import { changedText, publishChange } from './editing.ts'

const holder = freshDatabase(fill)
const page = async (card: string) =>
  cardRoute(new Request(`http://localhost:3000/handbook/appendix/${card}`), {
    params: Promise.resolve({ card }),
  })

test('the first edition has nothing before it, and says so', async () => {
  const first = { id: editionId, number: 1 }
  expect(await findEditionNotes(holder.database.read, first, 'zh-CN')).toBeUndefined()
  expect(await (await page('edition-notes')).text()).toContain('前面没有别的版')
})

test('the second names the section that changed, what it said, what it says and why', async () => {
  await publishChange()
  const edition = await findCurrentEdition({ read: holder.database.read, now: now() })
  expect(edition?.number).toBe(2)
  const notes = await findEditionNotes(holder.database.read, edition!, 'zh-CN')
  expect(notes?.sections.map(({ section }) => section)).toEqual(['4.2'])
  const text = await (await page('edition-notes')).text()
  for (const words of [
    '翻身间隔写明听护士的',
    '4.2 压疮预防与翻身',
    changedText().text['zh-CN'].summary,
    '家里人问',
  ])
    expect(text).toContain(words)
})

test('a card that nobody wrote is no page', async () => {
  expect((await page('nothing')).status).toBe(404)
})
