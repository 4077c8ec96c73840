import { type Handout, heldNumber } from './handout-rules.ts'

/** A text that changed where it matters for safety, and the first edition that has it. */
export interface CriticalChange {
  section: string
  number: number
}

/** A skill that was taught: from which section and from which edition. */
export interface Taught {
  section: string
  number: number
  skill: string
}

/** What a family has to hear again: it was taught the old text, or holds it on paper. */
export interface Reteach {
  section: string
  number: number
  /** Skills to teach again; empty when it only holds the old pages. */
  skills: string[]
  /** What it holds on paper of this section is older: the pages are printed again. */
  pages: boolean
}

/** A later lesson from the new text settles the one; newer paper of the section settles the other. */
export function reteachOf(
  changes: readonly CriticalChange[],
  taught: readonly Taught[],
  paper: readonly Handout[],
): Reteach[] {
  return changes.flatMap(({ section, number }) => {
    const own = taught.filter(one => one.section === section)
    const skills = [...new Set(own.map(({ skill }) => skill))].filter(
      skill => !own.some(one => one.skill === skill && one.number >= number),
    )
    const held = heldNumber(paper, section)
    const pages = held !== null && held < number
    return skills.length > 0 || pages ? [{ section, number, skills, pages }] : []
  })
}
