import { describe, expect, test } from 'vitest'
import type { Answer } from '#app/(field)/_outbox/answer.ts'
import { freeze, type Item } from '#app/(field)/_outbox/item.ts'
import { fitted } from '#app/(field)/_photos/draw.ts'
import { type KeptPhoto, outstanding, photoTaken } from '#app/(field)/_photos/photo.ts'
import { openPhotoPost } from '#app/(field)/_photos/photo-post.ts'
import { makeVisit } from '#app/(field)/_visit/make.ts'
import { hexi } from '../programmes/hexi.ts'
import { making, routine } from './fill.ts'

const VISIT = making.visitId
const hash = (letter: string) => letter.repeat(64)

const photo = (letter: string, over: Partial<KeptPhoto> = {}): KeptPhoto => ({
  ...photoTaken({
    visitId: VISIT,
    sha256: hash(letter),
    kind: 'photo',
    householdId: 'wang',
    title: '王桂英',
    thumb: '',
    takenAt: letter.charCodeAt(0),
  }),
  ...over,
})

const recordOf = (photos: string[], over: Partial<Item> = {}): Item => ({
  ...freeze(
    {
      id: 'r1',
      kind: 'visit',
      subjectId: VISIT,
      householdId: 'wang',
      title: '王桂英',
      day: null,
      address: '/',
    },
    makeVisit(routine({ photos }), making),
    1,
  ),
  ...over,
})

const state = { queue: [], sent: [], drafts: [], epoch: 'first' }
const hashes = (photos: readonly KeptPhoto[]) => photos.map(({ sha256 }) => sha256[0])

describe('the record of a visit with photos', () => {
  test('names them in the order of taking and says no reason; without one it says why', () => {
    const taken = makeVisit(routine({ photos: [hash('b'), hash('a')], noPhotoReason: 'noConsent' }), making)
    expect(taken).toMatchObject({ photoCount: 2, photos: [hash('b'), hash('a')] })
    expect(taken.noPhotoReason).toBeUndefined()
    const none = makeVisit(routine({ photos: [] }), making)
    expect(none).toMatchObject({ photoCount: 0, noPhotoReason: 'noConsent' })
    expect(none.photos).toBeUndefined()
    expect(hexi.photos.max).toBe(6)
  })
})

describe('which photos go', () => {
  const photos = [photo('a'), photo('b')]
  const delivered = recordOf([hash('a'), hash('b')], { status: 'delivered' })

  test('none while 周敏 still writes, none while the record waits; then all, oldest first', () => {
    expect(outstanding({ ...state, photos, drafts: [{ visitId: VISIT }] })).toEqual([])
    expect(outstanding({ ...state, photos, queue: [recordOf([hash('a')])] })).toEqual([])
    expect(hashes(outstanding({ ...state, photos: [...photos].reverse(), sent: [delivered] }))).toEqual([
      'a',
      'b',
    ])
  })

  test('a correction that is being written does not hold back what the delivered record names', () => {
    const more = [...photos, photo('c')]
    const drafts = [{ visitId: VISIT }]
    expect(hashes(outstanding({ ...state, photos: more, sent: [delivered], drafts }))).toEqual(['a', 'b'])
  })

  test('what the server has goes no more, until the server comes back from an older backup', () => {
    const there = [photo('a', { deliveredAt: 5, epoch: 'first' }), photo('b')]
    expect(hashes(outstanding({ ...state, photos: there, sent: [delivered] }))).toEqual(['b'])
    expect(hashes(outstanding({ ...state, photos: there, sent: [delivered], epoch: 'second' }))).toEqual([
      'a',
      'b',
    ])
  })
})

