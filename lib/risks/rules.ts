import { millisecondsInHour } from 'date-fns/constants'
import { addDays, instantOf, localDateOf } from '#lib/calendar/dates.ts'
import type { FieldProblem } from '#lib/errors.ts'
import { findRiskType, riskLevelOf, riskTypeOf } from '#lib/programmes/rules.ts'
import type { Deadline, ProgrammeDefinition, RiskLevelCode } from '#lib/programmes/schema.ts'

export type RiskStep = 'acknowledged' | 'actioned' | 'closed'
export type RiskState = 'open' | RiskStep

export interface RiskFlagFact {
  id: string
  riskType: string
  level: RiskLevelCode
  /** UTC milliseconds. */
  raisedAt: number
  events: { step: RiskStep; at: number }[]
}

const order: RiskState[] = ['open', 'acknowledged', 'actioned', 'closed']

/** How far a flag has come: open → acknowledged → actioned → closed (domain.md C3). Never back. */
export function riskState(flag: Pick<RiskFlagFact, 'events'>): RiskState {
  const reached = flag.events.map(({ step }) => order.indexOf(step))
  return order[Math.max(0, ...reached)]!
}

/** The one step that may follow; null once closed. */
export const nextRiskStep = (flag: Pick<RiskFlagFact, 'events'>): RiskStep | null =>
  (order[order.indexOf(riskState(flag)) + 1] as RiskStep | undefined) ?? null

/** What stands in the way of a step: only the next one is allowed, and closing says the outcome. */
export function checkRiskStep(
  flag: Pick<RiskFlagFact, 'events'>,
  wanted: { step: RiskStep; note?: string | null },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (nextRiskStep(flag) !== wanted.step) {
    problems.push({ path: 'step', key: 'risk.error.step', values: { state: riskState(flag) } })
  }
  if (wanted.step === 'closed' && !wanted.note?.trim()) {
    problems.push({ path: 'note', key: 'risk.error.outcomeMissing' })
  }
  return problems
}

/** What stands in the way of raising this flag: an unknown kind, or a level that the kind does not have. */
export function checkRaisedFlag(
  flag: { riskType: string; level: string },
  programme: ProgrammeDefinition,
): FieldProblem[] {
  const type = findRiskType(programme, flag.riskType)
  if (!type) return [{ path: 'riskType', key: 'risk.error.unknownType' }]
  if (type.levels.some(({ level }) => level === flag.level)) return []
  return [{ path: 'level', key: 'risk.error.level' }]
}

export const isOpen = (flag: Pick<RiskFlagFact, 'events'>): boolean => riskState(flag) !== 'closed'

/** Whether a kind of flag is stored apart and never counted (settled.md 2). */
export const isRestricted = (riskType: string, programme: ProgrammeDefinition): boolean =>
  findRiskType(programme, riskType)?.restricted ?? false

/** An open flag of this level turns the tile red (settled.md 2). */
export const turnsTileRed = (level: RiskLevelCode, programme: ProgrammeDefinition): boolean =>
  riskLevelOf(programme, level).redTile

/** An open flag of this level stands in the way of completion (domain.md A8). */
export const blocksCompletion = (level: RiskLevelCode, programme: ProgrammeDefinition): boolean =>
  riskLevelOf(programme, level).blocksCompletion

function dueAfter(deadline: Deadline, raisedAt: number): number {
  switch (deadline.kind) {
    case 'atOnce':
      return raisedAt + deadline.withinHours * millisecondsInHour
    case 'hours':
      return raisedAt + deadline.hours * millisecondsInHour
    case 'sameDay':
      return instantOf(addDays(localDateOf(raisedAt), 1))
    case 'days':
      return instantOf(addDays(localDateOf(raisedAt), deadline.days + 1))
  }
}

export interface RiskDeadline {
  rule: Deadline
  /** The first instant (UTC milliseconds) at which it is too late. */
  dueAt: number
}

/** By when something must have been done about a flag (domain.md C3); a level the kind lacks takes its default. */
export function deadlineOf(
  flag: Pick<RiskFlagFact, 'riskType' | 'level' | 'raisedAt'>,
  programme: ProgrammeDefinition,
): RiskDeadline {
  const { levels, level: usual } = riskTypeOf(programme, flag.riskType)
  const found =
    levels.find(({ level }) => level === flag.level) ?? levels.find(({ level }) => level === usual)!
  return { rule: found.deadline, dueAt: dueAfter(found.deadline, flag.raisedAt) }
}

/** Whether the deadline has passed while nothing was done yet. */
export function isOverdue(flag: RiskFlagFact, programme: ProgrammeDefinition, now: number): boolean {
  const waiting = order.indexOf(riskState(flag)) < order.indexOf('actioned')
  return waiting && now >= deadlineOf(flag, programme).dueAt
}

/** Whether an urgent flag has been seen by nobody for too long: red for the coordinator (domain.md C3). */
export function isUnseen(flag: RiskFlagFact, programme: ProgrammeDefinition, now: number): boolean {
  const hours = riskLevelOf(programme, flag.level).unseenHours
  return hours !== null && riskState(flag) === 'open' && now >= flag.raisedAt + hours * millisecondsInHour
}
