import { x25519 } from '@noble/curves/ed25519.js'
import { describe, expect, test } from 'vitest'
import { sealAnswers, sealedFor, stressHolds } from '#app/(field)/_visit/sealing.ts'
import { newDraft } from '#app/(field)/_visit/start.ts'
import { visitItem } from '#app/(field)/_visit/submit.ts'
import { toBase64, unseal } from '#lib/privacy/seal.ts'
import { hexi } from '../programmes/hexi.ts'
import { context, LEAVING, routine } from './fill.ts'
import { NOW, wang } from './wang.ts'

const secret = x25519.utils.randomSecretKey()
const key = { sealKey: toBase64(x25519.getPublicKey(secret)), visitId: 'third' }
const open = (sealed: string) => unseal(sealed, secret, key.visitId)
const abuse = { riskType: 'abuseSuspected', level: 'urgent' as const, note: '手臂上有新的瘀青' }

describe('her answers', () => {
  test('are on the phone only as a box that the server opens', () => {
    const form = routine()
    const stress = sealAnswers(form, { stress: [0, 1, 2, 1, 0], rating: 4 }, hexi, key)
    expect(JSON.stringify(stress)).not.toMatch(/answers|rating/)
    expect(stress).toMatchObject({ state: 'sealed', crisisPath: false })
    expect(open(sealedFor({ ...form, stress }, hexi, key))).toEqual({
      stress: { answers: [0, 1, 2, 1, 0] },
      rating: 4,
    })
  })

  test.each([
    ['the fifth question above 没有', [0, 0, 0, 0, 1]],
    ['a red total', [3, 3, 3, 3, 0]],
  ])('%s shows the three numbers at once', (_, answers) => {
    expect(sealAnswers(routine(), { stress: answers, rating: null }, hexi, key)).toMatchObject({
      crisisPath: true,
    })
  })

  test('no longer hold when the restricted flags are changed after her', () => {
    const form = routine()
    const stress = sealAnswers(form, { stress: [0, 0, 0, 0, 0], rating: null }, hexi, key)
    const later = { ...form, stress, worry: 'flags' as const, flags: [abuse] }
    expect(stressHolds({ ...form, stress }, hexi)).toBe(true)
    expect(stressHolds(later, hexi)).toBe(false)
    expect(open(sealedFor(later, hexi, key))).toEqual({ restrictedFlags: [abuse] })
  })
})

test.each([
  [
    'she rates and would rather not answer',
    { stress: 'refused' as const, rating: 2 },
    { stress: { refused: true }, rating: 2 },
  ],
  ['she rates and was only offered the questions', { stress: null, rating: 5 }, { rating: 5 }],
])('%s: that is what the box holds', (_, hers, inside) => {
  const stress = sealAnswers(routine(), hers, hexi, key)
  expect(stress).toMatchObject({ crisisPath: false })
  expect(open(sealedFor({ ...routine(), stress }, hexi, key))).toEqual(inside)
})

test('the sealed part has one size, whether it says something or nothing', () => {
  const empty = sealedFor(routine(), hexi, key)
  const full = sealedFor(routine({ worry: 'flags', flags: [abuse] }), hexi, key)
  expect(open(empty)).toEqual({})
  expect(open(full)).toEqual({ restrictedFlags: [abuse] })
  expect(full.length).toBe(empty.length)
})

test('mending a refused record sends its sealed part along unopened', () => {
  const draft = { ...newDraft(wang, hexi, NOW), carriedSealed: 'BOX=' }
  const item = visitItem(routine(), { draft, context, sealKey: key.sealKey, now: LEAVING })
  expect(JSON.parse(item.bytes).sealed).toBe('BOX=')
})
