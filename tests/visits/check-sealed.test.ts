import { describe, expect, test } from 'vitest'
import { checkSealedPart, stressRequired } from '#lib/visits/rules.ts'
import { hexi } from '../programmes/hexi.ts'

describe('the sealed part', () => {
  const check = (part: Parameters<typeof checkSealedPart>[0], required = false) =>
    checkSealedPart(part, { programme: hexi, stressRequired: required }).errors.map(
      ({ path, key }) => `${path} ${key}`,
    )

  test('says nothing on a routine visit, and must say something on the first and the last', () => {
    expect(check({})).toEqual([])
    expect(check({}, true)).toEqual(['stress visit.error.stressMissing'])
    expect(stressRequired({ coachingVisitsBefore: 0 }, hexi)).toBe(true)
    expect(stressRequired({ coachingVisitsBefore: 2 }, hexi)).toBe(false)
    expect(stressRequired({ coachingVisitsBefore: 2, noNextReason: 'completing' }, hexi)).toBe(true)
  })

  test('refusing is an answer', () => {
    expect(check({ stress: { refused: true } }, true)).toEqual([])
  })

  test('four answers are not five', () => {
    expect(check({ stress: { answers: [0, 0, 0, 0] } })).toEqual([
      'stress.answers visit.error.stressIncomplete',
    ])
    expect(check({ stress: { answers: [0, 1, 2, 3, 0] } })).toEqual([])
  })

  test('takes restricted kinds only', () => {
    const flag = (riskType: string) => ({
      restrictedFlags: [{ riskType, level: 'urgent' as const, note: '' }],
    })
    expect(check(flag('abuseSuspected'))).toEqual([])
    expect(check(flag('fall'))).toEqual(['restrictedFlags.0.riskType visit.error.unknownChoice'])
  })
})
