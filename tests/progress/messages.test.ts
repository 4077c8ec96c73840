import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LOCALES } from '#lib/i18n/locales.ts'
import { messagesOf } from '#lib/i18n/messages/index.ts'
import { completion, tileStates } from '#lib/progress/rules.ts'
import { hexi } from '../programmes/hexi.ts'
import { anyHousehold } from './any-household.ts'
import { also, newcomer, today, wangReady } from './cast.ts'

const sampled = [
  newcomer,
  also({ consents: [], plan: [] }, wangReady),
  also({ classAttendances: [], visits: [] }, wangReady),
  also({ tests: [1, 1].map(() => ({ kind: 'post' as const, score: 0, date: today })) }, wangReady),
  ...fc.sample(anyHousehold, { numRuns: 500, seed: 2026 }),
]
const items = sampled.flatMap(facts => completion(facts, hexi, today, { restrictedOpen: 1 }).items)
const nextKeys = [...new Set(items.flatMap(({ nextStep }) => nextStep?.key ?? []))]

test.each(LOCALES)('every item of the rule, every next step and every tile has words in %s', locale => {
  const { missing, met, item, next, tile } = messagesOf(locale).progress
  const keys = [...new Set(items.map(({ key }) => key))]
  expect(keys).toHaveLength(14)
  expect(nextKeys.length).toBeGreaterThan(16)
  for (const words of [missing, met, item]) expect(keys.filter(key => !(key in words))).toEqual([])
  expect(nextKeys.filter(key => !(key in next))).toEqual([])
  expect(tileStates.filter(state => !(state in tile))).toEqual([])
})
