import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentLevels, isFade, ladderOf, levelFromSteps } from '#lib/assessments/rules.ts'
import type { Rating } from '#lib/assessments/schema.ts'
import { skillOf } from '#lib/programmes/rules.ts'
import { hexi } from '../programmes/hexi.ts'

const percussion = skillOf(hexi, 'N01').checklist!
const rule = hexi.ratingRule

type Steps = Parameters<typeof levelFromSteps>[1]

describe('周敏 taps 独立完成 for percussion (7 steps: 1, 3, 4 and 7 critical)', () => {
  const cases: [seen: string, steps: Steps, level: number, cappedBy: string | null][] = [
    ['names no step: her tap stands', [], 3, null],
    ['all done unprompted', percussion.map((_, index) => ({ index, result: 'done' })), 3, null],
    ['one ordinary step prompted: 86 % unprompted', [{ index: 1, result: 'prompted' }], 3, null],
    [
      'two steps prompted: 71 % unprompted',
      [1, 4].map(index => ({ index, result: 'prompted' })),
      2,
      'prompted',
    ],
    ['one ordinary step failed', [{ index: 4, result: 'failed' }], 3, null],
    ['two ordinary steps failed', [4, 5].map(index => ({ index, result: 'failed' })), 2, 'prompted'],
    ['a critical step prompted but done', [{ index: 2, result: 'prompted' }], 3, null],
    ['a critical step failed', [{ index: 2, result: 'failed' }], 1, 'failedCritical'],
    [
      'everything prompted and a critical step failed',
      [0, 1, 2, 3, 4, 5, 6].map(index => ({ index, result: index === 3 ? 'failed' : 'prompted' })),
      1,
      'failedCritical',
    ],
  ]
  test.each(cases)('%s', (_, steps, level, cappedBy) => {
    expect(levelFromSteps(3, steps, percussion, rule)).toEqual({ level, cappedBy })
  })

  test('four of five steps unprompted are 80 % and enough', () => {
    const stroke = skillOf(hexi, 'D05').checklist!
    expect(levelFromSteps(3, [{ index: 3, result: 'prompted' }], stroke, rule).level).toBe(3)
    expect(
      levelFromSteps(
        2,
        [
          { index: 0, result: 'prompted' },
          { index: 3, result: 'failed' },
        ],
        stroke,
        rule,
      ),
    ).toEqual({
      level: 2,
      cappedBy: null,
    })
  })

  test('steps never raise her tap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 }),
        fc.array(fc.record({ index: fc.nat(6), result: fc.constantFrom('done', 'prompted', 'failed') })),
        (tapped, steps) => {
          expect(levelFromSteps(tapped, steps as Steps, percussion, rule).level).toBeLessThanOrEqual(tapped)
        },
      ),
    )
  })

  test('a skill without a checklist keeps the tap', () => {
    expect(levelFromSteps(3, [{ index: 0, result: 'failed' }], undefined, rule)).toEqual({
      level: 3,
      cappedBy: null,
    })
  })
})

const rating = (date: string, level: number, over: Partial<Rating> = {}): Rating => ({
  skill: 'N12',
  level,
  date,
  at: Date.parse(date),
  place: 'simulated',
  ...over,
})

describe("王桂英's CPR over the summer", () => {
  const history = [rating('2026-07-25', 2), rating('2026-08-20', 1), rating('2026-09-17', 2)]

  test('the newest rating is the present one, in whatever order the rows come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(history, { minLength: 3 }), shuffled => {
        expect(currentLevels(shuffled)).toEqual(new Map([['N12', 2]]))
      }),
    )
  })

  test('in August it had faded; in September it had not', () => {
    expect(isFade(history.slice(0, 2), 'N12')).toBe(true)
    expect(isFade(history, 'N12')).toBe(false)
    expect(isFade(history, 'N01')).toBe(false)
    expect(ladderOf(history, 'N12').map(({ level, fade }) => [level, fade])).toEqual([
      [2, false],
      [1, true],
      [2, false],
    ])
  })

  test('of two ratings on one day the one recorded later holds', () => {
    const morning = rating('2026-09-17', 3, { at: 1 })
    const evening = rating('2026-09-17', 2, { at: 2 })
    expect(currentLevels([evening, morning]).get('N12')).toBe(2)
  })
})
