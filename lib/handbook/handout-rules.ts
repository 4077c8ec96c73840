import type { HandoutKind } from './handout-schema.ts'

/** One thing on paper that a family was given and that was not taken back. */
export interface Handout {
  kind: HandoutKind
  /** The edition's number. */
  number: number
  /** What a booklet or single pages hold. */
  sections: readonly string[]
}

/** A section as a family holds it on paper: the newest edition of it; null when it holds none. */
export function heldNumber(handouts: readonly Handout[], section: string): number | null {
  const numbers = handouts
    .filter(({ kind, sections }) => kind === 'book' || (kind !== 'cards' && sections.includes(section)))
    .map(({ number }) => number)
  return numbers.length > 0 ? Math.max(...numbers) : null
}
