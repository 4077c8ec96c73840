import { describe, expect, test } from 'vitest'
import { parseReviewFilter, reviewQuery, visitHref, visitsHref, withoutPart } from '#lib/visits/filter.ts'

describe('the filter in the address', () => {
  test('is read and written without loss; the usual view has no query', () => {
    const filter = { state: 'returned', street: '120103007', month: '2026-11', q: '王桂英' } as const
    const query = reviewQuery(filter)
    expect(parseReviewFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter)
    expect(visitsHref({})).toBe('/desk/visits')
    expect(visitHref('one', { state: 'late' })).toBe('/desk/visits/one?state=late')
  })

  test('leaves out what it does not know, and takes the first of several', () => {
    expect(
      parseReviewFilter({ state: 'liked', month: '2026-13', street: ['a', 'b'], q: ' ', other: 'x' }),
    ).toEqual({ street: 'a' })
  })

  test('loses one part and keeps the others', () => {
    expect(reviewQuery(withoutPart({ state: 'all', trainer: 'he' }, 'trainer'))).toBe('?state=all')
  })
})
