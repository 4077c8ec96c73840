import type { Block, SectionText } from './schema.ts'

/** Where a passage stands in a section, and what it says. */
export interface Passage {
  part:
    | 'title'
    | 'summary'
    | 'whenToUse'
    | 'doNotIf'
    | 'heading'
    | 'text'
    | 'step'
    | 'check'
    | 'redFlag'
    | 'mistake'
    | 'image'
  /** Counted from 1 within its list; 0 where there is only one. */
  n: number
  text: string
}

const list = (part: Passage['part'], texts: readonly string[]): Passage[] =>
  texts.map((text, i) => ({ part, n: i + 1, text }))

function ofBlock(block: Block): Passage[] {
  const heading: Passage = { part: 'heading', n: 0, text: block.heading }
  switch (block.kind) {
    case 'text':
      return [heading, ...list('text', block.paragraphs)]
    case 'procedure':
      return [
        heading,
        ...list(
          'step',
          block.steps.map(step => step.text),
        ),
      ]
    case 'check':
      return [
        heading,
        ...list(
          'check',
          block.items.map(item => `${item.look} ${item.howOften}`),
        ),
      ]
  }
}

/** A section as it is read, passage by passage, in order. */
export const passagesOf = (text: SectionText): Passage[] => [
  { part: 'title', n: 0, text: text.title },
  { part: 'summary', n: 0, text: text.summary },
  ...list('whenToUse', text.whenToUse),
  ...list(
    'doNotIf',
    text.doNotIf.map(line => line.text),
  ),
  ...text.blocks.flatMap(ofBlock),
  ...list(
    'redFlag',
    text.redFlags.map(flag => `${flag.sign} ${flag.doNow}`),
  ),
  ...list(
    'mistake',
    text.commonMistakes.map(line => line.text),
  ),
  ...list(
    'image',
    text.images.map(image => `${image.caption} ${image.alt}`),
  ),
]

/** A stretch of a passage: kept, taken out or put in. */
export interface Stretch {
  kind: 'same' | 'out' | 'in'
  text: string
}

/** 原、改、增、删: what became of a passage between two texts. */
export interface PassageChange {
  kind: 'changed' | 'added' | 'removed'
  passage: Passage
  /** What it said before; empty for an added one. */
  before: string
  stretches: Stretch[]
}

/** The longest common run of two lists, as pairs of positions. */
function commonPairs<T>(before: readonly T[], after: readonly T[]): [number, number][] {
  const rows = before.length + 1
  const columns = after.length + 1
  const best = Array.from({ length: rows }, () => new Array<number>(columns).fill(0))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      best[i]![j] =
        before[i] === after[j] ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) pairs.push([i++, j++])
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i += 1
    else j += 1
  }
  return pairs
}

/** Where two sentences differ, by characters in Chinese and by words elsewhere. */
export function stretchesOf(before: string, after: string): Stretch[] {
  const pieces = (text: string) => text.match(/[a-zA-Z0-9]+|\s+|[\s\S]/gu) ?? []
  const [old, now] = [pieces(before), pieces(after)]
  const found: Stretch[] = []
  const add = (kind: Stretch['kind'], text: string) => {
    const last = found.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else found.push({ kind, text })
  }
  let [i, j] = [0, 0]
  for (const [a, b] of [...commonPairs(old, now), [old.length, now.length] as const]) {
    add('out', old.slice(i, a).join(''))
    add('in', now.slice(j, b).join(''))
    add('same', old[a] ?? '')
    ;[i, j] = [a + 1, b + 1]
  }
  return found
}

/** Every passage that reads differently, in the order of the new text. */
export function changesBetween(before: SectionText, after: SectionText): PassageChange[] {
  const [old, now] = [passagesOf(before), passagesOf(after)]
  const key = ({ part, text }: Passage) => `${part} ${text}`
  const pairs = commonPairs(old.map(key), now.map(key))
  const changes: PassageChange[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...pairs, [old.length, now.length] as const]) {
    changes.push(...within(old.slice(i, a), now.slice(j, b)))
    ;[i, j] = [a + 1, b + 1]
  }
  return changes
}

/** Between two passages that stayed: those of the same kind are one that changed, the others came or went. */
function within(gone: readonly Passage[], come: readonly Passage[]): PassageChange[] {
  const left = [...gone]
  const changes = come.map((passage): PassageChange => {
    const at = left.findIndex(({ part }) => part === passage.part)
    if (at === -1) {
      return { kind: 'added', passage, before: '', stretches: [{ kind: 'in', text: passage.text }] }
    }
    const [was] = left.splice(at, 1)
    return {
      kind: 'changed',
      passage,
      before: was!.text,
      stretches: stretchesOf(was!.text, passage.text),
    }
  })
  return [
    ...changes,
    ...left.map(
      (passage): PassageChange => ({
        kind: 'removed',
        passage,
        before: passage.text,
        stretches: [{ kind: 'out', text: passage.text }],
      }),
    ),
  ]
}
