import { findReason, findSkill, riskTypeOf } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition, RiskLevelCode } from '#lib/programmes/schema.ts'
import type { FlagEntry, SkillEntry, VisitForm } from './form.ts'

/** Changes of the form that touch more than one field. Each gives the part that changes. */

/** Met or not. An attempt needs a new date of its own; a visit goes back to the usual one. */
export function meet(form: VisitForm, met: boolean, programme: ProgrammeDefinition): Partial<VisitForm> {
  if (met === form.met) return { met }
  const untouched = form.nextDate === '' && form.noNextReason === ''
  if (!untouched) return { met }
  const usual = programme.nextVisitDays > 0 ? ('usual' as const) : null
  return { met, nextChoice: met ? usual : null }
}

/** Why they did not meet; presets who put it off and, after a death or in hospital, that there is no next date. */
export function attemptBecause(code: string, programme: ProgrammeDefinition): Partial<VisitForm> {
  const reason = findReason(programme, 'attempt', code)
  return {
    attemptReason: code,
    cancelledBy: reason?.cancelledBy ?? '',
    ...(reason?.noNextReason
      ? { nextChoice: 'none' as const, noNextReason: reason.noNextReason, nextDate: '' }
      : {}),
  }
}

/** One chip of how the elder is; 平稳 stands alone. */
export function elderStatesAfter(
  states: readonly string[],
  code: string,
  on: boolean,
  programme: ProgrammeDefinition,
): string[] {
  const alone = (state: string) =>
    programme.elderStates.find(entry => entry.code === state)?.exclusive ?? false
  if (!on) return states.filter(state => state !== code)
  if (alone(code)) return [code]
  return [...states.filter(state => state !== code && !alone(state)), code]
}

/** Changes one skill of the list. */
export const skillsWith = (
  skills: readonly SkillEntry[],
  code: string,
  change: Partial<SkillEntry>,
): SkillEntry[] => skills.map(entry => (entry.code === code ? { ...entry, ...change } : entry))

/** A new flag of a kind, at its usual level or at the one that a measured value proposes. */
export function flagOf(riskType: string, programme: ProgrammeDefinition, level?: RiskLevelCode): FlagEntry {
  return { riskType, level: level ?? riskTypeOf(programme, riskType).level, note: '' }
}

/** Puts a flag on the form, or takes it off; a flag means that something is unusual. */
export function flagsAfter(
  form: Pick<VisitForm, 'flags'>,
  riskType: string,
  on: boolean,
  programme: ProgrammeDefinition,
  level?: RiskLevelCode,
): Partial<VisitForm> {
  const others = form.flags.filter(flag => flag.riskType !== riskType)
  return { worry: 'flags', flags: on ? [...others, flagOf(riskType, programme, level)] : others }
}

/** Skills whose advice is offered: the rated ones, in the form's order; before any is rated, the listed ones. */
export function advisedSkills(form: Pick<VisitForm, 'skills'>, programme: ProgrammeDefinition): string[] {
  const known = form.skills.filter(({ code }) => findSkill(programme, code))
  const rated = known.filter(({ level }) => level !== null && level > 0)
  return (rated.length > 0 ? rated : known).map(({ code }) => code)
}
