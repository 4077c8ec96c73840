import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '#app/(field)/_outbox/answer.ts'
import { fingerprint, freeze, type Item } from '#app/(field)/_outbox/item.ts'
import { openOutbox } from '#app/(field)/_outbox/outbox.ts'
import { phoneStore } from './phone-store.ts'

const alone = (work: () => Promise<void>) => work()

const record = (id: string, over: Partial<Item> = {}): Item => ({
  ...freeze(
    {
      id,
      kind: 'visit',
      subjectId: `visit of ${id}`,
      householdId: 'wang',
      title: '王桂英',
      day: '2026-09-17',
      address: `/api/visits/${id}`,
    },
    { id, note: '叩背、翻身' },
    Number(id.replace(/\D/g, '')),
  ),
  ...over,
})

const receipt = (item: Item) => ({ id: item.id, sha256: fingerprint(item.bytes), seq: 1, epoch: 'first' })
const taken = async (item: Item): Promise<Answer> => ({ status: 201, body: receipt(item) })
const refusal =
  (status: number, code = 'x') =>
  async (): Promise<Answer> => ({
    status,
    body: { error: { code, message: '一句话', fields: [] } },
  })

function phone(send: (item: Item) => Promise<Answer>) {
  const kept = phoneStore()
  let clock = 1_000_000
  const sentIds: string[] = []
  const outbox = openOutbox({
    store: kept.store,
    send: item => {
      sentIds.push(item.id)
      return send(item)
    },
    now: () => clock,
    random: () => 0,
    alone,
  })
  const wait = (ms: number) => {
    clock += ms
  }
  return { ...kept, outbox, sentIds, wait }
}

describe('delivered', () => {
  test('only against a receipt for this id and these bytes', async () => {
    const { outbox, queue, sent } = phone(taken)
    await outbox.submit(record('r1'))
    expect(await outbox.flush()).toMatchObject({ delivered: 1, nextTryAt: null })
    expect(queue.size).toBe(0)
    expect(sent.get('r1')).toMatchObject({ status: 'delivered', receipt: { seq: 1 } })
  })

  test.each([
    ['a bare 200', { status: 200, body: null }],
    ['the sign-in page of a hotel', { status: 200, body: { welcome: true } }],
    ['a receipt for other bytes', { status: 200, body: { id: 'r1', sha256: 'other' } }],
    ['a receipt for another record', { status: 201, body: { ...receipt(record('r1')), id: 'r2' } }],
  ])('%s is none: it stays on the phone', async (_, answer) => {
    const { outbox, queue } = phone(async () => answer)
    await outbox.submit(record('r1'))
    await outbox.flush()
    expect(queue.get('r1')).toMatchObject({ status: 'waiting', tries: 1 })
  })
})

describe('kept', () => {
  test('without a network everything waits, and one try is enough to know', async () => {
    const { outbox, queue, sentIds } = phone(async () => null)
    await outbox.submit(record('r1'))
    await outbox.submit(record('r2'))
    expect(await outbox.flush()).toMatchObject({ away: true, delivered: 0 })
    expect(sentIds).toEqual(['r1'])
    expect([...queue.values()].map(({ status }) => status)).toEqual(['waiting', 'waiting'])
  })

  test('a fault of the server waits longer each time; a person need not wait', async () => {
    const { outbox, sentIds, wait } = phone(async () => ({ status: 503, body: null }))
    await outbox.submit(record('r1'))
    await outbox.flush()
    await outbox.flush()
    expect(sentIds).toHaveLength(1)
    wait(2_000)
    await outbox.flush()
    wait(2_000)
    await outbox.flush()
    expect(sentIds).toHaveLength(2)
    await outbox.flush({ urgent: true })
    expect(sentIds).toHaveLength(3)
  })

  test('an ended session keeps all, asks once, and sends all after it', async () => {
    let signedIn = false
    const { outbox, queue, sentIds } = phone(item => (signedIn ? taken(item) : refusal(401)()))
    await outbox.submit(record('r1'))
    await outbox.submit(record('r2'))
    expect(await outbox.flush()).toMatchObject({ signIn: true })
    expect(sentIds).toEqual(['r1'])
    expect(queue.size).toBe(2)
    signedIn = true
    expect(await outbox.flush()).toMatchObject({ signIn: false, delivered: 2 })
  })

  test('what was being sent when the phone died is sent again', async () => {
    const { outbox, queue, store } = phone(taken)
    await store.enqueue(record('r1', { status: 'sending', tries: 1 }), { draftOf: null, replaces: null })
    await outbox.flush()
    expect(queue.size).toBe(0)
  })
})

