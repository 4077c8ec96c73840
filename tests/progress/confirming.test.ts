import { describe, expect, test } from 'vitest'
import { instantOf } from '#lib/calendar/dates.ts'
import {
  type CompletionKey,
  completion,
  confirmable,
  derivedStatus,
  type HouseholdFacts,
  missingItems,
  readySince,
  reviewHint,
} from '#lib/progress/rules.ts'
import { hexi } from '../programmes/hexi.ts'
import { also, today, visit, wangGuiying, wangReady } from './cast.ts'

const item = (facts: HouseholdFacts, key: CompletionKey) =>
  completion(facts, hexi, today).items.find(found => found.key === key)!

describe('setting one item aside', () => {
  const override = {
    item: 'survey',
    reason: '老人住院，家属无暇',
    by: '马晓云',
    at: instantOf(today),
  } as const

  test('makes it exempt, with the reason and by whom', () => {
    const facts = also({ surveys: [], overrides: [override] }, wangReady)
    expect(item(facts, 'survey')).toMatchObject({ state: 'exempt', override, nextStep: null })
    expect(completion(facts, hexi, today).holds).toBe(true)
  })

  test('changes nothing once the item is met', () => {
    expect(item(also({ overrides: [override] }, wangReady), 'survey')).toMatchObject({
      state: 'met',
      override: null,
    })
  })
})

describe('confirming a completion', () => {
  test('needs every counted visit approved; an attempted one need not be', () => {
    expect(confirmable(wangReady, hexi, today)).toMatchObject({ confirmable: true, unapproved: [] })
    const visits = wangReady.visits.map(one => ({
      ...one,
      state: one.id === 'third' || one.id === 'attempt' ? ('submitted' as const) : one.state,
    }))
    expect(confirmable(also({ visits }, wangReady), hexi, today)).toMatchObject({
      confirmable: false,
      unapproved: ['third'],
    })
  })

  test('is not possible while something is missing', () => {
    expect(confirmable(wangGuiying, hexi, today).confirmable).toBe(false)
  })

  test('an open restricted matter stands in the way, says nothing about itself, and shows nowhere else', () => {
    const told = confirmable(wangReady, hexi, today, { restrictedOpen: 1 })
    expect(told.confirmable).toBe(false)
    expect(missingItems(told.completion)).toEqual([
      {
        key: 'restricted',
        state: 'missing',
        values: {},
        codes: [],
        nextStep: { key: 'contactBureau', values: {} },
        override: null,
      },
    ])
    expect(completion(wangReady, hexi, today).items.map(({ key }) => key)).not.toContain('restricted')
    expect(derivedStatus(wangReady, hexi, today)).toBe('readyForReview')
  })

  test('she has been ready since 18 September, when the last evidence came', () => {
    expect(readySince(wangReady, hexi, '2026-09-22')).toBe('2026-09-18')
    expect(readySince(wangGuiying, hexi, '2026-09-22')).toBeNull()
  })
})

describe('复核提示', () => {
  const judged = also({ completion: { on: '2026-09-18', at: instantOf('2026-09-18', '12:00') } }, wangReady)

  test('nothing new, no hint; before the judgement none either', () => {
    expect(reviewHint(judged, hexi, '2026-10-01')).toBeNull()
    expect(reviewHint(wangReady, hexi, '2026-10-01')).toBeNull()
  })

  test('a visit from before that arrives later is named, and undoes nothing', () => {
    const late = visit('late', '2026-09-10', { receivedAt: instantOf('2026-09-20') })
    const facts = also({ visits: [...judged.visits, late] }, judged)
    expect(reviewHint(facts, hexi, '2026-10-01')).toEqual({ missing: [], lateVisits: ['late'] })
    expect(derivedStatus(facts, hexi, '2026-10-01')).toBe('completed')
  })

  test('a visit voided afterwards shows what no longer holds, and undoes nothing', () => {
    const visits = judged.visits.map(one => (one.id === 'third' ? { ...one, state: 'voided' as const } : one))
    const facts = also({ visits }, judged)
    expect(reviewHint(facts, hexi, '2026-10-01')?.missing).toEqual(['critical', 'emergency', 'noneAtZero'])
    expect(derivedStatus(facts, hexi, '2026-10-01')).toBe('completed')
  })
})
