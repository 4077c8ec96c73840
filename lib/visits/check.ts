import { findReason } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { checkRaisedFlag, isRestricted } from '#lib/risks/rules.ts'
import { checkCodes, checkElder, checkRisks, checkTeaching } from './check-teaching.ts'
import { checkNext, checkTime } from './check-time.ts'
import { type CheckContext, type Findings, newFindings, type VisitCheck } from './findings.ts'
import type { LogVisitInput, SealedVisitPart } from './schema.ts'

export type { CheckContext, VisitCheck, VisitHousehold, VisitWarning } from './findings.ts'

/**
 * Everything about a revision that needs the programme, the household or the clock (domain.md C1, settled.md
 * 5, 7, 13). Phone and server call it alike. Errors keep a record from being accepted; warnings never do:
 * those with `confirmed: false` want one tap on the phone. Takes a parsed input; gives message keys.
 */
export function checkVisit(input: LogVisitInput, context: CheckContext): VisitCheck {
  const found = newFindings()
  checkMeeting(input, context, found)
  checkTime(input, context, found)
  checkTeaching(input, context, found)
  checkElder(input, context, found)
  checkRisks(input, context, found)
  checkNext(input, context, found)
  checkEvidence(input, context, found)
  return { errors: found.errors, warnings: found.warnings }
}

/** Met or not, who was there, and why a make-up visit (domain.md C1 field 7, settled.md 13). */
function checkMeeting(input: LogVisitInput, { programme }: CheckContext, found: Findings) {
  checkCodes(input.presentPersons, programme.presentPersons, 'presentPersons', found)
  const { allowed, reasonRequired } = programme.components.classroom.makeupByHomeVisit
  if (input.kind === 'makeup' && !allowed) found.error('kind', 'makeupNotAllowed')
  if (input.kind === 'makeup' && reasonRequired && !input.makeupReason) {
    found.error('makeupReason', 'makeupReasonMissing')
  }
  if (input.met) {
    const caregiver = programme.presentPersons.find(person => person.caregiver)!
    if (!input.presentPersons.includes(caregiver.code)) found.error('presentPersons', 'caregiverNotPresent')
    if (input.attemptReason !== undefined) found.error('attemptReason', 'unknownChoice')
    return
  }
  const reason = findReason(programme, 'attempt', input.attemptReason)
  if (input.attemptReason === undefined) found.error('attemptReason', 'attemptReasonMissing')
  else if (!reason) found.error('attemptReason', 'unknownChoice')
  if (input.cancelledBy !== undefined) {
    if (!findReason(programme, 'cancelledBy', input.cancelledBy)) found.error('cancelledBy', 'unknownChoice')
  } else if (reason?.cancelledBy) found.error('cancelledBy', 'cancelledByMissing')
  if (input.skills.length > 0) found.error('skills', 'onlyWhenMet')
}

/** Photos and signatures, or why there is none (domain.md C1 fields 16 to 18). */
function checkEvidence(input: LogVisitInput, { programme, household }: CheckContext, found: Findings) {
  const { photoCount, photos = [], caregiverSign: sign } = input
  if (photoCount !== photos.length) found.error('photoCount', 'photosNotNamed')
  if (new Set(photos).size < photos.length) found.error('photos', 'twice')
  if (photoCount > programme.photos.max)
    found.error('photoCount', 'tooManyPhotos', { max: programme.photos.max })
  if (photoCount > 0 && household.photoConsent === false) found.error('photoCount', 'photosNotConsented')
  const noPhoto = findReason(programme, 'noPhoto', input.noPhotoReason)
  if (input.noPhotoReason !== undefined && !noPhoto) found.error('noPhotoReason', 'unknownChoice')
  if (!input.trainerSigned) found.error('trainerSigned', 'trainerSignatureMissing')
  if (sign?.kind === 'reason') {
    const reason = findReason(programme, 'noSignature', sign.reason)
    if (!reason) found.error('caregiverSign.reason', 'unknownChoice')
    if (reason?.needsWitness && !sign.witness) found.error('caregiverSign.witness', 'witnessMissing')
  }
  if (!input.met) return
  if (sign === null) found.error('caregiverSign', 'signatureMissing')
  if (photoCount > 0) return
  if (input.noPhotoReason === undefined) found.error('noPhotoReason', 'noPhotoReasonMissing')
  else if (noPhoto && !noPhoto.countsAsRefusal) found.warn('noPhotoReason', 'noPhotoEvidence')
}

/** Whether the stress check is asked at this visit: the first one, or the one after which completion waits. */
export function stressRequired(
  visit: { coachingVisitsBefore: number; noNextReason?: string | undefined },
  programme: ProgrammeDefinition,
): boolean {
  const last = findReason(programme, 'noNext', visit.noNextReason)?.lastVisit ?? false
  return visit.coachingVisitsBefore === 0 || last
}

/**
 * What the phone checks before it seals, and the server after it opened: the stress check is asked or refused
 * on the first and the last visit (domain.md C1 field 13), its answers are complete, and only restricted kinds
 * are sealed. Refusing blocks nothing (settled.md 15).
 */
export function checkSealedPart(
  part: SealedVisitPart,
  { programme, stressRequired }: { programme: ProgrammeDefinition; stressRequired: boolean },
): VisitCheck {
  const found = newFindings()
  if (stressRequired && part.stress === undefined) found.error('stress', 'stressMissing')
  if (part.stress && 'answers' in part.stress) {
    const { items, options } = programme.stressCheck
    const { answers } = part.stress
    const known = answers.every(answer => options.some(({ value }) => value === answer))
    if (answers.length !== items || !known) found.error('stress.answers', 'stressIncomplete', { items })
  }
  if (part.rating !== undefined && !programme.survey.scale.some(({ value }) => value === part.rating))
    found.error('rating', 'unknownChoice')
  part.restrictedFlags?.forEach((flag, i) => {
    if (!isRestricted(flag.riskType, programme)) found.error(`restrictedFlags.${i}.riskType`, 'unknownChoice')
    else if (checkRaisedFlag(flag, programme).length > 0)
      found.error(`restrictedFlags.${i}.level`, 'riskLevel')
  })
  return { errors: found.errors, warnings: found.warnings }
}