describe('refused', () => {
  test.each([403, 404, 409, 413, 422])(
    'a %i stays in sight with the server’s sentence and holds up nobody',
    async status => {
      const { outbox, queue, sent } = phone(item =>
        item.id === 'r1' ? refusal(status, 'why')() : taken(item),
      )
      await outbox.submit(record('r1'))
      await outbox.submit(record('r2'))
      await outbox.flush()
      expect(queue.get('r1')).toMatchObject({
        status: 'needsAttention',
        problem: { status, sentence: '一句话' },
      })
      expect([...sent.keys()]).toEqual(['r2'])
      await outbox.flush()
      expect(queue.get('r1')?.tries).toBe(1)
    },
  )

  test('a proxy’s own 404 page says nothing about the record', async () => {
    const { outbox, queue } = phone(async () => ({ status: 404, body: null }))
    await outbox.submit(record('r1'))
    await outbox.flush()
    expect(queue.get('r1')?.status).toBe('waiting')
  })

  test('a mended record takes its place; both are kept', async () => {
    const { outbox, queue, sent } = phone(item => (item.id === 'r1' ? refusal(422)() : taken(item)))
    await outbox.submit(record('r1', { subjectId: 'third visit' }))
    await outbox.flush()
    await outbox.submit(record('r2', { subjectId: 'third visit' }), { replaces: 'r1' })
    await outbox.flush()
    expect(queue.size).toBe(0)
    expect(sent.get('r1')?.replacedBy).toBe('r2')
    expect(sent.get('r2')?.status).toBe('delivered')
  })

  test('a person may try again', async () => {
    let mine = false
    const { outbox, queue } = phone(item => (mine ? taken(item) : refusal(404)()))
    await outbox.submit(record('r1'))
    await outbox.flush()
    mine = true
    await outbox.retry(queue.get('r1')!)
    await outbox.flush()
    expect(queue.size).toBe(0)
  })
})

test('a correction waits until what it corrects has arrived', async () => {
  const order: string[] = []
  let up = false
  const { outbox } = phone(async item => {
    if (item.id === 'r1' && !up) return { status: 500, body: null }
    order.push(item.id)
    return taken(item)
  })
  await outbox.submit(record('r1', { subjectId: 'third visit' }))
  await outbox.submit(record('r2', { subjectId: 'third visit' }))
  await outbox.flush()
  expect(order).toEqual([])
  up = true
  await outbox.flush({ urgent: true })
  expect(order).toEqual(['r1', 'r2'])
})

test('whatever the network does, every record is on the server once or still on the phone', async () => {
  const weather = constantFrom('ok', 'lostRequest', 'lostAnswer', 'fault', 'signIn')
  await assert(
    asyncProperty(array(weather, { minLength: 1, maxLength: 40 }), async days => {
      const server = new Map<string, string>()
      let day = 0
      const { outbox, queue, sent } = phone(async item => {
        const now = days[day++ % days.length]
        if (now === 'lostRequest') return null
        if (now === 'fault') return { status: 502, body: null }
        if (now === 'signIn') return refusal(401)()
        const before = server.get(item.id)
        expect(before === undefined || before === item.bytes).toBe(true)
        server.set(item.id, item.bytes)
        return now === 'lostAnswer' ? null : taken(item)
      })
      const ids = ['r1', 'r2', 'r3']
      for (const id of ids) {
        await outbox.submit(record(id))
        await outbox.flush({ urgent: true })
      }
      for (const id of ids) {
        expect(queue.has(id) !== sent.has(id)).toBe(true)
        if (sent.has(id)) expect(server.get(id)).toBe(record(id).bytes)
      }
    }),
    { numRuns: 300 },
  )
})
