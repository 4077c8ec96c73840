import { planOf } from '#lib/assessments/rules.ts'
import { type LocalDate, later } from '#lib/calendar/dates.ts'
import { eventsInOrder, type Status, type StatusEvent } from '#lib/households/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { isOpen, type RiskFlagFact } from '#lib/risks/rules.ts'
import { hashesByVisit } from '#lib/visits/photo-rules.ts'
import { counts, type VisitFact, visitFact } from '#lib/visits/rules.ts'
import { visitState } from '#lib/visits/state.ts'
import type { CompletionKey, HouseholdFacts } from './facts.ts'
import type { EvidenceRows } from './queries-evidence.ts'
import type { JudgementRows } from './queries-judgements.ts'

export interface OpenFlag extends RiskFlagFact {
  onDate: LocalDate
}

/** The rows of one household. */
export interface OwnRows {
  evidence: EvidenceRows
  judgements: JudgementRows
}

/** What a correction has not replaced. */
function standing<Row extends { id: string; replaces: string | null }>(rows: readonly Row[]): Row[] {
  const replaced = new Set(rows.map(({ replaces }) => replaces))
  return rows.filter(({ id }) => !replaced.has(id))
}

const lastPer = <Row>(rows: readonly Row[], key: (row: Row) => string): Row[] => [
  ...new Map(rows.map(row => [key(row), row])).values(),
]

/**
 * The day from which days without contact count when nobody was met yet: the approval, or the later day on which
 * somebody from the waitlist got a place. Coming back from a suspension is no new approval.
 */
function approvalDay(events: readonly StatusEvent[], reviewedOn: LocalDate): LocalDate {
  const ordered = eventsInOrder(events)
  const placed = ordered.filter(
    ({ status }, i) => status === 'eligible' && ordered[i - 1]?.status !== 'suspended',
  )
  return later(placed.at(-1)?.on ?? reviewedOn, reviewedOn)
}

/** Unrestricted flags that are not closed, with how far they have come. */
export function openFlags({ flags, flagEvents }: JudgementRows): OpenFlag[] {
  return flags
    .map(flag => ({
      id: flag.id,
      riskType: flag.riskType,
      level: flag.level,
      raisedAt: flag.raisedAt,
      onDate: flag.onDate,
      events: flagEvents.filter(({ flagId }) => flagId === flag.id).map(({ step, at }) => ({ step, at })),
    }))
    .filter(isOpen)
}

/** The coordinator's judgement that stands, if any. */
export function standingCompletion({ judgements, reversals }: JudgementRows) {
  const undone = new Set(reversals.map(({ completionId }) => completionId))
  return judgements.filter(({ id }) => !undone.has(id)).at(-1) ?? null
}

/** Days on which somebody was met who is not the present main caregiver. */
function earlierContacts(
  caregiverId: string | null,
  records: readonly { caregiverId: string; fact: VisitFact }[],
  classes: EvidenceRows['classes'],
): LocalDate[] {
  const met = records.filter(({ fact }) => fact.met && counts(fact))
  const attended = classes.filter(({ presence }) => presence !== 'absent')
  return [
    ...met.map(one => ({ of: one.caregiverId, date: one.fact.visitDate })),
    ...attended.map(one => ({ of: one.caregiverId, date: one.heldOn })),
  ]
    .filter(({ of }) => of !== caregiverId)
    .map(({ date }) => date)
}

/**
 * The facts of one household from its rows. Evidence of earlier main caregivers does not train the present one;
 * of it only the days of contact with the household remain.
 */
export function assembleFacts(
  household: { id: string; seat: number | null; caregiverId: string | null },
  { evidence, judgements }: OwnRows,
  programme: ProgrammeDefinition,
): HouseholdFacts {
  const own = <Row extends { caregiverId: string }>(rows: readonly Row[]) =>
    rows.filter(({ caregiverId }) => caregiverId === household.caregiverId)
  const events = judgements.status.map(
    ({ status, onDate, at, position, reasonCode }): StatusEvent => ({
      status: status as Status,
      on: onDate,
      at,
      position,
      reason: reasonCode,
    }),
  )
  const review = judgements.reviews.at(-1)
  const needs = judgements.needs.at(-1)
  const completion = standingCompletion(judgements)
  const current = new Set(evidence.records.map(({ currentRevisionId }) => currentRevisionId))
  const verdicts = (id: string) => evidence.verdicts.filter(({ visitId }) => visitId === id)
  const photos = hashesByVisit(evidence.photos)
  const records = evidence.records.map(row => ({
    caregiverId: row.caregiverId,
    fact: visitFact(row.body, {
      state: visitState(row.currentRevisionId, verdicts(row.id)),
      receivedAt: row.receivedAt,
      programme,
      photosThere: photos.get(row.id) ?? new Set(),
    }),
  }))
  const classes = lastPer(evidence.classes, ({ sessionId }) => sessionId)
  return {
    householdId: household.id,
    seat: household.seat,
    statusEvents: events,
    consents: lastPer(judgements.consents, ({ kind }) => kind).map(({ kind, granted }) => ({
      kind,
      granted,
    })),
    eligibilityApproved: review?.approved ?? false,
    approvedOn: review?.approved ? approvalDay(events, review.onDate) : null,
    plan: needs ? planOf(needs.needsTags, judgements.decisions, programme) : [],
    classAttendances: own(classes).map(({ sessionId, heldOn, moduleCodes, presence }) => ({
      sessionId,
      date: heldOn,
      modules: moduleCodes,
      present: presence !== 'absent',
    })),
    visits: own(records).map(({ fact }) => fact),
    ratings: own(evidence.ratings)
      .filter(({ revisionId }) => revisionId === null || current.has(revisionId))
      .map(({ skill, level, date, at, place, visitId, classSessionId }) => ({
        skill,
        level,
        date,
        at,
        place,
        visitId,
        classSessionId,
      })),
    tests: own(standing(evidence.tests)).map(({ kind, score, onDate }) => ({ kind, score, date: onDate })),
    surveys: own(standing(evidence.surveys)).map(({ onDate }) => ({ date: onDate })),
    followUps: standing(evidence.calls).map(({ onDate, answered }) => ({ date: onDate, answered })),
    openFlags: openFlags(judgements).map(({ level }) => ({ level })),
    overrides: judgements.overrides.map(({ item, reason, by, at }) => ({
      item: item as CompletionKey,
      reason,
      by,
      at,
    })),
    completion: completion && { on: completion.onDate, at: completion.at },
    earlierContacts: earlierContacts(household.caregiverId, records, classes),
  }
}
