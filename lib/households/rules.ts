import type { LocalDate } from '#lib/calendar/dates.ts'
import type { FieldProblem } from '#lib/errors.ts'
import { findReason } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

/** Statuses that a row records; `readyForReview` is derived (settled.md 4). */
export const statuses = [
  'applied',
  'waitlisted',
  'rejected',
  'eligible',
  'assessed',
  'inTraining',
  'suspended',
  'completed',
  'followedUp',
  'withdrawn',
] as const
export type Status = (typeof statuses)[number]

export interface StatusEvent {
  status: Status
  /** The day on which it took effect. */
  on: LocalDate
  /** When it was recorded, UTC milliseconds. */
  at: number
  /** Order of recording, from 1, within the household. */
  position: number
  reason?: string | null
}

const allowed: Record<Status, readonly Status[]> = {
  applied: ['eligible', 'waitlisted', 'rejected', 'withdrawn'],
  waitlisted: ['eligible', 'rejected', 'withdrawn'],
  rejected: ['applied'],
  eligible: ['assessed', 'inTraining', 'waitlisted', 'suspended', 'withdrawn'],
  assessed: ['inTraining', 'completed', 'suspended', 'withdrawn'],
  inTraining: ['completed', 'suspended', 'withdrawn'],
  suspended: ['eligible', 'assessed', 'inTraining', 'withdrawn'],
  completed: ['followedUp', 'inTraining'],
  followedUp: [],
  withdrawn: [],
}

/** Which list of reasons a step needs; `text` = a written one. */
const reasonFor: Partial<Record<Status, 'reject' | 'suspend' | 'withdraw'>> = {
  rejected: 'reject',
  suspended: 'suspend',
  withdrawn: 'withdraw',
}

/** Statuses in which a household occupies a seat of the quota (domain.md A2). */
const seated: ReadonlySet<Status> = new Set([
  'eligible',
  'assessed',
  'inTraining',
  'suspended',
  'completed',
  'followedUp',
])

/** Events as they were recorded, oldest first. */
export const eventsInOrder = (events: readonly StatusEvent[]): StatusEvent[] =>
  [...events].sort((a, b) => a.position - b.position)

/** The recorded status: the last event's. Null before the first. */
export const currentStatus = (events: readonly StatusEvent[]): Status | null =>
  eventsInOrder(events).at(-1)?.status ?? null

export const holdsSeat = (status: string | null): boolean => seated.has(status as Status)

/** The steps that a status allows (domain.md A2). A suspended household returns to where it was. */
export function nextStatuses(events: readonly StatusEvent[]): readonly Status[] {
  const status = currentStatus(events)
  if (status === null) return ['applied']
  if (status !== 'suspended') return allowed[status]
  return [...allowed.suspended.filter(next => next === 'withdrawn'), statusBeforeSuspension(events)]
}

/** Where a suspended household resumes: its status before the suspension. */
export function statusBeforeSuspension(events: readonly StatusEvent[]): Status {
  const before = eventsInOrder(events).filter(({ status }) => status !== 'suspended')
  return before.at(-1)?.status ?? 'inTraining'
}

/** Whether taking this step undoes a judgement and so needs a written reason. */
const isReversal = (from: Status | null, to: Status) =>
  (from === 'completed' && to === 'inTraining') || (from === 'rejected' && to === 'applied')

/**
 * What stands in the way of the next status: the step itself, a reason of the programme's list, a written
 * reason for a reversal, a date in the future or before the last event. Empty when it may be taken.
 */
export function checkTransition(
  events: readonly StatusEvent[],
  next: { status: Status; on: LocalDate; reason?: string | null; note?: string | null },
  { programme, today }: { programme: ProgrammeDefinition; today: LocalDate },
): FieldProblem[] {
  const from = currentStatus(events)
  const problems: FieldProblem[] = []
  if (!nextStatuses(events).includes(next.status)) {
    problems.push({
      path: 'status',
      key: 'household.error.transition',
      values: { from: from ?? 'none', to: next.status },
    })
  }
  const list = reasonFor[next.status]
  if (list && !findReason(programme, list, next.reason)) {
    problems.push({ path: 'reason', key: 'household.error.reasonMissing' })
  }
  if (isReversal(from, next.status) && !next.note?.trim()) {
    problems.push({ path: 'note', key: 'household.error.noteMissing' })
  }
  const last = eventsInOrder(events).at(-1)
  if (next.on > today) problems.push({ path: 'on', key: 'household.error.dateInFuture' })
  else if (last && next.on < last.on) {
    problems.push({ path: 'on', key: 'household.error.dateBeforeLast', values: { last: last.on } })
  }
  return problems
}

/** Half-open spans of days during which training was suspended; the last may still be open. */
export function suspensions(events: readonly StatusEvent[]): { from: LocalDate; until: LocalDate | null }[] {
  const ordered = eventsInOrder(events)
  return ordered.flatMap((event, i) => {
    const previous = ordered[i - 1]?.status
    if (event.status !== 'suspended' || previous === 'suspended') return []
    const end = ordered.slice(i).find(({ status }) => status !== 'suspended')
    return [{ from: event.on, until: end?.on ?? null }]
  })
}

/** Whether all automatic messages must stop: the elder has died (domain.md A2). */
export function isBereaved(events: readonly StatusEvent[], programme: ProgrammeDefinition): boolean {
  const last = eventsInOrder(events).at(-1)
  if (last?.status !== 'withdrawn') return false
  return findReason(programme, 'withdraw', last.reason)?.stopsMessages ?? false
}
