import { describe, expect, test } from 'vitest'
import { formOf } from '#app/(field)/_visit/begin.ts'
import { checkForm } from '#app/(field)/_visit/check.ts'
import { makeVisit } from '#app/(field)/_visit/make.ts'
import { standingSign, summaryKey, summaryOf } from '#app/(field)/_visit/summary.ts'
import { hexi } from '../programmes/hexi.ts'
import { context, LEAVING, making, routine } from './fill.ts'

const HASH = 'e'.repeat(64)
const unsigned = routine({ signReason: '' })
const signed = { ...unsigned, sign: { sha256: HASH, of: summaryKey(unsigned, hexi) } }

describe('what 王桂英 signs', () => {
  test('is a summary without a word of what is sealed or feared', () => {
    const worried = routine({
      worry: 'flags',
      flags: [{ riskType: 'abuseSuspected', level: 'urgent', note: '瘀青' }],
    })
    expect(JSON.stringify(summaryOf(worried, hexi))).not.toMatch(/abuse|瘀青|worry|stress/)
    expect(summaryOf(unsigned, hexi).skills).toEqual([
      { code: 'N01', level: 3 },
      { code: 'N02', level: 2 },
      { code: 'R03', level: 1 },
    ])
  })

  test('her signature answers what the record asks for', () => {
    const errors = (form: typeof unsigned) => checkForm(form, context, LEAVING).errors.map(({ path }) => path)
    expect(errors(unsigned)).toContain('caregiverSign')
    expect(errors(signed)).toEqual([])
    expect(makeVisit(signed, making).caregiverSign).toEqual({ kind: 'drawn', sha256: HASH })
  })

  test('does not stand for words that were changed after her; what she did not read may change', () => {
    expect(standingSign({ ...signed, adviceText: '每天翻身两次' }, hexi)).toBeNull()
    expect(standingSign({ ...signed, elderStateText: '睡得好' }, hexi)).toBe(HASH)
  })

  test('stays with the record when it is corrected later', () => {
    const again = formOf(makeVisit(signed, making))
    expect(standingSign({ ...again, leaveAt: '10:40' }, hexi)).toBe(HASH)
  })

  test('a reason with its witness stands where she does not sign', () => {
    const reason = routine({ signReason: 'cannotWrite', witness: ' 张德福 ' })
    expect(makeVisit(reason, making).caregiverSign).toEqual({
      kind: 'reason',
      reason: 'cannotWrite',
      witness: '张德福',
    })
  })
})

test('the record names the trainer’s stored signature, when there is one', () => {
  expect(makeVisit(unsigned, { ...making, trainerSignature: HASH }).trainerSignature).toBe(HASH)
  expect(makeVisit(unsigned, { ...making, trainerSignature: null })).not.toHaveProperty('trainerSignature')
})
