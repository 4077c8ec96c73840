import type {
  Choice,
  Module,
  ProgrammeDefinition,
  ReasonList,
  RiskLevel,
  RiskType,
  Skill,
  VitalCode,
  VitalSign,
} from './schema.ts'

/** Lookups in a programme. `find…` may be undefined; the others throw on a code the version does not have. */

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`programme has no ${what}`)
  return found
}

const byCode = <T extends { code: string }>(list: readonly T[], code: string): T | undefined =>
  list.find(entry => entry.code === code)

export const findSkill = (programme: ProgrammeDefinition, code: string): Skill | undefined =>
  byCode(programme.skills, code)

export const skillOf = (programme: ProgrammeDefinition, code: string): Skill =>
  known(findSkill(programme, code), `skill ${code}`)

export const findModule = (programme: ProgrammeDefinition, code: string): Module | undefined =>
  byCode(programme.modules, code)

/** Lessons (学时) that a module is worth: theory and practice. */
export const lessonsOf = (module: Module): number => module.theory + module.practice

export const findRiskType = (programme: ProgrammeDefinition, code: string): RiskType | undefined =>
  byCode(programme.riskTypes, code)

export const riskTypeOf = (programme: ProgrammeDefinition, code: string): RiskType =>
  known(findRiskType(programme, code), `risk type ${code}`)

export const riskLevelOf = (programme: ProgrammeDefinition, code: string): RiskLevel =>
  known(byCode(programme.riskLevels, code), `risk level ${code}`)

export const vitalOf = (programme: ProgrammeDefinition, code: VitalCode): VitalSign =>
  known(byCode(programme.vitals, code), `vital sign ${code}`)

/** One reason of a list (reject, withdraw, suspend, attempt …), or undefined. */
export function findReason<List extends ReasonList>(
  programme: ProgrammeDefinition,
  list: List,
  code: string | null | undefined,
): ProgrammeDefinition['reasons'][List][number] | undefined {
  const reasons: readonly Choice[] = programme.reasons[list]
  return reasons.find(reason => reason.code === code) as
    | ProgrammeDefinition['reasons'][List][number]
    | undefined
}

/** Whether a list of the programme has this code. */
export const hasCode = (list: readonly Choice[], code: string): boolean => byCode(list, code) !== undefined

/** Codes of the chips that a form preselects. */
export const defaultChips = (list: readonly { code: string; default?: boolean | undefined }[]): string[] =>
  list.filter(chip => chip.default).map(({ code }) => code)

/** The advice chips that belong to these skills, in the skills' order. */
export const adviceFor = (programme: ProgrammeDefinition, skills: readonly string[]) =>
  skills.flatMap(code => programme.advice.filter(chip => chip.skill === code))

export const isEmergency = (programme: ProgrammeDefinition, skill: string): boolean =>
  programme.completionRule.emergencySkills.includes(skill)

export const isSafetyCritical = (programme: ProgrammeDefinition, skill: string): boolean =>
  findSkill(programme, skill)?.safetyCritical ?? false

/** The level at which a planned skill counts as mastered (domain.md A8). */
export function targetLevel(programme: ProgrammeDefinition, skill: string): number {
  const rule = programme.completionRule
  if (isEmergency(programme, skill)) return rule.emergencyMinLevel
  return isSafetyCritical(programme, skill) ? rule.criticalMinLevel : rule.otherMinLevel
}

/**
 * Fills a number pattern: `HX{year}-{n:4}` with year 2026 and n 52 gives `HX2026-0052`. The digit after the
 * colon is the width to which zeros are put in front.
 */
export function fillNumber(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)(?::(\d+))?\}/g, (_, name: string, width?: string) => {
    const value = String(known(values[name], `value for {${name}}`))
    return width ? value.padStart(Number(width), '0') : value
  })
}

/** The number of a record: visits, make-up visits and attempts are counted apart (settled.md 5, 14). */
export function recordNumber(
  programme: ProgrammeDefinition,
  of: { studentNo: string; kind: 'coaching' | 'makeup'; met: boolean; n: number },
): string {
  const pattern = of.met ? programme.numbers.record[of.kind] : programme.numbers.record.attempted
  return fillNumber(pattern, { studentNo: of.studentNo, n: of.n })
}
