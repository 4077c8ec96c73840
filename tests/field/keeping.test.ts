import 'fake-indexeddb/auto'
import { millisecondsInDay } from 'date-fns/constants'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '#app/(field)/_outbox/answer.ts'
import { openPersonDatabase, type PersonDatabase } from '#app/(field)/_outbox/database.ts'
import { fingerprint, freeze, type Item } from '#app/(field)/_outbox/item.ts'
import { openOutbox } from '#app/(field)/_outbox/outbox.ts'
import { queueFileOf } from '#app/(field)/_outbox/queue-file.ts'
import { reportOf } from '#app/(field)/_outbox/report.ts'
import { forgetLongSent, SENT_DAYS, withRoom } from '#app/(field)/_outbox/room.ts'
import { waitingLong } from '#app/(field)/_outbox/standing.ts'
import { storeIn } from '#app/(field)/_outbox/store.ts'
import { keepPack } from '#app/(field)/_pack/keep-pack.ts'
import { photoTaken } from '#app/(field)/_photos/photo.ts'
import type { FieldPack } from '#lib/field/schema.ts'
import { newId } from '#lib/ids.ts'
import { ReportPhoneInput } from '#lib/phones/schema.ts'
import { QueueFile } from '#lib/visits/queue-file.ts'

const AT = Date.parse('2026-11-23T02:00:00Z')
const picture = {
  visitId: newId(),
  kind: 'photo' as const,
  householdId: newId(),
  title: '王桂英',
  thumb: '',
  takenAt: AT,
}
const author = { id: newId(), name: '周敏' }

let database: PersonDatabase
beforeEach(() => {
  database = openPersonDatabase(newId())
})
afterEach(() => database.delete())

function record(over: Partial<Item> = {}): Item {
  const id = newId()
  const address = `/api/visits/${id}`
  const about = { id, kind: 'visit' as const, subjectId: newId(), householdId: newId(), title: '王桂英' }
  return { ...freeze({ ...about, day: '2026-11-23', address }, { id, note: '叩背、翻身' }, AT), ...over }
}

/** A server that keeps what it takes, and can be set back to an old backup. */
function server() {
  const has = new Set<string>()
  let epoch = 'first'
  let asked = 0
  const send = async (item: Item): Promise<Answer> => {
    asked += 1
    const status = has.has(item.id) ? 200 : 201
    has.add(item.id)
    return { status, body: { id: item.id, sha256: fingerprint(item.bytes), seq: has.size, epoch } }
  }
  return {
    has,
    send,
    asked: () => asked,
    epoch: () => epoch,
    restore: (ids: string[]) => {
      has.clear()
      for (const id of ids) has.add(id)
      epoch = 'second'
    },
  }
}

const outboxTo = (send: (item: Item) => Promise<Answer>) =>
  openOutbox({ store: storeIn(database), send, now: () => AT, random: () => 0, alone: work => work() })

const packOf = (epoch: string) => ({ epoch, programmeVersions: [] }) as unknown as FieldPack

describe('a server that was restored from an old backup', () => {
  test('gets from the phone what it lost, and what it still had does not become two', async () => {
    const there = server()
    const outbox = outboxTo(there.send)
    await keepPack(database, packOf('first'), null, AT)
    const records = [record(), record(), record()]
    for (const one of records) await outbox.submit(one)
    await outbox.flush()
    expect(there.has.size).toBe(3)

    there.restore([records[0]!.id])
    await keepPack(database, packOf('second'), null, AT)
    expect(await database.queue.count()).toBe(3)
    await outbox.flush()
    expect([...there.has].sort()).toEqual(records.map(({ id }) => id).sort())
    expect(await database.sent.count()).toBe(3)
    expect((await database.sent.toArray()).every(({ receipt }) => receipt?.epoch === 'second')).toBe(true)
  })

  test('whose epoch is the one of the receipts asks for nothing', async () => {
    const there = server()
    const outbox = outboxTo(there.send)
    await keepPack(database, packOf('first'), null, AT)
    await outbox.submit(record())
    await outbox.flush()
    await keepPack(database, packOf('first'), null, AT)
    await outbox.flush()
    expect(there.asked()).toBe(1)
  })
})

test('全部重发 offers every kept record once more, under the same id with the same bytes', async () => {
  const there = server()
  const outbox = outboxTo(there.send)
  const one = record()
  await outbox.submit(one)
  await outbox.flush()
  expect(await outbox.resendAll()).toBe(1)
  expect(await database.queue.get(one.id)).toMatchObject({ bytes: one.bytes, status: 'waiting', again: true })
  await outbox.flush()
  expect([there.asked(), there.has.size]).toEqual([2, 1])
})

