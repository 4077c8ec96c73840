import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT as signRoute } from '#app/api/handbook/texts/[versionId]/signature/route.ts'
import { PUT as presenceRoute } from '#app/api/proposals/[proposalId]/presence/route.ts'
import { auditLog, editionSections, proposalSaves, sectionVersions } from '#db/schema/index.ts'
import { getBook, getSectionInWork } from '#lib/handbook/queries-book.ts'
import { compareEditions, listEditions } from '#lib/handbook/queries-editions.ts'
import { freshDatabase } from '#tests/db.ts'
import { context, editionId, fill, id, send } from '#tests/visits/fixture.ts'
import { changedText, PROPOSAL, publish, publishChange, reason, review, save, submit } from './editing.ts'

const holder = freshDatabase(fill)
const asked = (who: Parameters<typeof context>[1]) => context(holder.database, who)
const shipped = async (code = '4.2') =>
  (
    await holder.database.read
      .select()
      .from(sectionVersions)
      .where(and(eq(sectionVersions.sectionCode, code), eq(sectionVersions.versionNo, 1)))
  )[0]!

test('a text is begun by its first save, sent again it is the same, and one that is not whole is not taken', async () => {
  expect((await save(null, 7001, null, changedText())).status).toBe(401)
  const broken = changedText()
  broken.text['zh-CN'].summary = ' '
  expect((await save('zhouMin', 7001, null, broken)).status).toBe(422)
  expect((await save('zhouMin', 7001, null, changedText())).status).toBe(201)
  expect((await save('zhouMin', 7001, null, changedText())).status).toBe(200)
  expect((await save('zhouMin', 7001, null, changedText('4.2', '别的话。'))).status).toBe(409)
  expect((await save('zhouMin', 7002, id(7001), changedText('4.2', '再改一次。'))).status).toBe(200)
  const { proposal } = await getSectionInWork(asked('maXiaoyun'), '4.2')
  expect(proposal?.changes.map(({ passage }) => [passage.part, passage.text])).toEqual([
    ['summary', '再改一次。'],
  ])
})

test('a text on an older one is answered with the newer one, kept beside, and taken when it comes after it', async () => {
  await save('zhouMin', 7001, null, changedText())
  await save('maXiaoyun', 7002, id(7001), changedText('4.2', '马晓云的一句。'))
  const stale = await save('zhouMin', 7003, id(7001), changedText('4.2', '周敏的一句。'))
  expect(stale.status).toBe(409)
  expect(stale.body.error).toMatchObject({ code: 'proposalStale', head: { saveId: id(7002), by: '马晓云' } })
  expect(stale.body.error.head.content.text['zh-CN'].summary).toBe('马晓云的一句。')
  const [kept] = await holder.database.read
    .select()
    .from(proposalSaves)
    .where(eq(proposalSaves.id, id(7003)))
  expect(kept).toMatchObject({ disposition: 'conflict' })
  expect(kept!.content.text['zh-CN'].summary).toBe('周敏的一句。')
  expect((await save('zhouMin', 7004, id(7002), changedText('4.2', '周敏的一句。'))).status).toBe(200)
  const { proposal } = await getSectionInWork(asked('maXiaoyun'), '4.2')
  expect(proposal?.head).toMatchObject({ saveId: id(7004), by: '周敏' })
  expect(proposal?.beside.map(({ saveId, by }) => [saveId, by])).toEqual([[id(7003), '周敏']])
})

test('two who have a text open hear of one another; a second text of the same section is not begun', async () => {
  await save('zhouMin', 7001, null, changedText())
  const there = await send(presenceRoute, 'maXiaoyun', { proposalId: PROPOSAL }, { here: true })
  expect(there.body).toEqual({ head: id(7001), others: ['周敏'] })
  const second = await save('maXiaoyun', 7010, null, changedText(), id(7100))
  expect(second.status).toBe(409)
  expect(second.body.error).toMatchObject({ code: 'proposalThere', proposalId: PROPOSAL })
})

test('every changed passage says why before it goes to the reviewer, who is nobody that wrote in it', async () => {
  const text = changedText()
  await save('linHushi', 7001, null, text)
  const silent = await submit('linHushi', 7003, id(7001))
  expect(silent.status).toBe(422)
  expect(silent.body.error.fields[0].message).toBe('还有改动没写为什么改')
  expect((await reason('linHushi', 7002, text.text['zh-CN'].summary, {})).status).toBe(422)
  await reason('linHushi', 7002, text.text['zh-CN'].summary)
  expect((await submit('linHushi', 7003, id(7001))).status).toBe(201)
  expect((await review('maXiaoyun', 7004, id(7001))).status).toBe(403)
  const own = await review('linHushi', 7004, id(7001))
  expect(own.status).toBe(403)
  expect(own.body.error.message).toBe('审校人不能是写这一稿的人。请换一位审校。')
})

