import { globSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { en } from '#lib/i18n/messages/en/index.ts'
import { zhCN } from '#lib/i18n/messages/zh-CN/index.ts'

type Tree = { [key: string]: string | Tree }

const HAN = /\p{Script=Han}/u

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

/** The names of what a sentence takes; throws when it is not a well-formed ICU message. */
function takes(message: string): string[] {
  const names = new Set<string>()
  const walk = (parts: unknown[]) => {
    for (const part of parts as {
      type: number
      value: string
      options?: Record<string, { value: unknown[] }>
      children?: unknown[]
    }[]) {
      if (part.type >= 1 && part.type <= 6) names.add(part.value)
      walk(part.children ?? [])
      for (const option of Object.values(part.options ?? {})) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(message, 'en').getAst())
  return [...names].sort()
}

/** What is wrong between two languages: a key that one lacks, other arguments, an empty or foreign sentence. */
function faults(chinese: Tree, english: Tree): string[] {
  const [zh, other] = [flatten(chinese), flatten(english)]
  const found = [...zh.keys()].filter(key => !other.has(key)).map(key => `${key}: not in English`)
  found.push(...[...other.keys()].filter(key => !zh.has(key)).map(key => `${key}: not in Chinese`))
  for (const [key, sentence] of zh) {
    const translated = other.get(key)
    if (translated === undefined) continue
    if (sentence.trim() === '' || translated.trim() === '') found.push(`${key}: empty`)
    if (takes(sentence).join() !== takes(translated).join()) found.push(`${key}: takes other values`)
  }
  return found
}

test('both languages have every sentence, and take the same values', () => {
  console.log(`messages: ${flatten(zhCN as Tree).size} sentences in each language`)
  expect(flatten(zhCN as Tree).size).toBeGreaterThan(100)
  expect(faults(zhCN as Tree, en as Tree)).toEqual([])
})

test('each fault is seen red on a planted violation', () => {
  expect(
    faults({ a: '见 {n}', b: '乙', c: '丙', d: '' }, { a: 'see {m}', b: 'two', d: 'four', e: 'five' }).sort(),
  ).toEqual(['a: takes other values', 'c: not in English', 'd: empty', 'e: not in Chinese'])
})

const wordsIn = (source: string) =>
  source
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .split('\n')
    .filter(line => HAN.test(line))

test('no screen holds Chinese words itself', () => {
  const files = globSync('app/**/*.{ts,tsx}')
  console.log(`screens: ${files.length} files`)
  expect(files.length).toBeGreaterThan(20)
  expect(
    files.flatMap(file => wordsIn(readFileSync(file, 'utf8')).map(line => `${file}: ${line.trim()}`)),
  ).toEqual([])
  expect(wordsIn('<p>结业</p>')).toHaveLength(1)
})

test('what an elder reads says 失能 and 失智, and never the words that hurt', () => {
  const banned = /残废|痴呆|未达标|不合格家庭|必须按时打卡|案例|个案|末位|赋能|闭环|一键/
  const hurting = [...flatten(zhCN as Tree)]
    .filter(([, sentence]) => banned.test(sentence))
    .map(([key]) => key)
  expect(hurting).toEqual([])
  expect(banned.test('老年痴呆')).toBe(true)
})
