import { findModule, lessonsOf } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { isValidMakeup } from '#lib/visits/rules.ts'
import type { HouseholdFacts } from './facts.ts'

export interface Lessons {
  total: number
  attended: number
  /** Earned by make-up visits at home, up to the programme's limit in all. */
  makeup: number
  required: number
  /** Modules credited, each once, and those not yet. */
  modules: string[]
  missingModules: string[]
}

/**
 * Lessons (学时) of one caregiver: attendance credits the modules of a session, each module once; a make-up visit
 * credits 4, 8 at most in all (settled.md 5; the numbers are the programme's).
 */
export function lessons(facts: HouseholdFacts, programme: ProgrammeDefinition): Lessons {
  const attendedCodes = new Set(
    facts.classAttendances.filter(({ present }) => present).flatMap(({ modules }) => modules),
  )
  const credited = programme.modules.filter(({ code }) => attendedCodes.has(code))
  const attended = credited.reduce((sum, module) => sum + lessonsOf(module), 0)
  const makeup = makeupLessons(facts, programme)
  return {
    total: attended + makeup,
    attended,
    makeup,
    required: programme.completionRule.classroomLessonsMin,
    modules: credited.map(({ code }) => code),
    missingModules: programme.modules.map(({ code }) => code).filter(code => !attendedCodes.has(code)),
  }
}

/** Lessons earned by make-up visits at home; also what `checkVisit` asks for. */
export function makeupLessons(facts: Pick<HouseholdFacts, 'visits'>, programme: ProgrammeDefinition): number {
  const rule = programme.components.classroom.makeupByHomeVisit
  const visits = facts.visits.filter(visit => isValidMakeup(visit, programme)).length
  return Math.min(visits * rule.lessons, rule.maxLessons)
}

/** Lessons that a class session is worth, each module once. */
export const sessionLessons = (modules: readonly string[], programme: ProgrammeDefinition): number =>
  [...new Set(modules)].reduce((sum, code) => {
    const module = findModule(programme, code)
    return module ? sum + lessonsOf(module) : sum
  }, 0)
