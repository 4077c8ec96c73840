import type { FieldProblem } from '#lib/errors.ts'
import { findSkill, targetLevel } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition, RatingRule, Skill } from '#lib/programmes/schema.ts'
import type { PlanDecision, PlanItem, Rating } from './schema.ts'

export { satisfaction, stressResult, testResult, testScore } from './instruments.ts'

function sourceOf(skill: Skill, needsTags: ReadonlySet<string>): PlanItem['source'] | null {
  if (skill.core) return 'core'
  if (skill.appliesWhen.includes('all')) return 'everyone'
  return skill.appliesWhen.some(tag => needsTags.has(tag)) ? 'needs' : null
}

/**
 * The plan that needs tags suggest: core skills, those for everyone, those whose tags match, in the
 * catalogue's order (settled.md 8). Tags for display only match nothing.
 */
export function suggestedPlan(needsTags: readonly string[], programme: ProgrammeDefinition): PlanItem[] {
  const tags = new Set(needsTags)
  return programme.skills.flatMap(skill => {
    const source = sourceOf(skill, tags)
    return source ? [{ skill: skill.code, source, waived: null }] : []
  })
}

/**
 * A household's plan: what is suggested, what was added, and what was waived with its reason. The latest
 * decision per skill holds; `restore` undoes a waiver or an addition.
 */
export function planOf(
  needsTags: readonly string[],
  decisions: readonly PlanDecision[],
  programme: ProgrammeDefinition,
): PlanItem[] {
  const latest = new Map<string, PlanDecision>()
  for (const decision of [...decisions].sort((a, b) => a.at - b.at)) latest.set(decision.skill, decision)
  const suggested = new Map(suggestedPlan(needsTags, programme).map(item => [item.skill, item]))
  return programme.skills.flatMap(({ code }) => {
    const decision = latest.get(code)
    const item =
      suggested.get(code) ??
      (decision?.decision === 'add' ? { skill: code, source: 'added' as const, waived: null } : undefined)
    if (!item) return []
    if (decision?.decision !== 'waive') return [item]
    return [{ ...item, waived: { reason: decision.reason, by: decision.by, at: decision.at } }]
  })
}

/** What stands in the way of a decision about one skill of a plan; empty when it may be made. */
export function checkPlanDecision(
  wanted: { skill: string; decision: PlanDecision['decision']; reason: string },
  plan: readonly PlanItem[],
  programme: ProgrammeDefinition,
): FieldProblem[] {
  if (!findSkill(programme, wanted.skill)) return [{ path: 'skill', key: 'plan.error.unknownSkill' }]
  const problems: FieldProblem[] = []
  if (wanted.reason.trim() === '') problems.push({ path: 'reason', key: 'plan.error.reasonMissing' })
  const item = plan.find(({ skill }) => skill === wanted.skill)
  if (wanted.decision === 'add' && item && !item.waived) {
    problems.push({ path: 'decision', key: 'plan.error.alreadyPlanned' })
  }
  if (wanted.decision === 'waive' && (!item || item.waived)) {
    problems.push({ path: 'decision', key: 'plan.error.notPlanned' })
  }
  if (wanted.decision === 'restore' && item && !item.waived && item.source !== 'added') {
    problems.push({ path: 'decision', key: 'plan.error.nothingToRestore' })
  }
  return problems
}

/** Skills that are to be taught: the plan without what was waived. */
export const plannedSkills = (plan: readonly PlanItem[]): string[] =>
  plan.filter(item => item.waived === null).map(item => item.skill)

/** Whether a plan is longer than a family can learn (domain.md A6: warn above 20). */
export const planIsLong = (plan: readonly PlanItem[], programme: ProgrammeDefinition): boolean =>
  plannedSkills(plan).length > programme.planWarningSize

export interface CappedLevel {
  level: number
  /** Why the level is lower than the trainer's tap. */
  cappedBy: 'failedCritical' | 'prompted' | null
}

/**
 * The trainer's tap sets the level; steps are evidence that can only cap it (settled.md 7): a failed critical
 * step at 示教, fewer than 80 % unprompted at 协助下完成. A step that is not named was done unprompted. A skill
 * without a checklist keeps the tap.
 */
export function levelFromSteps(
  tapped: number,
  steps: readonly { index: number; result: 'done' | 'prompted' | 'failed' }[],
  checklist: Skill['checklist'],
  rule: RatingRule,
): CappedLevel {
  if (!checklist || checklist.length === 0) return { level: tapped, cappedBy: null }
  const notUnprompted = new Set(steps.filter(step => step.result !== 'done').map(step => step.index))
  const share = (checklist.length - notUnprompted.size) / checklist.length
  const failedCritical = steps.some(step => step.result === 'failed' && checklist[step.index]?.critical)
  if (failedCritical && tapped > rule.failedCriticalCap) {
    return { level: rule.failedCriticalCap, cappedBy: 'failedCritical' }
  }
  if (share < rule.unpromptedShareMin && tapped > rule.belowShareCap) {
    return { level: rule.belowShareCap, cappedBy: 'prompted' }
  }
  return { level: tapped, cappedBy: null }
}

const byTime = (a: Rating, b: Rating) => (a.date === b.date ? a.at - b.at : a.date < b.date ? -1 : 1)

/** Ratings as they came, oldest first: by day, then by when they were recorded. */
export const inOrder = (ratings: readonly Rating[]): Rating[] => [...ratings].sort(byTime)

/** The present level per skill: the newest rating, higher or lower (domain.md A7). Unrated skills are absent. */
export function currentLevels(ratings: readonly Rating[]): Map<string, number> {
  return new Map(inOrder(ratings).map(({ skill, level }) => [skill, level]))
}

/** Whether a skill has faded: its newest level is lower than the one before. */
export function isFade(ratings: readonly Rating[], skill: string): boolean {
  const [last, previous] = inOrder(ratings)
    .filter(rating => rating.skill === skill)
    .reverse()
  return last !== undefined && previous !== undefined && last.level < previous.level
}

export interface LadderStep extends Rating {
  /** Lower than the rating before it (skill fade). */
  fade: boolean
}

/** The history of one skill, oldest first, each step with whether it went down. */
export function ladderOf(ratings: readonly Rating[], skill: string): LadderStep[] {
  const history = inOrder(ratings).filter(rating => rating.skill === skill)
  return history.map((rating, i) => ({ ...rating, fade: rating.level < (history[i - 1]?.level ?? 0) }))
}

/** Planned skills below their target level, in the plan's order. */
export function unmasteredSkills(
  plan: readonly PlanItem[],
  levels: ReadonlyMap<string, number>,
  programme: ProgrammeDefinition,
): string[] {
  return plannedSkills(plan).filter(skill => (levels.get(skill) ?? 0) < targetLevel(programme, skill))
}
