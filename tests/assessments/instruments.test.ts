import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { satisfaction, stressResult, testResult, testScore } from '#lib/assessments/rules.ts'
import type { TestAttempt } from '#lib/assessments/schema.ts'
import { hexi } from '../programmes/hexi.ts'

describe('照护压力自查 of 王桂英', () => {
  const cases: [answers: number[], score: number, band: string, crisis: boolean, path: boolean][] = [
    [[0, 0, 0, 0, 0], 0, 'green', false, false],
    [[1, 1, 1, 1, 0], 4, 'green', false, false],
    [[2, 1, 1, 1, 0], 5, 'yellow', false, false],
    [[3, 3, 2, 1, 0], 9, 'yellow', false, false],
    [[3, 3, 2, 2, 0], 10, 'red', false, true],
    [[3, 3, 3, 3, 3], 15, 'red', true, true],
    [[0, 0, 0, 0, 1], 1, 'green', true, true],
  ]
  test.each(cases)('answers %j make %i, %s', (answers, score, band, crisis, crisisPath) => {
    expect(stressResult(answers, hexi)).toEqual({ score, band, crisis, crisisPath })
  })

  test('four answers, or an answer off the scale, are not a stress check', () => {
    expect(() => stressResult([0, 0, 0, 0], hexi)).toThrow()
    expect(() => stressResult([0, 0, 0, 0, 4], hexi)).toThrow()
  })

  test('every complete set of answers has exactly one band', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }), answers => {
        const { score, band } = stressResult(answers, hexi)
        const [lowest, highest] = hexi.stressCheck.bands[band]
        expect(score).toBeGreaterThanOrEqual(lowest)
        expect(score).toBeLessThanOrEqual(highest)
      }),
    )
  })
})

const attempt = (kind: TestAttempt['kind'], score: number, date: string): TestAttempt => ({
  kind,
  score,
  date,
})

describe('前测 and 后测 of 王桂英', () => {
  test('before any paper there is nothing, and two attempts', () => {
    expect(testResult([], hexi)).toEqual({
      pre: null,
      post: null,
      improvement: null,
      passed: false,
      excellent: false,
      attempts: 0,
      attemptsLeft: 2,
    })
  })

  test('55 before, 50 and then 85 after: the better one counts', () => {
    const tests = [
      attempt('pre', 55, '2026-06-30'),
      attempt('post', 50, '2026-09-17'),
      attempt('post', 85, '2026-09-24'),
    ]
    const result = testResult(tests, hexi)
    expect(result).toMatchObject({
      pre: 55,
      post: 85,
      improvement: 30,
      passed: true,
      excellent: true,
      attemptsLeft: 0,
    })
    expect(testResult([...tests].reverse(), hexi)).toEqual(result)
  })

  test('60 passes, 59 does not, 84 is not yet 优秀', () => {
    expect(testResult([attempt('post', 60, '2026-09-17')], hexi).passed).toBe(true)
    expect(testResult([attempt('post', 59, '2026-09-17')], hexi).passed).toBe(false)
    expect(testResult([attempt('post', 84, '2026-09-17')], hexi).excellent).toBe(false)
  })

  test('all twenty right make 100, one wrong 95, an empty paper 0', () => {
    const right = Object.fromEntries(hexi.knowledgeTest.items.map(({ code, answer }) => [code, answer]))
    expect(testScore(right, hexi)).toBe(100)
    expect(testScore({ ...right, K06: 'T' }, hexi)).toBe(95)
    expect(testScore({}, hexi)).toBe(0)
  })
})

describe('满意率 of the year', () => {
  const form = (overall: number, proxy = false) => ({ answers: [5, 5, 5, 5, 5, 5, 5, overall], proxy })

  test('is those who answered 满意 or better to the overall question, over the valid forms', () => {
    const result = satisfaction([form(5), form(4), form(3), form(4, true)], hexi)
    expect(result).toMatchObject({ valid: 4, satisfied: 3, share: 0.75, proxies: 1, tooFew: true })
    expect(result.items.at(-1)).toEqual({
      code: 'overall',
      counts: [5, 4, 3, 2, 1].map(value => ({ value, count: [0, 0, 1, 2, 1][value - 1] })),
    })
  })

  test('an incomplete form or an answer of 6 is not valid, and without a valid form there is no share', () => {
    expect(satisfaction([{ answers: [5], proxy: false }, form(6)], hexi)).toMatchObject({
      valid: 0,
      share: null,
    })
  })
})
