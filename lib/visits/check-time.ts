import { daysBetween, localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import { findReason } from '#lib/programmes/rules.ts'
import type { CheckContext, Findings } from './findings.ts'
import type { LogVisitInput } from './schema.ts'
import { overlapping, visitMinutes } from './times.ts'

/** Day, arrival and leaving, lateness and shared time (domain.md C1 fields 5 and 6, settled.md 13). */
export function checkTime(input: LogVisitInput, context: CheckContext, found: Findings) {
  const { programme, household, now } = context
  const { visitDate, savedAt } = input
  if (visitDate > localDateOf(now)) found.error('visitDate', 'dateInFuture')
  if (household.approvedOn !== null && visitDate < household.approvedOn) {
    found.warn('visitDate', 'beforeApproval', { approvedOn: household.approvedOn })
  }
  if (visitDate < programme.startDate || visitDate > programme.endDate) {
    found.warn('visitDate', 'outsideProgramme', { start: programme.startDate, end: programme.endDate })
  }
  const daysLate = daysBetween(visitDate, localDateOf(savedAt))
  // What was late is the first entry; a correction says why it corrects.
  if (input.basedOn === null && daysLate > programme.lateDays && !input.lateReason) {
    found.error('lateReason', 'lateReasonMissing', { days: daysLate, limit: programme.lateDays })
  }
  if (input.basedOn !== null && !input.correctionReason)
    found.error('correctionReason', 'correctionReasonMissing')
  checkDuration(input, context, found)
}

function checkDuration(
  input: LogVisitInput,
  { programme, otherVisits, household }: CheckContext,
  found: Findings,
) {
  const { arriveAt, leaveAt, visitDate, savedAt } = input
  if (input.met && arriveAt === null) found.error('arriveAt', 'required')
  if (input.met && leaveAt === null) found.error('leaveAt', 'required')
  const minutes = visitMinutes(input)
  if (minutes === null) return
  if (minutes <= 0) {
    found.error('leaveAt', 'leaveBeforeArrive', { arriveAt: arriveAt!, leaveAt: leaveAt! })
    return
  }
  const { min, max } = programme.visitMinutes
  if (input.met && (minutes < min || minutes > max)) {
    found.warn('leaveAt', 'unusualDuration', { minutes, min, max }, input.durationConfirmed ?? false)
  }
  const clash = overlapping({ id: input.visitId, visitDate, arriveAt, leaveAt }, otherVisits ?? [])[0]
  if (clash) found.warn('arriveAt', 'overlap', { arriveAt: clash.arriveAt!, leaveAt: clash.leaveAt! })
  if (localDateOf(savedAt) === visitDate && localTimeOf(savedAt) < leaveAt!) {
    found.warn('leaveAt', 'savedBeforeLeaving', { savedAt: localTimeOf(savedAt) })
  }
  if (!input.met) return
  if (input.kind === 'makeup')
    checkMakeup(minutes, found, programme.components.classroom.makeupByHomeVisit, household)
  else if (minutes < programme.validVisit.minMinutes) {
    found.warn('leaveAt', 'tooShortToCount', { minutes, min: programme.validVisit.minMinutes })
  }
}

function checkMakeup(
  minutes: number,
  found: Findings,
  rule: CheckContext['programme']['components']['classroom']['makeupByHomeVisit'],
  household: CheckContext['household'],
) {
  if (minutes < rule.minMinutes) found.warn('leaveAt', 'makeupTooShort', { minutes, min: rule.minMinutes })
  if (household.makeupLessons >= rule.maxLessons) {
    found.warn('kind', 'makeupAboveLimit', { limit: rule.maxLessons })
  }
}

/** The next date or why there is none, and the promises with their dates (domain.md C1 field 15). */
export function checkNext(input: LogVisitInput, { programme, now }: CheckContext, found: Findings) {
  const { nextVisitDate: next, visitDate } = input
  if (input.noNextReason !== undefined && !findReason(programme, 'noNext', input.noNextReason)) {
    found.error('noNextReason', 'unknownChoice')
  }
  if (next === null) {
    if (input.noNextReason === undefined) found.error('nextVisitDate', 'nextDateMissing')
    if (input.nextVisitTime) found.error('nextVisitTime', 'nextTimeWithoutDate')
  } else {
    if (input.noNextReason !== undefined) found.error('noNextReason', 'nextDateOrReason')
    if (next <= visitDate) found.error('nextVisitDate', 'nextDateNotAfterVisit', { visitDate })
    else if (next > programme.endDate)
      found.error('nextVisitDate', 'nextDateAfterEnd', { end: programme.endDate })
    else if (next < localDateOf(now)) found.warn('nextVisitDate', 'nextDatePassed', { nextVisitDate: next })
  }
  input.nextSteps?.forEach(({ dueDate }, i) => {
    if (dueDate !== null && dueDate < visitDate) {
      found.error(`nextSteps.${i}.dueDate`, 'dueDateBeforeVisit', { visitDate })
    }
  })
}
