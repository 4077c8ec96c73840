import { unmasteredSkills } from '#lib/assessments/rules.ts'
import type { PlanItem } from '#lib/assessments/schema.ts'
import { findSkill } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

/** Why a section is proposed for a family's booklet. */
export const BOOKLET_REASONS = ['promised', 'unmastered', 'needs'] as const
export type BookletReason = (typeof BOOKLET_REASONS)[number]

/** A section for the booklet of one family, with the skills that speak for it. */
export interface BookletSection {
  section: string
  because: BookletReason[]
  skills: string[]
}

interface Known {
  plan: readonly PlanItem[]
  levels: ReadonlyMap<string, number>
  /** Skills that the trainer promised for the next visit. */
  promised: readonly string[]
}

/**
 * The sections that a family's booklet proposes, in printed order: what the trainer promised, planned skills
 * below their target (the ladder's own rule), and what the elder's needs put into the plan. A waived skill
 * speaks for nothing (settled.md 8). Pure.
 */
export function bookletSections(
  { plan, levels, promised }: Known,
  programme: ProgrammeDefinition,
): BookletSection[] {
  const standing = plan.filter(({ waived }) => waived === null)
  const waived = new Set(plan.filter(one => one.waived !== null).map(({ skill }) => skill))
  const reasons: Record<BookletReason, string[]> = {
    promised: promised.filter(skill => !waived.has(skill)),
    unmastered: unmasteredSkills(plan, levels, programme),
    needs: standing.filter(({ source }) => source === 'needs').map(({ skill }) => skill),
  }
  const sections = new Map<string, BookletSection>()
  for (const because of BOOKLET_REASONS) {
    for (const skill of new Set(reasons[because])) {
      const section = findSkill(programme, skill)?.section
      if (!section) continue
      const own = sections.get(section) ?? { section, because: [], skills: [] }
      if (!own.because.includes(because)) own.because.push(because)
      if (!own.skills.includes(skill)) own.skills.push(skill)
      sections.set(section, own)
    }
  }
  return [...sections.values()].sort((a, b) => (a.section < b.section ? -1 : 1))
}

/**
 * The sections that are printed: those that were ticked, or all proposed ones when nothing was said. Only
 * sections of the edition, each once, in its order. Pure.
 */
export function chosenSections(
  proposed: readonly BookletSection[],
  ticked: readonly string[] | null,
  inEdition: readonly string[],
): string[] {
  const wanted = new Set(ticked ?? proposed.map(({ section }) => section))
  return inEdition.filter(code => wanted.has(code))
}
