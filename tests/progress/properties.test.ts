import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOn } from '#lib/progress/evidence.ts'
import {
  type CompletionItem,
  completion,
  type HouseholdFacts,
  lessons,
  levelsOf,
  progressPercent,
  standingOf,
  tileStates,
  trafficLight,
} from '#lib/progress/rules.ts'
import { hexi } from '../programmes/hexi.ts'
import { anyAttendance, anyHousehold, anyRating, anyTest, anyVisit, validVisit } from './any-household.ts'
import { today, wangReady } from './cast.ts'

const RUNS = { numRuns: 300 }

const notMissing = (facts: HouseholdFacts) =>
  completion(facts, hexi, today)
    .items.filter(({ state }) => state !== 'missing')
    .map(({ key }) => key)

/** Whatever was met or exempt before stays so with one more piece of evidence (settled.md 9). */
function staysMet(before: HouseholdFacts, after: HouseholdFacts) {
  const kept = notMissing(after)
  for (const key of notMissing(before)) expect(kept).toContain(key)
  expect(progressPercent(after, hexi, today)).toBeGreaterThanOrEqual(progressPercent(before, hexi, today))
}

describe('one more piece of evidence never turns met into missing', () => {
  test('an attendance', () => {
    fc.assert(
      fc.property(anyHousehold, anyAttendance, (facts, one) => {
        staysMet(facts, { ...facts, classAttendances: [...facts.classAttendances, one] })
      }),
      RUNS,
    )
  })

  test('a valid, unflagged visit', () => {
    fc.assert(
      fc.property(anyHousehold, validVisit, (facts, one) => {
        staysMet(facts, { ...facts, visits: [...facts.visits, one] })
      }),
      RUNS,
    )
  })

  test('a rating that is not lower', () => {
    fc.assert(
      fc.property(anyHousehold, anyRating, (facts, one) => {
        const present = levelsOf(factsOn(facts, today)).get(one.skill) ?? 0
        const rating = { ...one, level: Math.max(one.level, present) }
        staysMet(facts, { ...facts, ratings: [...facts.ratings, rating] })
      }),
      RUNS,
    )
  })

  test('a test, however bad, and a survey', () => {
    fc.assert(
      fc.property(anyHousehold, anyTest, (facts, one) => {
        staysMet(facts, { ...facts, tests: [...facts.tests, one] })
        staysMet(facts, { ...facts, surveys: [...facts.surveys, { date: one.date }] })
      }),
      RUNS,
    )
  })

  test('and the property can fail: a lower rating does turn met into missing', () => {
    const lower = { skill: 'N01', level: 0, date: today, at: Date.now(), place: 'class' as const }
    expect(() => staysMet(wangReady, { ...wangReady, ratings: [...wangReady.ratings, lower] })).toThrow()
  })
})

describe('for any household', () => {
  test('progress is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(anyHousehold, facts => {
        const percent = progressPercent(facts, hexi, today)
        expect(Number.isInteger(percent)).toBe(true)
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(100)
      }),
      RUNS,
    )
  })

  test('there is exactly one tile, and it agrees with status, light and rule', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyHousehold, facts => {
        const standing = standingOf(facts, hexi, today)
        seen.add(standing.tile)
        expect(tileStates.filter(state => state === standing.tile)).toHaveLength(1)
        expect(standing.light).toBe(trafficLight(facts, hexi, today))
        if (standing.tile === 'red') expect(standing.light).toBe('red')
        if (standing.tile === 'attention') expect(standing.light).toBe('yellow')
        if (standing.tile === 'readyForReview') expect(standing.completion.holds).toBe(true)
        if (standing.tile === 'completed') expect(['completed', 'followedUp']).toContain(standing.status)
        expect(standing.missing.length === 0).toBe(standing.completion.holds)
      }),
      RUNS,
    )
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['attention', 'completed', 'red', 'suspended', 'vacant']),
    )
  })

  test('make-up lessons are 8 at most, and all lessons at most those of the modules and the make-ups', () => {
    fc.assert(
      fc.property(anyHousehold, fc.array(anyVisit, { maxLength: 10 }), (facts, more) => {
        const { total, attended, makeup } = lessons({ ...facts, visits: [...facts.visits, ...more] }, hexi)
        expect(makeup % 4).toBe(0)
        expect(makeup).toBeLessThanOrEqual(8)
        expect(attended).toBeLessThanOrEqual(8)
        expect(total).toBe(attended + makeup)
      }),
      RUNS,
    )
  })

  test('the order in which evidence was recorded does not matter', () => {
    fc.assert(
      fc.property(anyHousehold, facts => {
        const reversed: HouseholdFacts = {
          ...facts,
          statusEvents: [...facts.statusEvents].reverse(),
          classAttendances: [...facts.classAttendances].reverse(),
          visits: [...facts.visits].reverse(),
          tests: [...facts.tests].reverse(),
          followUps: [...facts.followUps].reverse(),
          openFlags: [...facts.openFlags].reverse(),
        }
        expect(standingOf(reversed, hexi, today)).toEqual(standingOf(facts, hexi, today))
      }),
      RUNS,
    )
  })

  test('a returned, voided or set-aside visit changes nothing', () => {
    const state = fc.constantFrom('returned' as const, 'voided' as const, 'setAside' as const)
    fc.assert(
      fc.property(anyHousehold, validVisit, state, (facts, one, uncounted) => {
        const more = { ...facts, visits: [...facts.visits, { ...one, state: uncounted }] }
        expect(standingOf(more, hexi, today)).toEqual(standingOf(facts, hexi, today))
      }),
      RUNS,
    )
  })

  test('every missing item says what to do next, every other one does not', () => {
    const speaks = ({ state, nextStep, override }: CompletionItem) =>
      (state === 'missing') === (nextStep !== null) && (state === 'exempt') === (override !== null)
    fc.assert(
      fc.property(anyHousehold, facts => {
        expect(completion(facts, hexi, today).items.filter(item => !speaks(item))).toEqual([])
      }),
      RUNS,
    )
  })
})
