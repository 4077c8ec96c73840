import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, type Mode, readRules, tokensOf } from './tokens.ts'

const css = readFileSync(new URL('../../app/_ui/tokens.css', import.meta.url), 'utf8')

/** Ink, then the grounds it is ever set on. visual.md section 2: at least 7. */
const words: Record<string, readonly string[]> = {
  ink: ['bg', 'surface', 'sunk', 'pine-fill', 'pine-tint', 'honey-tint'],
  'ink-2': ['bg', 'surface', 'sunk'],
  pine: ['bg', 'surface'],
  'on-pine': ['pine'],
  'pine-deep': ['surface', 'pine-tint'],
  'reading-ink': ['reading-bg'],
  ok: ['bg', 'surface', 'ok-tint'],
  info: ['bg', 'surface', 'info-tint'],
  warn: ['bg', 'surface', 'warn-tint'],
  'on-warn-fill': ['warn-fill', 'warn-tint'],
  bad: ['bg', 'surface', 'bad-tint'],
  'on-bad': ['bad-solid'],
  rest: ['surface', 'rest-tint'],
  surface: ['ink'],
}

/** Frames, icons and focus rings, then what they stand against. At least 3. */
const shapes: Record<string, readonly string[]> = {
  'line-strong': ['bg', 'surface'],
  'pine-mid': ['surface'],
  pine: ['bg', 'surface', 'pine-tint'],
  'warn-mark': ['surface', 'warn-tint'],
  bad: ['surface', 'bad-tint'],
  'bad-solid': ['bg', 'surface'],
  info: ['surface', 'info-tint'],
  focus: ['bg', 'surface', 'sunk', 'pine-tint'],
}

const modes: Record<string, Mode> = {
  light: {},
  'dark by the device': { darkDevice: true },
  'dark by choice': { theme: 'dark' },
  'light by choice on a dark device': { theme: 'light', darkDevice: true },
  elder: { mode: 'elder' },
  'elder on a dark device': { mode: 'elder', darkDevice: true },
  'elder, dark by choice': { mode: 'elder', theme: 'dark' },
  'elder, high contrast': { mode: 'elder', contrast: 'high' },
  'elder, black': { mode: 'elder', contrast: 'black' },
  'high contrast': { contrast: 'high' },
  'high contrast on a dark device': { contrast: 'high', darkDevice: true },
  'black on a dark device': { contrast: 'black', darkDevice: true },
  'high contrast, dark by choice': { contrast: 'high', theme: 'dark' },
}

type Finding = { mode: string; pair: string; ratio: number; least: number }

function measure(source: string) {
  const rules = readRules(source)
  const measured: Finding[] = []
  for (const [name, mode] of Object.entries(modes)) {
    const tokens = tokensOf(rules, mode)
    const take = (table: Record<string, readonly string[]>, least: number) => {
      for (const [front, grounds] of Object.entries(table)) {
        for (const ground of grounds) {
          const ratio = contrast(tokens.get(`--${front}`) ?? '', tokens.get(`--${ground}`) ?? '')
          measured.push({ mode: name, pair: `${front} on ${ground}`, ratio, least })
        }
      }
    }
    take(words, 7)
    take(shapes, 3)
  }
  return { measured, tooLow: measured.filter(pair => pair.ratio < pair.least) }
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ mode, pair, ratio, least }) => `${mode}: ${pair} ${ratio.toFixed(2)} < ${least}`)

describe('the colours of tokens.css', () => {
  it('hold 7:1 for words and 3:1 for shapes in every mode', () => {
    const { measured, tooLow } = measure(css)
    console.log(`contrast: ${measured.length} pairs in ${Object.keys(modes).length} modes`)
    expect(told(tooLow)).toEqual([])
    expect(measured.length).toBeGreaterThan(500)
  })

  it('agree with the ratios that visual.md has measured', () => {
    const light = tokensOf(readRules(css), {})
    const of = (front: string, ground: string) =>
      contrast(light.get(`--${front}`) ?? '', light.get(`--${ground}`) ?? '').toFixed(2)
    expect(of('ink', 'surface')).toBe('15.58')
    expect(of('ink-2', 'sunk')).toBe('7.17')
    expect(of('line-strong', 'bg')).toBe('3.11')
    expect(of('pine-deep', 'pine-tint')).toBe('9.56')
  })

  it('go red when one colour is made too pale', () => {
    const pale = css.replace('--ink-2: #45504b;', '--ink-2: #6b7772;')
    expect(pale).not.toBe(css)
    expect(told(measure(pale).tooLow)).toContain('light: ink-2 on sunk 3.98 < 7')
  })

  it('go red when a dark colour slips back to its light value', () => {
    const slipped = css.replaceAll('--bad: #ffb4a9;', '--bad: #951a12;')
    expect(measure(slipped).tooLow.map(pair => pair.mode)).toContain('dark by the device')
  })

  it('are the same in the dark of the device and the dark of choice', () => {
    const dark = readRules(css).filter(rule => rule.values.get('--bg') === '#131a18')
    expect(dark).toHaveLength(2)
    expect([...(dark[0]?.values ?? [])]).toEqual([...(dark[1]?.values ?? [])])
  })

  it('never turn dark on paper: every dark rule is for the screen only', () => {
    const dark = readRules(css).filter(rule => rule.values.get('color-scheme') === 'dark')
    expect(dark.length).toBe(3)
    expect(dark.filter(rule => !rule.media.startsWith('@media screen'))).toEqual([])
  })

  it('redefine every colour of the light list in the dark, high and black lists', () => {
    const rules = readRules(css)
    const colours = [...(rules[0]?.values ?? [])]
      .filter(([, value]) => value.startsWith('#'))
      .map(([name]) => name)
    expect(colours.length).toBeGreaterThan(30)
    for (const bg of ['#131a18', '#000000']) {
      const list = rules.find(rule => rule.values.get('--bg') === bg)
      expect(colours.filter(name => !list?.values.has(name))).toEqual([])
    }
    const high = rules.find(rule => rule.selector.includes('"high"') && rule.media === '')
    expect(colours.filter(name => !high?.values.has(name))).toEqual([])
  })
})
