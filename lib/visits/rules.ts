import { addDays, earlier, type LocalDate, type LocalTime } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition, ValidVisitRule } from '#lib/programmes/schema.ts'
import { photosOf } from './photo-rules.ts'
import type { LogVisitInput, VisitState } from './schema.ts'
import { visitMinutes } from './times.ts'

export { type AgendaItem, suggestedSkills } from './agenda.ts'
export {
  type CheckContext,
  checkSealedPart,
  checkVisit,
  stressRequired,
  type VisitCheck,
  type VisitHousehold,
  type VisitWarning,
} from './check.ts'
export { type Difference, difference } from './difference.ts'
export { photosOf } from './photo-rules.ts'
export { mayReview, type ReviewFact, reviewsInOrder, type Verdict, visitState } from './state.ts'
export { overlapping, overlaps, type Timed, visitMinutes } from './times.ts'
export { type MeasuredVital, measured, type ProposedFlag, proposedFlags } from './vitals.ts'

/** A visit as the rules of progress see it: its current revision and where it stands. */
export interface VisitFact {
  id: string
  kind: 'coaching' | 'makeup'
  met: boolean
  state: VisitState
  visitDate: LocalDate
  arriveAt: LocalTime | null
  leaveAt: LocalTime | null
  /** Skills rated above 未学 in it. */
  skillsRated: number
  /** Signed, or a reason why not. */
  signedOrReason: boolean
  /** Photos that the record names and the server has. */
  photos: number
  photoRefused: boolean
  /** When the server received its first revision, UTC milliseconds. */
  receivedAt: number
}

/** What the server's rows say about a visit besides its record. */
export interface VisitRowFacts {
  state: VisitState
  receivedAt: number
  programme: ProgrammeDefinition
  /** Hashes of the photos that have arrived. */
  photosThere: ReadonlySet<string>
}

/** What the rules need of a revision's body and of the server's rows. */
export function visitFact(
  input: LogVisitInput,
  { state, receivedAt, programme, photosThere }: VisitRowFacts,
): VisitFact {
  const refusal = programme.reasons.noPhoto.find(({ code }) => code === input.noPhotoReason)
  return {
    id: input.visitId,
    kind: input.kind,
    met: input.met,
    state,
    visitDate: input.visitDate,
    arriveAt: input.arriveAt,
    leaveAt: input.leaveAt,
    skillsRated: input.skills.filter(({ level }) => level > 0).length,
    signedOrReason: input.caregiverSign !== null,
    photos: photosOf(input, photosThere).there.length,
    photoRefused: refusal?.countsAsRefusal ?? false,
    receivedAt,
  }
}

/** Submitted and approved visits count; returned, voided and set-aside ones do not (settled.md 3). */
export const counts = (visit: Pick<VisitFact, 'state'>): boolean =>
  visit.state === 'submitted' || visit.state === 'approved'

export type InvalidReason =
  | 'notCounted'
  | 'notMet'
  | 'kind'
  | 'tooShort'
  | 'noSkill'
  | 'noSignature'
  | 'noPhoto'

function evidenceReasons(visit: VisitFact, minMinutes: number, rule: ValidVisitRule): InvalidReason[] {
  const reasons: InvalidReason[] = []
  if (!counts(visit)) reasons.push('notCounted')
  if (!visit.met) reasons.push('notMet')
  if ((visitMinutes(visit) ?? 0) < minMinutes) reasons.push('tooShort')
  if (rule.caregiverSignOrReason && !visit.signedOrReason) reasons.push('noSignature')
  const excused = rule.photoRefusalAllowed && visit.photoRefused
  if (visit.photos < rule.photosMin && !excused) reasons.push('noPhoto')
  return reasons
}

/** Why a visit is not among those that the completion rule asks for; empty = valid (domain.md A8). */
export function invalidReasons(visit: VisitFact, rule: ValidVisitRule): InvalidReason[] {
  const reasons = evidenceReasons(visit, rule.minMinutes, rule)
  if (visit.kind !== 'coaching') reasons.push('kind')
  if (visit.skillsRated < rule.skillsMin) reasons.push('noSkill')
  return reasons
}

export const isValidVisit = (visit: VisitFact, rule: ValidVisitRule): boolean =>
  invalidReasons(visit, rule).length === 0

/** Whether a make-up visit earns lessons: long enough, with the same evidence, no skill rating needed. */
export function isValidMakeup(visit: VisitFact, programme: ProgrammeDefinition): boolean {
  const { allowed, minMinutes } = programme.components.classroom.makeupByHomeVisit
  if (!allowed || visit.kind !== 'makeup') return false
  return evidenceReasons(visit, minMinutes, programme.validVisit).length === 0
}

/** Oldest first: by day, by arrival, by id. */
export const visitsInOrder = <V extends Pick<VisitFact, 'id' | 'visitDate' | 'arriveAt'>>(
  visits: readonly V[],
): V[] => {
  const sortKey = (visit: V) => `${visit.visitDate} ${visit.arriveAt ?? ''} ${visit.id}`
  return [...visits].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

/**
 * 次序 of each coaching visit, from 1. Make-up and attempted visits have none (settled.md 5), nor have voided
 * and set-aside ones; a returned visit keeps its place.
 */
export function visitNumbers(visits: readonly VisitFact[]): Map<string, number> {
  const numbered = visits.filter(
    ({ kind, met, state }) => kind === 'coaching' && met && state !== 'voided' && state !== 'setAside',
  )
  return new Map(visitsInOrder(numbered).map(({ id }, i) => [id, i + 1]))
}

/**
 * The date offered for the next visit: 14 days on, never past the programme's end (settled.md 13). Null when
 * no later day is left.
 */
export function defaultNextVisitDate(visitDate: LocalDate, programme: ProgrammeDefinition): LocalDate | null {
  const next = earlier(addDays(visitDate, programme.nextVisitDays), programme.endDate)
  return next > visitDate ? next : null
}
