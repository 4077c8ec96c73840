import { changesBetween } from './passages.ts'
import type { SectionFile, SectionText } from './schema.ts'

export type ProposalStep = 'submitted' | 'returned' | 'accepted' | 'withdrawn'

/** Where a proposal stands; `open` is being written. */
export type ProposalState = 'open' | 'submitted' | 'returned' | 'accepted' | 'withdrawn'

/** @param steps in the order in which they were taken */
export const proposalState = (steps: readonly { step: ProposalStep }[]): ProposalState =>
  steps.at(-1)?.step ?? 'open'

/** Nobody else may begin another text of this section, and this one may still become part of an edition. */
export const isAlive = (state: ProposalState): boolean =>
  state === 'open' || state === 'submitted' || state === 'returned'

/** Text may be changed until it is with the reviewer. */
export const isWritable = (state: ProposalState): boolean => state === 'open' || state === 'returned'

const FIRST_CHAPTER = '1.'

/** Medical sign-off is mandatory for chapters 2–8 (domain.md E3). */
export const needsReview = (section: string): boolean => !section.startsWith(FIRST_CHAPTER)

/** Chinese is the text that counts; a change of English alone needs no reason. */
export const reasonedChanges = (before: SectionFile, after: SectionFile) =>
  changesBetween(before.text['zh-CN'], after.text['zh-CN'])

/** What a reason is tied to: the passage as it reads now, or what was taken out. */
export const passageKey = (change: { kind: string; passage: { text: string } }): string => change.passage.text

/** Passages that nobody has given a reason for yet. */
export function withoutReason(
  before: SectionFile,
  after: SectionFile,
  reasons: readonly { passage: string }[],
): string[] {
  const given = new Set(reasons.map(({ passage }) => passage))
  return reasonedChanges(before, after)
    .map(passageKey)
    .filter(passage => !given.has(passage))
}

/** A text keeps what is not the writer's: its number, its skills, where it comes from. */
export const withIdentity = (content: SectionFile, base: SectionFile): SectionFile => ({
  ...content,
  code: base.code,
  versionNo: base.versionNo,
  relatedSkills: base.relatedSkills,
  sourceNotes: base.sourceNotes,
  reviewedBy: null,
  reviewedOn: null,
})

export const sameText = (a: SectionText, b: SectionText): boolean => JSON.stringify(a) === JSON.stringify(b)
