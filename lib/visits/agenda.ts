import { unmasteredSkills } from '#lib/assessments/rules.ts'
import type { PlanItem } from '#lib/assessments/schema.ts'
import { isSafetyCritical } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

export interface AgendaItem {
  skill: string
  /** The text that it was taught from has changed, promised at the last visit, or simply not mastered yet. */
  because: 'changed' | 'promised' | 'unmastered'
  /** The present level, 0 when never rated. */
  level: number
}

/**
 * The skills that a visit form puts on top: those whose text changed where it matters for safety, those promised at the last visit and not waived since, in that order, then un-mastered
 * planned ones until there are `agendaSkills` of the programme: safety-critical first, then the lower level,
 * then the plan's order.
 */
export function suggestedSkills(
  given: {
    changed?: readonly string[]
    promised: readonly string[]
    plan: readonly PlanItem[]
    levels: ReadonlyMap<string, number>
  },
  programme: ProgrammeDefinition,
): AgendaItem[] {
  const levelOf = (skill: string) => given.levels.get(skill) ?? 0
  const waived = new Set(given.plan.filter(item => item.waived !== null).map(item => item.skill))
  const changed = [...new Set(given.changed ?? [])]
  const promised = [...new Set(given.promised)].filter(
    skill => !waived.has(skill) && !changed.includes(skill),
  )
  const open = unmasteredSkills(given.plan, given.levels, programme)
    .filter(skill => !promised.includes(skill) && !changed.includes(skill))
    .sort(
      (a, b) =>
        Number(isSafetyCritical(programme, b)) - Number(isSafetyCritical(programme, a)) ||
        levelOf(a) - levelOf(b),
    )
  return [
    ...changed.map(skill => ({ skill, because: 'changed' as const, level: levelOf(skill) })),
    ...promised.map(skill => ({ skill, because: 'promised' as const, level: levelOf(skill) })),
    ...open
      .slice(0, Math.max(0, programme.agendaSkills - changed.length - promised.length))
      .map(skill => ({ skill, because: 'unmastered' as const, level: levelOf(skill) })),
  ]
}