function phone(answer: (photo: KeptPhoto, tries: number) => Answer, kept = [photo('a'), photo('b')]) {
  const there = new Map(kept.map(each => [each.sha256, each]))
  const sentHashes: (string | undefined)[] = []
  let clock = 1_000_000
  const post = openPhotoPost({
    store: {
      outstanding: async () => [...there.values()].filter(({ deliveredAt }) => deliveredAt === null),
      bytes: async () => new ArrayBuffer(1),
      update: async each => void there.set(each.sha256, each),
      offerAgain: async () => {
        for (const each of there.values()) there.set(each.sha256, { ...each, deliveredAt: null, epoch: null })
      },
    },
    send: async each => {
      sentHashes.push(each.sha256[0])
      return answer(each, each.tries)
    },
    now: () => clock,
    random: () => 0,
    alone: work => work(),
  })
  const wait = (ms: number) => {
    clock += ms
  }
  return { post, there, sentHashes, wait }
}

const taken = ({ sha256 }: KeptPhoto): Answer => ({
  status: 201,
  body: { id: sha256, sha256, visitId: VISIT, epoch: 'first', receivedAt: 1 },
})

describe('sending', () => {
  test('one by one, done only against a receipt for this very hash', async () => {
    const { post, there, sentHashes } = phone(each =>
      each.sha256 === hash('a') ? taken(photo('b')) : taken(each),
    )
    expect(await post.flush({ urgent: false })).toMatchObject({ delivered: 1 })
    expect(sentHashes).toEqual(['a', 'b'])
    expect(there.get(hash('a'))).toMatchObject({ deliveredAt: null, tries: 1 })
    expect(there.get(hash('b'))).toMatchObject({ epoch: 'first' })
  })

  test('a cut network stops the round; the next one goes on with the same photo', async () => {
    const { post, sentHashes, wait } = phone((each, tries) =>
      tries < 2 && each.sha256 === hash('a') ? null : taken(each),
    )
    expect(await post.flush({ urgent: false })).toMatchObject({ away: true, delivered: 0 })
    expect(await post.flush({ urgent: false })).toMatchObject({ delivered: 1 })
    wait(60_000)
    expect(await post.flush({ urgent: false })).toMatchObject({ delivered: 1, nextTryAt: null })
    expect(sentHashes).toEqual(['a', 'b', 'a'])
  })

  test('one that the server refuses stays with its sentence and holds up no other; a person asks again', async () => {
    const refusal: Answer = {
      status: 422,
      body: { error: { code: 'photoRefused', message: '服务器没有收这张照片。', reason: 'notJpeg' } },
    }
    const { post, there, sentHashes } = phone(each => (each.sha256 === hash('a') ? refusal : taken(each)))
    expect(await post.flush({ urgent: true })).toMatchObject({ delivered: 1, nextTryAt: null })
    const left = there.get(hash('a'))!
    expect(left).toMatchObject({ status: 'refused', problem: { status: 422, extra: { reason: 'notJpeg' } } })
    await post.flush({ urgent: true })
    expect(sentHashes).toEqual(['a', 'b'])
    await post.retry(left)
    await post.flush({ urgent: false })
    expect(sentHashes).toEqual(['a', 'b', 'a'])
  })

  test('全部重发 offers once more what the server may have lost', async () => {
    const { post, sentHashes } = phone(taken)
    await post.flush({ urgent: false })
    await post.offerAgain()
    expect(await post.flush({ urgent: true })).toMatchObject({ delivered: 2 })
    expect(sentHashes).toEqual(['a', 'b', 'a', 'b'])
  })

  test('an ended session keeps everything and asks to sign in', async () => {
    const { post, there } = phone(() => ({ status: 401, body: { error: {} } }))
    expect(await post.flush({ urgent: false })).toMatchObject({ signIn: true, delivered: 0 })
    expect([...there.values()].every(({ status }) => status === 'waiting')).toBe(true)
  })
})

test('the longest side becomes 1600 px, a small picture stays as it is', () => {
  expect(fitted(4000, 3000, 1600)).toEqual({ width: 1600, height: 1200 })
  expect(fitted(3000, 4000, 1600)).toEqual({ width: 1200, height: 1600 })
  expect(fitted(320, 240, 1600)).toEqual({ width: 320, height: 240 })
})
