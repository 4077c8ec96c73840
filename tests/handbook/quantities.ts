import type { HandbookLocale, SectionText } from '#lib/handbook/schema.ts'

/**
 * Quantities in words made comparable: '3–5分钟', '三到五分钟' and '3 to 5 minutes' all give
 * 3min and 5min; 半小时 and 'half an hour' give 30min; 三分之二 gives 2 and 3.
 */

const ZH_UNITS: Readonly<Record<string, string>> = {
  分钟: 'min',
  小时: 'h',
  秒: 's',
  毫升: 'ml',
  ml: 'ml',
  厘米: 'cm',
  cm: 'cm',
  克: 'g',
  g: 'g',
  横指: 'finger',
  指: 'finger',
  度: 'deg',
  '°': 'deg',
  '℃': 'deg',
  次: 'times',
  下: 'times',
  遍: 'times',
  回: 'times',
}

const EN_UNITS: Readonly<Record<string, string>> = {
  minutes: 'min',
  minute: 'min',
  min: 'min',
  hours: 'h',
  hour: 'h',
  h: 'h',
  seconds: 's',
  second: 's',
  s: 's',
  ml: 'ml',
  cm: 'cm',
  grams: 'g',
  g: 'g',
  fingers: 'finger',
  finger: 'finger',
  degrees: 'deg',
  '°C': 'deg',
  '°': 'deg',
  times: 'times',
  reps: 'times',
}

const ZH_DIGITS = '零一二三四五六七八九'
const EN_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}

/** Chinese number words up to 999: 十五 is 15, 一百二十 is 120, 两 is 2. */
function chineseNumber(words: string): number {
  let total = 0
  let digit = 0
  for (const char of words.replaceAll('两', '二')) {
    if (char === '百' || char === '十') {
      total += (digit || 1) * (char === '百' ? 100 : 10)
      digit = 0
    } else {
      digit = ZH_DIGITS.indexOf(char)
    }
  }
  return total + digit
}

const longestFirst = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|')

const ZH_NUMBER = '\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+'
const ZH = new RegExp(
  `(${ZH_NUMBER})(?:\\s*[–—~～至到-]\\s*(${ZH_NUMBER}))?\\s*个?(${longestFirst(Object.keys(ZH_UNITS))})?`,
  'gu',
)

const EN_NUMBER = `\\d+(?:\\.\\d+)?|\\b(?:${longestFirst(Object.keys(EN_NUMBERS))})\\b`
const EN = new RegExp(
  `(${EN_NUMBER})(?:\\s*(?:[–-]|to|or)\\s*(${EN_NUMBER}))?[\\s-]*(?:(${longestFirst(
    Object.keys(EN_UNITS).filter(unit => /\w$/.test(unit)),
  )})\\b|(°C?))?`,
  'giu',
)

/** The quantities of a text; number words without a unit ('一手扶肩') are not quantities. */
export function quantitiesOf(locale: HandbookLocale, text: string): Set<string> {
  return locale === 'zh-CN' ? chineseQuantities(text) : englishQuantities(text)
}

function chineseQuantities(text: string): Set<string> {
  const plain = text
    .replace(/半个?小时/g, '30分钟')
    .replace(/三分之([一二])/g, (_, n) => `${n === '一' ? 1 : 2}/3`)
  const found = new Set<string>()
  for (const [, from, to, unit] of plain.matchAll(ZH)) {
    for (const number of [from, to]) {
      if (!number) continue
      const inDigits = /\d/.test(number)
      if (inDigits || unit) {
        found.add(`${inDigits ? Number(number) : chineseNumber(number)}${unit ? ZH_UNITS[unit] : ''}`)
      }
    }
  }
  return found
}

function englishQuantities(text: string): Set<string> {
  const plain = text
    .replace(/half an hour|half-hour/gi, '30 minutes')
    .replace(/\bonce\b/gi, '1 times')
    .replace(/\btwice\b/gi, '2 times')
    .replace(/\b(one|two)[ -]thirds?\b/gi, (_, n) => `${n.toLowerCase() === 'one' ? 1 : 2}/3`)
  const found = new Set<string>()
  for (const [, from, to, unit, sign] of plain.matchAll(EN)) {
    const named = unit ?? sign
    for (const number of [from, to]) {
      if (!number) continue
      const inDigits = /\d/.test(number)
      if (inDigits || named) {
        const value = inDigits ? Number(number) : EN_NUMBERS[number.toLowerCase()]
        found.add(`${value}${named ? EN_UNITS[named.replace(/^[a-z]+$/i, word => word.toLowerCase())] : ''}`)
      }
    }
  }
  return found
}

/** The quantities that `stated` lacks; one without a unit (120, 180/120) is met by any with its number. */
export function missingQuantities(needed: Set<string>, stated: Set<string>): string[] {
  const bare = new Set([...stated].map(quantity => quantity.replace(/[a-z]+$/, '')))
  return [...needed].filter(one => !(/[a-z]$/.test(one) ? stated.has(one) : bare.has(one)))
}

/** All words of the elements that cover each checklist step, joined, by step ('N01#3'). */
export function coveringWords(text: SectionText): Map<string, string> {
  const elements: { covers?: string[]; words: string }[] = [
    ...text.doNotIf.map(line => ({ covers: line.covers, words: line.text })),
    ...text.blocks.flatMap(block => {
      if (block.kind === 'procedure')
        return block.steps.map(step => ({ covers: step.covers, words: step.text }))
      if (block.kind === 'check') {
        return block.items.map(item => ({ covers: item.covers, words: `${item.look}。${item.howOften}` }))
      }
      return []
    }),
    ...text.redFlags.map(flag => ({ covers: flag.covers, words: `${flag.sign}。${flag.doNow}` })),
    ...text.commonMistakes.map(line => ({ covers: line.covers, words: line.text })),
  ]
  const bySteps = new Map<string, string>()
  for (const element of elements) {
    for (const ref of element.covers ?? []) {
      bySteps.set(ref, [bySteps.get(ref), element.words].filter(Boolean).join('。'))
    }
  }
  return bySteps
}
