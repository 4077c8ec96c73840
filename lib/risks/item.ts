import type { households, riskFlags } from '#db/schema/index.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition, RiskLevelCode } from '#lib/programmes/schema.ts'
import {
  deadlineOf,
  isOverdue,
  isUnseen,
  nextRiskStep,
  type RiskState,
  type RiskStep,
  riskState,
} from './rules.ts'

/** A flag as a list shows it: of whom, how grave, how far it has come, by when something must be done. */
export interface RiskItem {
  id: string
  householdId: string
  seat: number | null
  studentNo: string
  caregiverName: string
  elderName: string
  streetCode: string
  programmeVersionId: string
  visitId: string | null
  riskType: string
  level: RiskLevelCode
  note: string | null
  onDate: LocalDate
  raisedByName: string
  raisedAt: number
  state: RiskState
  /** The one step that may follow; null once closed. */
  nextStep: RiskStep | null
  /** The first instant (UTC milliseconds) at which it is too late. */
  dueAt: number
  overdue: boolean
  /** Urgent, and seen by nobody for too long (domain.md C3). */
  unseen: boolean
  events: { step: RiskStep; note: string | null; byName: string; at: number }[]
}

interface FlagRow {
  flag: typeof riskFlags.$inferSelect
  household: typeof households.$inferSelect
  elderName: string
  caregiverName: string
  raisedByName: string
  events: RiskItem['events']
}

/** A row of the list. Pure. */
export function riskItem(
  { flag, household, elderName, caregiverName, raisedByName, events }: FlagRow,
  programme: ProgrammeDefinition,
  now: number,
): RiskItem {
  const fact = { ...flag, events }
  return {
    id: flag.id,
    householdId: household.id,
    seat: household.seat,
    studentNo: household.studentNo,
    caregiverName,
    elderName,
    streetCode: household.streetCode,
    programmeVersionId: household.programmeVersionId,
    visitId: flag.visitId,
    riskType: flag.riskType,
    level: flag.level,
    note: flag.note,
    onDate: flag.onDate,
    raisedByName,
    raisedAt: flag.raisedAt,
    state: riskState(fact),
    nextStep: nextRiskStep(fact),
    dueAt: deadlineOf(flag, programme).dueAt,
    overdue: isOverdue(fact, programme, now),
    unseen: isUnseen(fact, programme, now),
    events: events.map(({ step, note, byName, at }) => ({ step, note, byName, at })),
  }
}

/** Unseen urgent ones first, then overdue ones, then by deadline; closed ones last. */
export const worstFirst = (a: RiskItem, b: RiskItem): number =>
  Number(a.state === 'closed') - Number(b.state === 'closed') ||
  Number(b.unseen) - Number(a.unseen) ||
  Number(b.overdue) - Number(a.overdue) ||
  a.dueAt - b.dueAt ||
  (a.id < b.id ? -1 : 1)