test('a delivered record stays thirty days, one that was never delivered stays for good', async () => {
  const ago = (days: number) => AT - days * millisecondsInDay
  await database.sent.bulkPut([
    record({ status: 'delivered', deliveredAt: ago(SENT_DAYS - 1) }),
    record({ status: 'delivered', deliveredAt: ago(SENT_DAYS + 1) }),
  ])
  await database.queue.put(record({ frozenAt: ago(400) }))
  await forgetLongSent(database, AT)
  expect(await database.sent.count()).toBe(1)
  expect(await database.queue.count()).toBe(1)
})

describe('a phone without room', () => {
  const noRoom = () => Object.assign(new Error('full'), { name: 'QuotaExceededError' })

  test('gives up what can be had again and tries once more', async () => {
    await database.editions.put({ code: '2026-1' } as never)
    const old = record({ status: 'delivered', deliveredAt: Date.now() - 8 * millisecondsInDay })
    const waits = record()
    await database.sent.put(old)
    await database.queue.put(waits)
    const photo = (sha256: string, deliveredAt: number | null) =>
      Promise.all([
        database.photos.put({ ...photoTaken({ ...picture, sha256 }), deliveredAt }),
        database.pictures.put({ visitId: picture.visitId, sha256, bytes: new ArrayBuffer(8) }),
      ])
    await photo('delivered long ago', old.deliveredAt)
    await photo('waits', null)
    let tries = 0
    const written = await withRoom(database, async () => {
      tries += 1
      if (tries === 1) throw noRoom()
      return 'written'
    })
    expect([written, tries]).toEqual(['written', 2])
    expect([await database.editions.count(), await database.sent.count()]).toEqual([0, 0])
    expect(await database.queue.get(waits.id)).toEqual(waits)
    const left = [await database.photos.toArray(), await database.pictures.toArray()]
    expect(left.map(rows => rows.map(({ sha256 }) => sha256))).toEqual([['waits'], ['waits']])
  })

  test('that stays full says so; what was saved before is untouched and goes out all the same', async () => {
    const there = server()
    const kept = record()
    await database.queue.put(kept)
    const store = storeIn(database)
    const full = async () => {
      throw noRoom()
    }
    const outbox = openOutbox({
      store: { ...store, update: full, deliver: full },
      send: there.send,
      now: () => AT,
      random: () => 0,
      alone: work => work(),
    })
    expect(await outbox.flush()).toMatchObject({ full: true })
    expect(there.has.has(kept.id)).toBe(true)
    expect(await database.queue.get(kept.id)).toEqual(kept)
    await expect(withRoom(database, full)).rejects.toThrow('full')
  })
})

test('the queue as a file is what the desk can read, in the order of sending, without what was replaced', async () => {
  const first = record({ frozenAt: AT })
  const second = record({ frozenAt: AT + 1, status: 'needsAttention' })
  const replaced = record({ frozenAt: AT + 2, replacedBy: second.id })
  const file = queueFileOf([second, replaced, first], { author, deviceId: 'phone', epoch: 'first', now: AT })
  const read = QueueFile.parse(JSON.parse(JSON.stringify(file)))
  expect(read.items.map(({ id }) => id)).toEqual([first.id, second.id])
  expect(read.items.every(item => fingerprint(item.bytes) === item.sha256)).toBe(true)
})

test('a phone reports what waits, what is stuck and when it last delivered; no names, no words of a record', async () => {
  const problem = {
    status: 409,
    code: 'stale',
    sentence: '这条记录已有更新的版本',
    at: AT,
  } as Item['problem']
  const queue = [record(), record({ status: 'needsAttention', problem })]
  const sent = [record({ status: 'delivered', deliveredAt: AT - 5 })]
  const report = reportOf(queue, sent, { filesWaiting: 0, offline: 'on', persisted: true, build: '0.1.0' })
  expect(ReportPhoneInput.parse(report)).toMatchObject({ waiting: 1, attention: 1, deliveredAt: AT - 5 })
  expect(JSON.stringify(report)).not.toMatch(/王桂英|叩背|更新的版本/)
})

test.each([
  [23, null],
  [24, 1],
  [71, 1],
  [72, 3],
] as const)('a record that has waited %i hours warns of %s days', (hours, days) => {
  const waits = record({ frozenAt: AT - hours * 3_600_000 })
  expect(waitingLong([waits], AT)?.days ?? null).toBe(days)
})
