import MiniSearch from 'minisearch'
import type { HandbookLocale } from './schema.ts'
import { soundPairs, spellings } from './search-sounds.ts'
import type { SearchSource } from './search-sources.ts'
import { characters, latinWords, matter, pairs, plainWords } from './search-words.ts'

/** A section that was found, best first, with the sentence that answers. */
export interface Found {
  code: string
  title: string
  sentence: string
}

/** Longer than any question; what follows is not read. */
export const LONGEST_QUERY = 60
const MOST_FOUND = 8
/** A section far behind the first is noise for a reader. */
const WORTH_SHOWING = 0.25

const BOOSTS = { title: 6, names: 5, head: 3, body: 1, sounds: 1.2, letters: 4 }
/** What one character of a common name that stands in the question adds, by the square of its length. */
const WHOLE_NAME = 12
/** What a sentence adds that says the very words of a question. */
const VERY_WORDS = 60
const SHORTEST_QUOTE = 3

interface Entry {
  code: string
  title: string
  names: readonly string[]
  sentences: readonly string[]
}

export interface HandbookSearch {
  locale: HandbookLocale
  index: MiniSearch
  entries: Map<string, Entry>
}

const ngrams = (text: string) => [...pairs(text), ...characters(text), ...latinWords(text)]

/**
 * The index of one edition in one language, made in memory: the book is small, and pairs of characters find two
 * characters inside a sentence, which the full-text engines of both databases do not. The same code searches on the
 * server and, without a network, on the phone.
 */
export function buildSearch(sources: readonly SearchSource[], locale: HandbookLocale): HandbookSearch {
  const index = new MiniSearch({
    idField: 'code',
    fields: ['title', 'names', 'head', 'body', 'sounds', 'letters'],
    tokenize: (text, field) => {
      if (field === 'sounds' || field === 'letters') return text.split(' ')
      return ngrams(text)
    },
    processTerm: term => term || null,
  })
  const entries = new Map<string, Entry>()
  for (const { code, title, names, headings, sentences } of sources) {
    const called = [title, ...names]
    entries.set(code, { code, title, names: names.map(plainWords), sentences })
    index.add({
      code,
      title,
      names: names.join(' '),
      head: [sentences[0], ...headings].join(' '),
      body: sentences.join(' '),
      sounds: locale === 'zh-CN' ? [...called, ...headings].flatMap(soundPairs).join(' ') : '',
      letters: locale === 'zh-CN' ? called.flatMap(spellings).join(' ') : '',
    })
  }
  return { locale, index, entries }
}

/** The weight of the common names that stand whole in the question: 褥疮 in 褥疮怎么办 counts at once. */
function wholeNames(entry: Entry, asked: string): number {
  const inside = entry.names.filter(name => name.length > 1 && asked.includes(name))
  return inside.reduce((sum, name) => sum + WHOLE_NAME * name.length ** 2, 0)
}

const quotes = (entry: Entry, asked: string): number =>
  asked.length >= SHORTEST_QUOTE && entry.sentences.some(sentence => plainWords(sentence).includes(asked))
    ? VERY_WORDS
    : 0

/** The sections that answer a question, best first; none for an empty one. */
export function searchHandbook(search: HandbookSearch, typed: string): Found[] {
  const asked = plainWords(typed).slice(0, LONGEST_QUERY)
  const about = matter(asked)
  const terms = termsOf(about)
  if (terms.length === 0) return []
  const scores = new Map<string, number>()
  for (const { fields, words, fuzzy, weight } of terms) {
    if (words.length === 0) continue
    const options = { fields, boost: BOOSTS, tokenize: (text: string) => text.split(' ') }
    const hits = search.index.search(words.join(' '), {
      ...options,
      prefix: fuzzy ? term => term.length > 2 : false,
      fuzzy: fuzzy ? term => (term.length > 4 ? 0.25 : false) : false,
    })
    for (const hit of hits) scores.set(hit.id, (scores.get(hit.id) ?? 0) + hit.score * weight)
  }
  for (const entry of search.entries.values()) {
    const extra = wholeNames(entry, asked) + quotes(entry, asked)
    if (extra > 0) scores.set(entry.code, (scores.get(entry.code) ?? 0) + extra)
  }
  return ranked(search, scores, about)
}

interface Terms {
  fields: string[]
  words: string[]
  fuzzy: boolean
  weight: number
}

function termsOf(about: string): Terms[] {
  const words = ['title', 'names', 'head', 'body']
  const latin = latinWords(about)
  return [
    { fields: words, words: pairs(about), fuzzy: false, weight: 1 },
    { fields: words, words: characters(about), fuzzy: false, weight: 0.25 },
    { fields: ['sounds'], words: soundPairs(about), fuzzy: false, weight: 2 },
    { fields: words, words: latin, fuzzy: true, weight: 1 },
    { fields: ['letters'], words: lettersOf(latin), fuzzy: true, weight: 1 },
  ].filter(each => each.words.length > 0)
}

/** `kou bei` is typed with a space as often as without. */
const lettersOf = (latin: string[]): string[] =>
  latin.length > 1 ? [latin.join(''), ...latin.filter(word => word.length > 3)] : latin

function ranked({ entries }: HandbookSearch, scores: Map<string, number>, about: string): Found[] {
  const order = [...scores].sort(([, a], [, b]) => b - a)
  const best = order[0]?.[1] ?? 0
  return order
    .filter(([, score]) => score >= best * WORTH_SHOWING)
    .slice(0, MOST_FOUND)
    .flatMap(([code]) => {
      const entry = entries.get(code)
      return entry ? [{ code, title: entry.title, sentence: sentenceFor(entry, about) }] : []
    })
}

/** The sentence with most of what was asked; the section's purpose when none has any of it. */
function sentenceFor(entry: Entry, about: string): string {
  const wanted = [...new Set([...pairs(about), ...latinWords(about)])]
  const few = [...new Set(characters(about))]
  let best = { sentence: entry.sentences[0] ?? '', score: 0 }
  for (const sentence of entry.sentences) {
    const plain = plainWords(sentence)
    const score =
      wanted.filter(word => plain.includes(word)).length * 4 + few.filter(word => plain.includes(word)).length
    if (score > best.score) best = { sentence, score }
  }
  return best.sentence
}
