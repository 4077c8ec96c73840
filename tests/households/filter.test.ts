import { expect, test } from 'vitest'
import { type HouseholdFilter, householdsHref, parseFilter, without } from '#lib/households/filter.ts'

const full: HouseholdFilter = {
  programme: 'TJ-HX-2026',
  group: 'all',
  state: ['red', 'attention'],
  street: '120103003',
  trainer: 'none',
  contact: 'urgent',
  missing: 'test',
  tag: 'bedbound',
  risk: 'any',
  next: 'past',
  look: 'reviewHint',
  doneFrom: '2026-09-01',
  doneUntil: '2026-10-01',
  q: '王 桂英',
  sort: 'contact',
  order: 'asc',
}

test('a filter comes back from its address as it went in', () => {
  const { searchParams } = new URL(householdsHref(full), 'http://desk')
  expect(parseFilter(Object.fromEntries(searchParams))).toEqual(full)
})

test('an empty filter has the bare address', () => {
  expect(householdsHref({})).toBe('/desk/households')
  expect(parseFilter({})).toEqual({})
})

test('what cannot be understood is left out, the rest stays', () => {
  expect(
    parseFilter({
      state: 'red,nonsense',
      contact: 'soon',
      doneFrom: '2026-02-30',
      q: '   ',
      sort: ['contact', 'next'],
      unknown: 'x',
    }),
  ).toEqual({ sort: 'contact' })
})

test('parts can be taken away', () => {
  expect(parseFilter({ ...without({ street: 'a', tag: 'b' }, 'street') } as Record<string, string>)).toEqual({
    tag: 'b',
  })
})
