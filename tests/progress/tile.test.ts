import { describe, expect, test } from 'vitest'
import { addDays } from '#lib/calendar/dates.ts'
import { type HouseholdFacts, seatTiles, standingOf, tile, tileCounts } from '#lib/progress/rules.ts'
import { hexi } from '../programmes/hexi.ts'
import { also, events, fengShumin, newcomer, today, wangGuiying, wangReady } from './cast.ts'

const approvedOn = '2026-06-12'
const silent = (over: Partial<HouseholdFacts> = {}) =>
  also({ visits: [], classAttendances: [], followUps: [], ratings: [], ...over })

describe('the eight tiles, first match wins', () => {
  const suspended = events(['inTraining', approvedOn], ['suspended', '2026-09-01', 'hospital'])
  const completedEvents = events(['inTraining', approvedOn], ['completed', '2026-09-01'])
  const cases: [who: string, facts: HouseholdFacts | null, state: string][] = [
    ['nobody on the seat', null, 'vacant'],
    [
      'withdrawn',
      also({ statusEvents: events(['inTraining', approvedOn], ['withdrawn', '2026-09-01', 'elderDied']) }),
      'vacant',
    ],
    ['still on the waitlist', also({ statusEvents: events(['waitlisted', approvedOn]) }), 'vacant'],
    ['completed', also({ statusEvents: completedEvents }), 'completed'],
    [
      'completed, with an urgent flag since',
      also({ statusEvents: completedEvents, openFlags: [{ level: 'urgent' }] }),
      'completed',
    ],
    ['followed up', also({ statusEvents: events(['followedUp', approvedOn]) }), 'completed'],
    ['suspended', also({ statusEvents: suspended }), 'suspended'],
    [
      'suspended, with an urgent flag',
      also({ statusEvents: suspended, openFlags: [{ level: 'urgent' }] }),
      'suspended',
    ],
    ['an urgent flag', also({ openFlags: [{ level: 'urgent' }] }), 'red'],
    ['30 days without contact', silent({ approvedOn: addDays(today, -30) }), 'red'],
    ['ready, but with a high flag open', also({ openFlags: [{ level: 'high' }] }, wangReady), 'red'],
    ['ready for review', wangReady, 'readyForReview'],
    ['14 days without contact', fengShumin, 'attention'],
    ['approved, and 14 days nothing', also({ approvedOn: addDays(today, -14) }, newcomer), 'attention'],
    ['in training', wangGuiying, 'inTraining'],
    ['assessed, not begun', newcomer, 'notStarted'],
  ]
  test.each(cases)('%s', (_, facts, state) => {
    expect(tile(facts, hexi, today)).toBe(state)
  })

  test('ready for review comes before 14 days without contact', () => {
    expect(tile(wangReady, hexi, addDays(today, 20))).toBe('readyForReview')
    expect(tile(wangReady, hexi, addDays(today, 30))).toBe('red')
  })
})

describe('the hundred seats', () => {
  const standings = [wangGuiying, fengShumin, newcomer].map(facts => standingOf(facts, hexi, today))

  test('every seat has a tile, and the eight states add up to the quota', () => {
    const tiles = seatTiles(standings, hexi.quota)
    expect(tiles).toHaveLength(100)
    expect(tiles[51]).toEqual({ seat: 52, state: 'inTraining', progress: 81, householdId: 'wang-guiying' })
    expect(tileCounts(tiles)).toEqual({
      completed: 0,
      readyForReview: 0,
      attention: 1,
      red: 0,
      inTraining: 1,
      notStarted: 1,
      suspended: 0,
      vacant: 97,
    })
  })

  test('a replacement stands on the seat of the household that left, in whatever order they come', () => {
    const gone = standingOf(
      also({
        householdId: 'gone',
        seat: 85,
        statusEvents: events(['inTraining', approvedOn], ['withdrawn', '2026-09-01', 'movedAway']),
      }),
      hexi,
      today,
    )
    for (const all of [
      [gone, ...standings],
      [...standings, gone],
    ]) {
      expect(seatTiles(all, hexi.quota)[84]?.householdId).toBe('newcomer')
    }
    expect(seatTiles([gone], hexi.quota)[84]).toEqual({
      seat: 85,
      state: 'vacant',
      progress: 0,
      householdId: null,
    })
  })
})