test('a text comes back with what is to be mended, is mended, signed, and only then can be published', async () => {
  await save('zhouMin', 7001, null, changedText())
  await reason('zhouMin', 7002, changedText().text['zh-CN'].summary)
  await submit('zhouMin', 7003, id(7001))
  expect((await save('zhouMin', 7005, id(7001), changedText('4.2', '偷着改。'))).status).toBe(409)
  expect((await publish('maXiaoyun')).status).toBe(409)
  expect((await review('linHushi', 7006, id(7001), { step: 'returned' })).status).toBe(422)
  expect((await review('linHushi', 7006, id(7001), { step: 'returned', note: '太长' })).status).toBe(201)
  const mended = changedText('4.2', '间隔听护士的。')
  await save('zhouMin', 7007, id(7001), mended)
  await reason('zhouMin', 7008, mended.text['zh-CN'].summary)
  await submit('zhouMin', 7009, id(7007))
  expect((await review('linHushi', 7011, id(7001))).status).toBe(409)
  expect((await review('linHushi', 7010, id(7007))).status).toBe(201)
  expect((await review('linHushi', 7010, id(7007))).status).toBe(200)
  expect((await publish('zhouMin')).status).toBe(403)
  expect((await publish('maXiaoyun', 7900, ' ')).status).toBe(422)
  expect((await publish('maXiaoyun')).status).toBe(201)
  expect((await publish('maXiaoyun')).status).toBe(200)
  expect(await holder.database.read.$count(auditLog, eq(auditLog.action, 'handbook.publish'))).toBe(1)
  const [edition] = await listEditions(holder.database.read)
  expect(edition).toMatchObject({ code: '2026-2', number: 2, note: '翻身间隔写明听护士的' })
  const sections = eq(editionSections.editionId, edition!.id)
  expect(await holder.database.read.$count(editionSections, sections)).toBe(40)
})

test('the edition before stays as it was; the two compare section by section, with why', async () => {
  await publishChange()
  const [second] = await listEditions(holder.database.read)
  const found = await compareEditions(holder.database.read, editionId, second!.id, 'zh-CN')
  expect(found.map(({ section, kind }) => [section, kind])).toEqual([['4.2', 'changed']])
  expect(found[0]!.changes.map(({ passage, reason: why }) => [passage.text, why?.words])).toEqual([
    ['间隔听护士的，写在翻身卡上。', '家里人问'],
  ])
  expect(await compareEditions(holder.database.read, editionId, editionId, 'zh-CN')).toEqual([])
})

test('a shipped text is signed by the reviewer alone, once, and the book says so', async () => {
  const { id: versionId } = await shipped('4.1')
  expect((await send(signRoute, 'maXiaoyun', { versionId }, { signed: true })).status).toBe(403)
  expect((await send(signRoute, 'linHushi', { versionId: id(1) }, { signed: true })).status).toBe(404)
  expect((await send(signRoute, 'linHushi', { versionId }, {})).status).toBe(422)
  expect((await send(signRoute, 'linHushi', { versionId }, { signed: true })).status).toBe(201)
  expect((await send(signRoute, 'linHushi', { versionId }, { signed: true })).status).toBe(200)
  const { texts, coming } = await getBook(asked('linHushi'))
  expect(texts.filter(({ signature }) => signature).map(({ section }) => section)).toEqual(['4.1'])
  expect(coming).toEqual([])
})

test('the first chapter needs no signature: what is submitted there goes into the next edition unsigned', async () => {
  const text = changedText('1.1', '先看这一节。')
  await save('zhouMin', 7001, null, text)
  await reason('zhouMin', 7002, '先看这一节。')
  await submit('zhouMin', 7003, id(7001))
  expect((await getBook(asked('maXiaoyun'))).coming.map(({ section }) => section)).toEqual(['1.1'])
  expect((await publish('maXiaoyun')).status).toBe(201)
  const { texts } = await getBook(asked('maXiaoyun'))
  expect(texts.find(({ section }) => section === '1.1')).toMatchObject({ versionNo: 2, signature: null })
})
