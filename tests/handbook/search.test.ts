import { describe, expect, test } from 'vitest'
import { sections } from '#db/content/handbook/sections/index.ts'
import { buildSearch, LONGEST_QUERY, searchHandbook } from '#lib/handbook/search.ts'
import { sourcesOf } from '#lib/handbook/search-sources.ts'
import { englishQueries, queries } from './search-queries.ts'

const edition = sections.map(content => ({ code: content.code, versionNo: 1, reviewedOn: null, content }))
const chinese = buildSearch(sourcesOf(edition, 'zh-CN'), 'zh-CN')
const english = buildSearch(sourcesOf(edition, 'en'), 'en')

const placeOf = (search: typeof chinese, [typed, code]: readonly [string, string]) =>
  searchHandbook(search, typed).findIndex(found => found.code === code)

const share = (part: number, whole: number) => `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`

describe('searching the handbook', () => {
  test('what families type finds its section first, or among the first three', () => {
    const places = Object.entries(queries).flatMap(([kind, list]) =>
      list.map(query => ({ kind, query, place: placeOf(chinese, query) })),
    )
    const lines = [...Object.keys(queries), 'all'].map(kind => {
      const these = places.filter(each => kind === 'all' || each.kind === kind)
      const first = these.filter(({ place }) => place === 0).length
      const three = these.filter(({ place }) => place >= 0 && place < 3).length
      return `${kind}: first ${share(first, these.length)}, first three ${share(three, these.length)}`
    })
    const missed = places.filter(({ place }) => place < 0 || place > 2).map(({ query }) => query.join(' → '))
    console.log([...lines, `not among the first three: ${missed.join(', ') || 'none'}`].join('\n'))
    expect(places.length).toBeGreaterThanOrEqual(120)
    expect(places.filter(({ place }) => place === 0).length / places.length).toBeGreaterThanOrEqual(0.9)
    expect(missed).toEqual([])
  })

  test('the same in English', () => {
    expect(englishQueries.filter(query => placeOf(english, query) !== 0)).toEqual([])
  })

  test('the sentence shown is one of the section and speaks of what was asked', () => {
    const [first] = searchHandbook(chinese, '痰咳不出来怎么办')
    expect(first).toMatchObject({ code: '4.1', title: '叩背排痰' })
    expect(first?.sentence).toMatch(/痰/)
    const [lost] = searchHandbook(chinese, '手心拱起')
    expect(lost?.sentence).toContain('手心拱起')
  })

  test('nothing typed, signs alone, and words that the book does not have find nothing', () => {
    for (const typed of ['', '   ', '？？', '<script>', 'zzzzqqq']) {
      expect(searchHandbook(chinese, typed), typed).toEqual([])
    }
  })

  test('a very long question is read up to its limit, in good time', () => {
    const long = '痰咳不出来'.repeat(5000)
    expect(searchHandbook(chinese, long)[0]?.code).toBe('4.1')
    expect(LONGEST_QUERY).toBeLessThan(100)
  })
})
