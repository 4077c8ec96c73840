import type { LocalDate } from '#lib/calendar/dates.ts'
import { currentStatus, type Status } from '#lib/households/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { turnsTileRed } from '#lib/risks/rules.ts'
import { counts } from '#lib/visits/rules.ts'
import { type Completion, completion } from './completion.ts'
import { contactState, daysWithoutContact } from './contact.ts'
import { factsOn } from './evidence.ts'
import type { HouseholdFacts } from './facts.ts'

/** The recorded status, with `readyForReview` derived (settled.md 4). */
export type HouseholdStatus = Status | 'readyForReview'

/** On the way from approval to completion. */
const underway: ReadonlySet<Status> = new Set(['eligible', 'assessed', 'inTraining'])

/** Training began: a class attended or a counted visit where the caregiver was met (domain.md A2). */
function hasBegun(facts: HouseholdFacts, today: LocalDate): boolean {
  const known = factsOn(facts, today)
  return (
    known.classAttendances.some(({ present }) => present) ||
    known.visits.some(visit => visit.met && counts(visit))
  )
}

/**
 * Where a household stands: the recorded status; in training from the first class or visit on; ready for
 * review when in training and the rule holds. Null before any event.
 */
export function derivedStatus(
  facts: HouseholdFacts,
  programme: ProgrammeDefinition,
  today: LocalDate,
  known: Completion = completion(facts, programme, today),
): HouseholdStatus | null {
  const status = currentStatus(facts.statusEvents)
  if (status === null || !underway.has(status)) return status
  if (facts.completion !== null) return 'completed'
  if (status !== 'inTraining' && !hasBegun(facts, today)) return status
  return known.holds ? 'readyForReview' : 'inTraining'
}

export type TrafficLight = 'green' | 'yellow' | 'red'

/** Whether an open, unrestricted flag of level high or urgent makes the household red (settled.md 2). */
export const hasRedFlag = (facts: HouseholdFacts, programme: ProgrammeDefinition): boolean =>
  facts.openFlags.some(({ level }) => turnsTileRed(level, programme))

/**
 * 红绿灯 of a household underway: red at 30 days without contact or an open grave flag, yellow at 14 days (domain.md
 * A8). Null for those not yet approved, suspended, completed or gone.
 */
export function trafficLight(
  facts: HouseholdFacts,
  programme: ProgrammeDefinition,
  today: LocalDate,
): TrafficLight | null {
  const status = currentStatus(facts.statusEvents)
  if (status === null || !underway.has(status) || facts.completion !== null) return null
  const contact = contactState(daysWithoutContact(facts, today), programme)
  if (contact === 'urgent' || hasRedFlag(facts, programme)) return 'red'
  return contact === 'attention' ? 'yellow' : 'green'
}
