import { expect, test } from 'vitest'
import { POST } from '#app/api/handbook/feedback/route.ts'
import { auditLog, feedback, feedbackTries } from '#db/schema/index.ts'
import { deviceCookie } from '#lib/access/sender.ts'
import { freshDatabase } from '#tests/db.ts'
import { fill, now } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)

/** A phone that opened the section a minute ago. */
const phone = (openedAt = now - 60_000) => deviceCookie(null, openedAt).split(';')[0]!

/** More than any worker lives: its clock goes on from one file to the next. */
const HOUR = 3_600_000

const said = {
  section: '4.2',
  edition: '2026-1',
  understood: 'no',
  words: '护士说四小时也行，手册说两小时，听谁的？',
  website: '',
}

interface Posted {
  cookie?: string
  address?: string
  origin?: string
}

const post = (
  fields: Record<string, string>,
  { cookie = phone(), address = '10.0.0.7', origin }: Posted = {},
) =>
  POST(
    new Request('http://localhost:3000/api/handbook/feedback', {
      method: 'POST',
      headers: {
        origin: origin ?? 'http://localhost:3000',
        'content-type': 'application/x-www-form-urlencoded',
        'x-warmhand-address': address,
        cookie,
      },
      body: new URLSearchParams(fields).toString(),
    }),
    { params: Promise.resolve({}) },
  )

const rows = () => holder.database.read.select().from(feedback)

test('a reader without an account posts a plain form, is thanked by a redirect, and is kept without a name', async () => {
  const response = await post(said)
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/handbook/4/2/thanks')
  const [row] = await rows()
  expect(row).toMatchObject({
    source: 'reader',
    sectionCode: '4.2',
    kind: 'notUnderstood',
    words: said.words,
    householdId: null,
    byUserId: null,
    onDate: '2026-09-17',
  })
  expect(JSON.stringify(await holder.database.read.select().from(auditLog))).not.toContain('护士说')
  expect(JSON.stringify(await holder.database.read.select().from(feedbackTries))).not.toContain('10.0.0.7')
})

test('the same answer pressed twice is one answer; other words are another', async () => {
  const cookie = phone()
  expect((await post(said, { cookie })).status).toBe(303)
  expect((await post(said, { cookie })).status).toBe(303)
  expect(await rows()).toHaveLength(1)
  await post({ ...said, words: '图太小' }, { cookie })
  expect(await rows()).toHaveLength(2)
})

test('what nobody sees is filled in by machines only: they are thanked and not heard', async () => {
  const response = await post({ ...said, website: 'https://spam.example' })
  expect(response.status).toBe(303)
  expect(await rows()).toEqual([])
})

test('who answers in the same second, or never opened the book, is asked to press again and keeps the words', async () => {
  for (const cookie of [phone(now + HOUR), 'warmhand-device=1.2.forged', '']) {
    const response = await post(said, { cookie })
    expect(response.status).toBe(422)
    expect(response.headers.get('set-cookie')).toContain('warmhand-device=')
    const page = await response.text()
    expect(page).toContain('再按一次')
    expect(page).toContain(said.words)
  }
  expect(await rows()).toEqual([])
})

test('one phone says eight things an hour and one address sixty, then it waits; the words come back', async () => {
  const cookie = phone()
  for (let n = 0; n < 8; n++)
    expect((await post({ ...said, words: `第${n}句` }, { cookie })).status).toBe(303)
  const tooMany = await post(said, { cookie })
  expect(tooMany.status).toBe(429)
  expect(await tooMany.text()).toContain(said.words)
  for (let n = 8; n < 60; n++)
    expect((await post(said, { cookie: phone(now - 60_000 - n) })).status).toBe(303)
  expect((await post(said)).status).toBe(429)
  expect((await post(said, { address: '10.0.0.8' })).status).toBe(303)
})

test('too long, another section than the edition has, an unknown edition or another origin: nothing is kept', async () => {
  expect((await post({ ...said, words: '长'.repeat(301) })).status).toBe(422)
  expect((await post({ ...said, section: '9.9' })).status).toBe(422)
  expect((await post({ ...said, edition: '1999-1' })).status).toBe(422)
  expect((await post(said, { origin: 'https://evil.example' })).status).toBe(403)
  expect(await rows()).toEqual([])
})

test('hostile words in the form come back as words, never as markup', async () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
  for (const fields of [
    { ...said, words: hostile },
    { ...said, section: hostile },
    { ...said, edition: hostile },
  ]) {
    const page = await (await post(fields, { cookie: phone(now + 60_000) })).text()
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img src=x')
  }
})
