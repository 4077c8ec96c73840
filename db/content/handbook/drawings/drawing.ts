import type { HandbookLocale } from '#lib/handbook/schema.ts'
import { DO_WORDS, DONT, INK, LINE } from './parts/palette.ts'
import { LINE_WIDTH, round } from './parts/shapes.ts'

/** Words in a drawing, one entry per line. */
export interface Label {
  x: number
  y: number
  words: Record<HandbookLocale, readonly string[]>
  tone: 'do' | 'dont' | 'plain'
  anchor: 'start' | 'middle' | 'end'
}

/** One picture, 320 units wide. `art` is markup that this folder alone writes; it holds no words. */
export interface Drawing {
  height: number
  art: string
  labels: readonly Label[]
}

export type SectionDrawings = Record<string, Drawing>

export const WIDTH = 320
/** On a phone 360 wide a unit is a pixel: no label under 16 pixels even at 320 (visual.md 3). */
const LETTERS: Record<HandbookLocale, number> = { 'zh-CN': 19, en: 18 }
export const LEADING = 23

const TONES = { do: DO_WORDS, dont: DONT, plain: INK } as const

/** A label; `|` breaks a line. The position is the first line's baseline. */
export function label(
  x: number,
  y: number,
  zh: string,
  en: string,
  { tone = 'plain', anchor = 'start' }: Partial<Pick<Label, 'tone' | 'anchor'>> = {},
): Label {
  return { x, y, words: { 'zh-CN': zh.split('|'), en: en.split('|') }, tone, anchor }
}

export const drawing = (height: number, art: readonly string[], labels: readonly Label[] = []): Drawing => ({
  height,
  art: art.join(''),
  labels,
})

/** A label's font size in units. */
export const letterSize = (locale: HandbookLocale): number => LETTERS[locale]

/** The inside of the picture's svg element, without its title: lines, then words in one language. */
export function markup({ art, labels }: Drawing, locale: HandbookLocale): string {
  const lines =
    `<g fill="none" stroke="${LINE}" stroke-width="${2 * LINE_WIDTH}" paint-order="stroke" ` +
    `stroke-linecap="round" stroke-linejoin="round">${art}</g>`
  if (labels.length === 0) return lines
  return `${lines}<g font-size="${LETTERS[locale]}" font-weight="700">${labels
    .map(each => written(each, locale))
    .join('')}</g>`
}

function written({ x, y, words, tone, anchor }: Label, locale: HandbookLocale): string {
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  const rows = words[locale].map((row, index) =>
    index === 0 ? escaped(row) : `<tspan x="${round(x)}" dy="${LEADING}">${escaped(row)}</tspan>`,
  )
  return `<text x="${round(x)}" y="${round(y)}" fill="${TONES[tone]}"${side}>${rows.join('')}</text>`
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
