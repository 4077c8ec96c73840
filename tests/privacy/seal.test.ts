import { x25519 } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { SealBroken, seal, toBase64, unseal } from '#lib/privacy/seal.ts'
import { openSealed, sealPublicKey } from '#lib/privacy/seal-key.ts'

const visit = '0199a2b4-0000-7000-8000-000000000001'
const otherVisit = '0199a2b4-0000-7000-8000-000000000002'
const nothing = {}
const crisis = {
  stress: { answers: [3, 3, 3, 3, 3] },
  restrictedFlags: [{ riskType: 'abuseSuspected', level: 'urgent', note: '手臂内侧有几处新旧不一的瘀青。' }],
}

const flipped = (sealed: string, at: number) => {
  const bytes = Uint8Array.from(atob(sealed), char => char.charCodeAt(0))
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return toBase64(bytes)
}

describe('the sealed part of a visit', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('what the caregiver answered is opened by the server only', () => {
    const sealed = seal(crisis, sealPublicKey(), visit)
    expect(openSealed(sealed, visit)).toEqual(crisis)
    expect(() => unseal(sealed, x25519.utils.randomSecretKey(), visit)).toThrow(SealBroken)
  })

  test('its length does not tell whether anything is inside', () => {
    const key = sealPublicKey()
    expect(seal(crisis, key, visit)).toHaveLength(seal(nothing, key, visit).length)
  })

  test('two boxes with the same answers share nothing', () => {
    const key = sealPublicKey()
    const [a, b] = [seal(crisis, key, visit), seal(crisis, key, visit)]
    expect(a.slice(0, 60)).not.toBe(b.slice(0, 60))
    expect(a.slice(60)).not.toBe(b.slice(60))
  })

  test('a box moved into the record of another visit does not open', () => {
    const sealed = seal(crisis, sealPublicKey(), visit)
    expect(() => openSealed(sealed, otherVisit)).toThrow(SealBroken)
  })

  test('a box with one bit changed anywhere does not open', () => {
    const sealed = seal(nothing, sealPublicKey(), visit)
    for (const at of [0, 1, 20, 33, 100, 4000]) {
      expect(() => openSealed(flipped(sealed, at), visit)).toThrow(SealBroken)
    }
    expect(() => openSealed('AQID', visit)).toThrow(SealBroken)
    expect(() => openSealed('not base64!', visit)).toThrow(SealBroken)
  })

  test('it needs no crypto.subtle, which pages over plain http lack', () => {
    const { getRandomValues } = globalThis.crypto
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(globalThis.crypto) })
    expect(openSealed(seal(crisis, sealPublicKey(), visit), visit)).toEqual(crisis)
  })

  test('whatever was put in comes out, also when it is longer than usual', () => {
    const secretKey = x25519.utils.randomSecretKey()
    const publicKey = toBase64(x25519.getPublicKey(secretKey))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 6000 }), note => {
        expect(unseal(seal({ note }, publicKey, visit), secretKey, visit)).toEqual({ note })
      }),
      { numRuns: 30 },
    )
  })
})
