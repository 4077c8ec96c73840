import { describe, expect, test } from 'vitest'
import { PUT as REVOKE } from '#app/api/account/calendar/[linkId]/revocation/route.ts'
import { PUT as OPEN } from '#app/api/account/calendar/[linkId]/route.ts'
import { GET } from '#app/api/calendar/[file]/route.ts'
import * as tables from '#db/schema/index.ts'
import { calendarText } from '#lib/agenda/rules.ts'
import { instantOf } from '#lib/calendar/dates.ts'
import { freshDatabase } from '../db.ts'
import { actor, fill, homes, id, type Name, send } from '../visits/fixture.ts'

const world = freshDatabase(fill)
const SECRET = 's'.repeat(43)
const OTHER = 't'.repeat(43)

const open = (name: Name | null, link = id(900), secret = SECRET) =>
  send(OPEN, name, { linkId: link }, { secret })
const revoke = (name: Name | null, link = id(900)) => send(REVOKE, name, { linkId: link }, {})

async function feed(secret = SECRET) {
  const answer = await GET(new Request('http://localhost:3000/'), {
    params: Promise.resolve({ file: `${secret}.ics` }),
  })
  return { status: answer.status, text: await answer.text() }
}

const agree = (onDate: string, atTime: string | null) =>
  world.database.transact(write =>
    write.insert(tables.appointments).values({
      id: id(950),
      householdId: homes.wang.id,
      onDate,
      atTime,
      noDateReason: null,
      basisDate: '2026-09-17',
      visitId: null,
      revisionId: null,
      reason: null,
      byUserId: actor('zhouMin').userId,
      at: instantOf('2026-09-17', '12:00'),
    }),
  )

describe('周敏’s calendar', () => {
  test('opens by a link that only a trainer can make, once per link', async () => {
    expect((await open(null)).status).toBe(401)
    expect((await open('maXiaoyun')).status).toBe(403)
    expect((await open('zhouMin', id(900), 'short')).status).toBe(422)
    expect((await open('zhouMin')).status).toBe(201)
    expect((await open('zhouMin')).status).toBe(200)
    expect((await open('zhouMin', id(900), OTHER)).status).toBe(409)
    expect((await open('zhengXiaoyan')).status).toBe(404)
    expect((await feed()).status).toBe(200)
    expect((await feed(OTHER)).status).toBe(404)
    const rows = await world.database.read.select().from(tables.calendarLinks)
    expect(JSON.stringify(rows)).not.toContain(SECRET)
  })

  test('says when and in which street, and nothing about the elder', async () => {
    await agree('2027-01-05', '09:30')
    await open('zhouMin')
    const { text } = await feed()
    expect(text).toContain('DTSTART:20270105T013000Z')
    expect(text).toContain('入户：王家')
    expect(text).not.toMatch(/王桂英|张德福|1990000|503/)
  })

  test('ends with the link: taken back, or replaced by another', async () => {
    await open('zhouMin')
    expect((await revoke('zhengXiaoyan')).status).toBe(404)
    expect((await revoke('zhouMin')).status).toBe(200)
    expect((await revoke('zhouMin')).status).toBe(200)
    expect((await feed()).status).toBe(404)
    await open('zhouMin', id(901), OTHER)
    await open('zhouMin', id(902), 'u'.repeat(43))
    expect((await feed(OTHER)).status).toBe(404)
    expect(await world.database.read.$count(tables.calendarLinks)).toBe(3)
  })
})

test('a visit without a time stands on its whole day; the text is folded as the standard says', () => {
  const visit = { id: 'a', onDate: '2026-10-01', atTime: null, familyName: '王', place: '滨西楼'.repeat(20) }
  const words = { name: '暖手', summaryOf: () => '入户' }
  const text = calendarText([visit], words, { now: 0, minutes: 45 })
  expect(text).toContain('DTSTART;VALUE=DATE:20261001')
  expect(text).toContain('DTEND;VALUE=DATE:20261002')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})
