import type { PlanItem } from '#lib/assessments/schema.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import type { FieldProblem } from '#lib/errors.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Timed } from './times.ts'

/** What a visit is checked against besides its programme. */
export interface VisitHousehold {
  plan: readonly PlanItem[]
  /** The latest answer; null when never asked. */
  photoConsent: boolean | null
  approvedOn: LocalDate | null
  /** Lessons that other make-up visits have earned so far. */
  makeupLessons: number
}

export interface CheckContext {
  programme: ProgrammeDefinition
  household: VisitHousehold
  /** UTC milliseconds. */
  now: number
  /** The same trainer's other visits, to warn on shared time. */
  otherVisits?: readonly Timed[]
}

/** Something doubtful that never blocks. `confirmed` is null where there is nothing to confirm by a tap. */
export interface VisitWarning extends FieldProblem {
  confirmed: boolean | null
}

export interface VisitCheck {
  errors: FieldProblem[]
  warnings: VisitWarning[]
}

type Values = NonNullable<FieldProblem['values']>

/** The message keys that a check may give, under `visit.error` and `visit.warning`. */
export const visitErrors = [
  'required',
  'unknownChoice',
  'twice',
  'dateInFuture',
  'leaveBeforeArrive',
  'lateReasonMissing',
  'correctionReasonMissing',
  'makeupReasonMissing',
  'makeupNotAllowed',
  'attemptReasonMissing',
  'cancelledByMissing',
  'onlyWhenMet',
  'caregiverNotPresent',
  'stableStandsAlone',
  'elderTextMissing',
  'vitalOutOfRange',
  'bothPressures',
  'pressuresSwapped',
  'skillsMin',
  'level',
  'step',
  'levelAboveSteps',
  'simulatedOnlyEmergency',
  'nothingUnusualOrFlag',
  'flagAndNothingUnusual',
  'restrictedInOpenPart',
  'riskLevel',
  'nextDateMissing',
  'nextDateOrReason',
  'nextDateNotAfterVisit',
  'nextDateAfterEnd',
  'nextTimeWithoutDate',
  'dueDateBeforeVisit',
  'tooManyPhotos',
  'photosNotConsented',
  'photosNotNamed',
  'noPhotoReasonMissing',
  'signatureMissing',
  'witnessMissing',
  'trainerSignatureMissing',
  'stressMissing',
  'stressIncomplete',
] as const
export type VisitError = (typeof visitErrors)[number]

export const visitWarnings = [
  'unusualDuration',
  'tooShortToCount',
  'makeupTooShort',
  'makeupAboveLimit',
  'overlap',
  'beforeApproval',
  'outsideProgramme',
  'savedBeforeLeaving',
  'nextDatePassed',
  'vitalUnusual',
  'vitalProposesFlag',
  'skillNotPlanned',
  'skillWaived',
  'noPhotoEvidence',
] as const
export type VisitWarningKey = (typeof visitWarnings)[number]

export interface Findings extends VisitCheck {
  error(path: string, key: VisitError, values?: Values): void
  warn(path: string, key: VisitWarningKey, values?: Values, confirmed?: boolean): void
}

/** Collects what a check finds, in the order in which it is found. */
export function newFindings(): Findings {
  const errors: FieldProblem[] = []
  const warnings: VisitWarning[] = []
  const withValues = (path: string, key: string, values?: Values) =>
    values ? { path, key, values } : { path, key }
  return {
    errors,
    warnings,
    error(path, key, values) {
      errors.push(withValues(path, `visit.error.${key}`, values))
    },
    warn(path, key, values, confirmed) {
      warnings.push({ ...withValues(path, `visit.warning.${key}`, values), confirmed: confirmed ?? null })
    },
  }
}
