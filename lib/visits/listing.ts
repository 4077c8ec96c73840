import { ageOn, daysBetween, type LocalDate, type LocalTime, localDateOf } from '#lib/calendar/dates.ts'
import { maskPhone } from '#lib/privacy/mask.ts'
import type { ProgrammeDefinition, RiskLevelCode } from '#lib/programmes/schema.ts'
import type { VisitRows } from './queries-rows.ts'
import type { OpenVisit } from './receipt.ts'
import type { VisitRecord } from './records.ts'
import {
  type InvalidReason,
  invalidReasons,
  isValidMakeup,
  photosOf,
  type ReviewFact,
  reviewsInOrder,
  type VisitRowFacts,
  visitFact,
  visitMinutes,
} from './rules.ts'
import type { LogVisitInput, VisitState } from './schema.ts'

/** One record as the review list shows it. Phone masked, ages instead of birth dates. */
export interface VisitListItem {
  id: string
  /** The revision that a judgement names. */
  revisionId: string
  householdId: string
  seat: number | null
  studentNo: string
  recordNo: string | null
  /** 次序; null for make-up and attempted visits, and for those that do not count. */
  visitNo: number | null
  visitDate: LocalDate
  arriveAt: LocalTime | null
  leaveAt: LocalTime | null
  minutes: number | null
  kind: 'coaching' | 'makeup'
  met: boolean
  attemptReason: string | null
  state: VisitState
  caregiver: { name: string; maskedPhone: string | null }
  elder: { name: string; age: number }
  streetCode: string
  community: string
  trainer: { id: string; name: string }
  skills: { code: string; level: number }[]
  /** Photos that the record names, and how many of them are still on the phone. */
  photoCount: number
  photosAwaited: number
  noPhotoReason: string | null
  /** Signed by finger, or a reason why not; null when nobody was met. */
  sign: 'drawn' | 'reason' | null
  noSignReason: string | null
  /** Levels of the ordinary flags that it raised. */
  flags: RiskLevelCode[]
  /** Why it is not among the visits that completion asks for; empty = it is. */
  invalid: InvalidReason[]
  /** Days between the visit and its saving, when the programme calls that late (settled.md 13). */
  daysLate: number | null
  /** When its first content was saved on the phone, and when that came. */
  savedAt: number
  receivedAt: number
  /** How often its content was corrected. */
  corrections: number
  /** Contents that were kept without counting, and contents kept beside the one that holds; each until settled. */
  setAside: number
  conflicts: number
  /** The latest judgement about the revision that holds. */
  review: { verdict: ReviewFact['verdict']; comment: string | null; byName: string; at: number } | null
}

/** What a list item is made of: a record, or the newest set-aside content of a visit without one. */
export interface Shown {
  record: VisitRecord
  body: LogVisitInput
}

/** A row of the list. Pure: everything that it says is in the rows. */
export function listItem(
  { record: { visit, reviews, state, photosThere }, body }: Shown,
  rows: VisitRows,
  visitNo: number | null,
  now: number,
): VisitListItem {
  const home = rows.homes.get(visit.householdId)!
  const programme = rows.definitions.get(home.household.programmeVersionId)!
  const own = rows.revisions.filter(({ visitId }) => visitId === visit.id)
  const accepted = own.filter(({ disposition }) => disposition === 'accepted')
  const { savedAt } = own.find(({ disposition }) => disposition !== 'conflict') ?? own[0]!
  const open = own.filter(row => !isSettled(row, accepted.at(-1), reviews))
  const last = reviewsInOrder(reviews.filter(({ revisionId }) => revisionId === body.revisionId)).at(-1)
  const caregiver = rows.people.get(visit.id)!
  return {
    id: visit.id,
    revisionId: body.revisionId,
    householdId: visit.householdId,
    seat: home.household.seat,
    studentNo: home.household.studentNo,
    recordNo: visit.recordNo,
    visitNo,
    ...said(body),
    state,
    caregiver: { name: caregiver.name, maskedPhone: caregiver.phone && maskPhone(caregiver.phone) },
    elder: { name: home.elder.name, age: ageOn(home.elder.birthDate, localDateOf(now)) },
    streetCode: home.household.streetCode,
    community: home.household.community,
    trainer: { id: visit.trainerId, name: rows.names.get(visit.trainerId) ?? '' },
    photosAwaited: photosOf(body, photosThere).awaited.length,
    flags: rows.flags.filter(({ visitId }) => visitId === visit.id).map(({ level }) => level),
    invalid: invalidOf(body, { state, receivedAt: visit.receivedAt, programme, photosThere }),
    daysLate: daysLate(body.visitDate, savedAt, programme),
    savedAt,
    receivedAt: visit.receivedAt,
    corrections: Math.max(0, accepted.length - 1),
    setAside: open.filter(({ disposition }) => disposition === 'setAside').length,
    conflicts: open.filter(({ disposition }) => disposition === 'conflict').length,
    review: last
      ? {
          verdict: last.verdict,
          comment: last.comment,
          byName: rows.names.get(last.byUserId) ?? '',
          at: last.at,
        }
      : null,
  }
}

type ArrivedRow = VisitRows['revisions'][number]

/**
 * Whether what was kept besides needs nobody any more: a newer content took its place, or somebody judged the
 * record after it had come.
 */
function isSettled(
  row: ArrivedRow,
  current: ArrivedRow | undefined,
  reviews: VisitRecord['reviews'],
): boolean {
  if (current !== undefined && current.seq > row.seq) return true
  return reviews.some(({ at, verdict }) => at >= row.receivedAt && verdict !== 'approvalWithdrawn')
}

const said = (body: OpenVisit) => ({
  visitDate: body.visitDate,
  arriveAt: body.arriveAt,
  leaveAt: body.leaveAt,
  minutes: visitMinutes(body),
  kind: body.kind,
  met: body.met,
  attemptReason: body.attemptReason ?? null,
  skills: body.skills.map(({ code, level }) => ({ code, level })),
  photoCount: body.photos?.length ?? 0,
  noPhotoReason: body.noPhotoReason ?? null,
  sign: body.caregiverSign?.kind ?? null,
  noSignReason: body.caregiverSign?.kind === 'reason' ? body.caregiverSign.reason : null,
})

function invalidOf(body: LogVisitInput, given: VisitRowFacts): InvalidReason[] {
  const fact = visitFact(body, given)
  return isValidMakeup(fact, given.programme) ? [] : invalidReasons(fact, given.programme.validVisit)
}

/** Days from the visit to its saving on the phone, when they are more than the programme allows. */
export function daysLate(
  visitDate: LocalDate,
  savedAt: number,
  { lateDays }: ProgrammeDefinition,
): number | null {
  const days = daysBetween(visitDate, localDateOf(savedAt))
  return days > lateDays ? days : null
}
