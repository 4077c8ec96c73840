import { plannedSkills } from '#lib/assessments/rules.ts'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { targetLevel } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition, Skill } from '#lib/programmes/schema.ts'

export interface SkillGroup {
  name: 'planned' | 'mastered' | 'others'
  skills: Skill[]
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** Whether a search finds a skill: by its words in either language, its code or its handbook section. */
export const finds = (skill: Skill, typed: string): boolean =>
  plain(`${skill.zh} ${skill.en} ${skill.code} ${skill.section}`).includes(plain(typed))

/**
 * The skills that can still be added, planned ones first: not mastered, mastered, then those outside the plan.
 * Groups without skills are left out.
 */
export function groupedSkills(given: {
  programme: ProgrammeDefinition
  household: Pick<FieldHousehold, 'plan' | 'levels'>
  listed: readonly string[]
  typed: string
}): SkillGroup[] {
  const { programme, household, listed, typed } = given
  const planned = new Set(plannedSkills(household.plan))
  const open = programme.skills.filter(skill => !listed.includes(skill.code) && finds(skill, typed))
  const reached = ({ code }: Skill) => (household.levels[code]?.level ?? 0) >= targetLevel(programme, code)
  const groups: SkillGroup[] = [
    { name: 'planned', skills: open.filter(skill => planned.has(skill.code) && !reached(skill)) },
    { name: 'mastered', skills: open.filter(skill => planned.has(skill.code) && reached(skill)) },
    { name: 'others', skills: open.filter(skill => !planned.has(skill.code)) },
  ]
  return groups.filter(({ skills }) => skills.length > 0)
}
