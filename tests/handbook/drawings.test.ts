import { expect, test } from 'vitest'
import {
  type Drawing,
  drawing,
  LEADING,
  label,
  letterSize,
  markup,
  WIDTH,
} from '#db/content/handbook/drawings/drawing.ts'
import { drawings } from '#db/content/handbook/drawings/index.ts'
import { sections } from '#db/content/handbook/sections/index.ts'
import { HANDBOOK_LOCALES } from '#lib/handbook/schema.ts'

/** What hands do in chapters 1 to 7; talking, planning and policy have words alone. */
const HANDS_ON = [
  '1.5 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4 4.5',
  '5.1 5.2 5.3 6.1 6.2 6.3 6.4 6.5 7.1 7.2 7.3 7.4 7.5',
].flatMap(row => row.split(' '))

interface Box {
  words: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Where the words stand, by a wide guess of the letters' width: a Chinese one is square, a Latin one about half. */
function boxes({ labels }: Drawing, locale: (typeof HANDBOOK_LOCALES)[number]): Box[] {
  const size = letterSize(locale)
  return labels.flatMap(({ x, y, words, anchor }) =>
    words[locale].map((row, at) => {
      const width = [...row].reduce((sum, letter) => sum + (letter > '\u2e00' ? 1 : 0.52) * size, 0)
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      const base = y + at * LEADING
      return { words: row, left, right: left + width, top: base - size * 0.8, bottom: base + size * 0.2 }
    }),
  )
}

/** Words that leave the picture or lie on other words. */
function collisions(drawn: Drawing, locale: (typeof HANDBOOK_LOCALES)[number]): string[] {
  const all = boxes(drawn, locale)
  const out = all.filter(box => box.left < 0 || box.right > WIDTH || box.top < 0 || box.bottom > drawn.height)
  const over = all.filter((one, at) =>
    all.some(
      (other, index) =>
        index < at &&
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom,
    ),
  )
  return [...out, ...over].map(({ words }) => words)
}

test('every section of what hands do has a drawing for each of its pictures, and no drawing is of nothing', () => {
  const wanted = new Map(
    sections.map(({ code, text }) => [code, text['zh-CN'].images.map(({ key }) => key).sort()]),
  )
  for (const code of HANDS_ON)
    expect(Object.keys(drawings[code] ?? {}).sort(), code).toEqual(wanted.get(code))
  expect(Object.keys(drawings).sort()).toEqual([...HANDS_ON].sort())
  expect(HANDS_ON.length).toBeGreaterThanOrEqual(25)
})

test('words in a drawing stay inside it and off each other, in both languages', () => {
  const found: string[] = []
  let looked = 0
  for (const [code, pictures] of Object.entries(drawings)) {
    for (const [key, drawn] of Object.entries(pictures)) {
      for (const locale of HANDBOOK_LOCALES) {
        for (const words of collisions(drawn, locale)) found.push(`${code} ${key}: ${words}`)
        expect(markup(drawn, locale)).not.toMatch(/NaN|undefined/)
        looked += 1
      }
    }
  }
  expect(found).toEqual([])
  expect(looked).toBeGreaterThan(100)
})

test('words over the edge and words on words are seen', () => {
  const planted = drawing(
    100,
    [],
    [
      label(250, 40, '写到画外面去了', 'Out of the picture'),
      label(20, 40, '压住了', 'Below'),
      label(30, 44, '压在上面', 'Above'),
    ],
  )
  expect(collisions(planted, 'zh-CN')).toEqual(['写到画外面去了', '压在上面'])
})
