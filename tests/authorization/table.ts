/** Who knocks: nobody, and one of each role, in and out of scope. 钱莉's account is disabled. */
export const PEOPLE = [
  'nobody',
  'qianLi',
  'maXiaoyun',
  'tianFang',
  'zhaoLei',
  'zhouMin',
  'heJun',
  'linHushi',
] as const
export type Knocker = (typeof PEOPLE)[number]

type Row = Record<Knocker, number>

/** Statuses in the order of PEOPLE. */
const row = (statuses: string): Row => {
  const numbers = statuses.trim().split(/\s+/).map(Number)
  return Object.fromEntries(PEOPLE.map((person, index) => [person, numbers[index]])) as Row
}

// 401 nobody · 404 does not exist for you · 403 not your business · 422 yours, but this body is empty · 200
//                           nobody 钱莉 马晓云 田芳 赵磊 周敏 何军 林护士
const COORDINATOR_OF_HOME = row('401  401  422   404  403  403  404  404')
const DESK_OF_HOME = row('       401  401  422   404  422  403  404  404')
const STAFF_OF_HOME = row('      401  401  422   404  422  422  404  404')
const ACCOUNTS = row('           401  401  422   422  403  403  403  403')
const COORDINATOR_OF_YEAR = row('401  401  422   404  403  403  403  404')
const DESK_OF_YEAR = row('       401  401  422   404  422  403  403  404')
const OWN_ACCOUNTS = row('       401  401  422   404  403  403  403  403')
const ANYBODY_SIGNED_IN = row('  401  401  422   422  422  422  422  422')
const TRAINERS_READ = row('      401  401  403   403  403  200  200  403')
const TRAINERS_SAY = row('     401  401  403   403  403  422  422  403')
const COORDINATORS = row('       401  401  422   422  403  403  403  403')
const DESKS = row('              401  401  422   422  422  403  403  403')
const DRAFTERS = row('           401  401  422   422  422  422  422  422')
const REVIEWERS = row('          401  401  403   403  403  403  403  422')
const VOICES = row('             401  401  422   422  403  403  403  422')
// 404: nothing was recorded.
const NO_RECORDING = row('       401  401  404   404  404  404  404  404')
const OPEN = row('               422  422  422   422  422  422  422  422')
// 404: no card was opened on this device.
const NOBODY_OPENED = row('       404  404  404   404  404  404  404  404')
const EVERYBODY = row('          200  200  200   200  200  200  200  200')

/**
 * Every door of `app/api` and every method: who gets what for a body that says nothing but what it is about, 王桂英家 (周敏 is her trainer).
 * A door or a method that is not listed fails the test; the default is deny.
 */
export const DOORS: Record<string, Row> = {
  'GET /api/health': EVERYBODY,
  'GET /api/field/editions/[edition]': TRAINERS_READ,
  'GET /api/finding': row('401 401 200 200 200 403 403 403'),
  'GET /api/field/pack': TRAINERS_READ,
  'PUT /api/field/phones/[deviceId]': TRAINERS_SAY,
  // Opened by whoever has the link; this one nobody has.
  'GET /api/calendar/[file]': row('404 404 404 404 404 404 404 404'),
  'PUT /api/account/calendar/[linkId]': row('401 401 403 403 403 422 422 403'),
  'PUT /api/account/calendar/[linkId]/revocation': row('401 401 404 404 404 404 404 404'),
  'PUT /api/account/password': ANYBODY_SIGNED_IN,
  'PUT /api/accounts/[userId]': ACCOUNTS,
  'PUT /api/accounts/[userId]/changes/[changeId]': OWN_ACCOUNTS,
  'PUT /api/accounts/[userId]/credentials/[credentialId]': OWN_ACCOUNTS,
  'PUT /api/classes/[classId]': DESK_OF_YEAR,
  'PUT /api/classes/[classId]/attendances': DESK_OF_YEAR,
  'PUT /api/classes/[classId]/handouts': DESK_OF_YEAR,
  'PUT /api/classes/[classId]/ratings': DESK_OF_YEAR,
  'PUT /api/feedback/[feedbackId]': DESKS,
  'PUT /api/feedback/[feedbackId]/themings/[themingId]': COORDINATORS,
  'PUT /api/feedback/themes/[themeId]': COORDINATORS,
  'PUT /api/feedback/themes/[themeId]/decisions/[decisionId]': COORDINATORS,
  'POST /api/applications': OPEN,
  // 404: nobody applied.
  'PUT /api/applications/[applicationId]/decisions/[decisionId]': row('401 401 404 404 404 404 404 404'),
  'POST /api/handbook/feedback': OPEN,
  'POST /api/handbook/acknowledgements': OPEN,
  'POST /api/family/opening': OPEN,
  'POST /api/family/survey': NOBODY_OPENED,
  'POST /api/family/stress': NOBODY_OPENED,
  'POST /api/family/test': NOBODY_OPENED,
  'PUT /api/editions/[editionId]': COORDINATORS,
  'PUT /api/handbook/texts/[versionId]/signature': REVIEWERS,
  'PUT /api/handbook/texts/[versionId]/recordings/[locale]': VOICES,
  'PUT /api/handbook/recordings/[recordingId]/withdrawal': NO_RECORDING,
  'PUT /api/proposals/[proposalId]/presence': DRAFTERS,
  'PUT /api/proposals/[proposalId]/reasons/[reasonId]': DRAFTERS,
  'PUT /api/proposals/[proposalId]/reviews/[stepId]': REVIEWERS,
  'PUT /api/proposals/[proposalId]/saves/[saveId]': DRAFTERS,
  'PUT /api/proposals/[proposalId]/submissions/[stepId]': DRAFTERS,
  'GET /api/programmes/[programmeId]/exports/[sheet]': { ...DESK_OF_YEAR, maXiaoyun: 200, zhaoLei: 200 },
  'PUT /api/programmes/[programmeId]/exports/[sheet]/full/[exportId]': COORDINATOR_OF_YEAR,
  'GET /api/programmes/[programmeId]/months/[month]': { ...DESK_OF_YEAR, maXiaoyun: 200, zhaoLei: 200 },
  'PUT /api/programmes/[programmeId]/months/[month]/reports/[reportId]': COORDINATOR_OF_YEAR,
  'GET /api/programmes/[programmeId]/roster/template': { ...COORDINATOR_OF_YEAR, maXiaoyun: 200 },
  'POST /api/programmes/[programmeId]/roster/likenesses': COORDINATOR_OF_YEAR,
  'POST /api/programmes/[programmeId]/roster/reading': COORDINATOR_OF_YEAR,
  'POST /api/programmes/[programmeId]/roster/returned': COORDINATOR_OF_YEAR,
  'PUT /api/programmes/[programmeId]/imports/[batchId]': COORDINATOR_OF_YEAR,
  'PUT /api/programmes/[programmeId]/versions/[versionId]': COORDINATOR_OF_YEAR,
  'PUT /api/programmes/[programmeId]/spot-draws/[drawId]': COORDINATOR_OF_YEAR,
  // 404: nothing was drawn.
  'PUT /api/spot-draws/[drawId]/checks/[checkId]': row('401 401 404 404 404 404 404 404'),
  'PUT /api/spot-draws/[drawId]/checks/[checkId]/steps/[stepId]': row('401 401 404 404 404 404 404 404'),
  'PUT /api/imports/[batchId]/undo/[undoId]': COORDINATOR_OF_YEAR,
  'PUT /api/restricted-risks/[flagId]/steps/[eventId]': { ...DESK_OF_HOME, zhouMin: 404 },
  'PUT /api/risks/[flagId]/steps/[eventId]': DESK_OF_HOME,
  // 409: of her own visit, but no record names this photo.
  'PUT /api/visits/[visitId]/photos/[sha256]': row('401 401 403 404 403 409 404 404'),
  'GET /api/visits/[visitId]/photos/[sha256]': row('401 401 404 404 404 404 404 403'),
  // 404: this record names no stored signature.
  'GET /api/visits/[visitId]/trainer-signature': row('401 401 200 404 200 200 404 403'),
  'PUT /api/account/signatures/[sha256]': row('401 401 403 403 403 422 422 403'),
  'GET /api/account/signatures/[sha256]': row('401 401 403 403 403 404 404 403'),
  'PUT /api/visits/[visitId]/reviews/[reviewId]': DESK_OF_HOME,
  'PUT /api/visits/[visitId]/revisions/[revisionId]': row('401 401 403 404 403 422 404 404'),
  'PUT /api/visits/[visitId]/revisions/[revisionId]/from-file': COORDINATORS,
  'PUT /api/reminders/[batchId]': DESK_OF_YEAR,
  'PUT /api/work-views/[viewId]': DESKS,
  // 404: nobody has kept a view.
  'PUT /api/work-views/[viewId]/removal': row('401 401 404 404 404 404 404 404'),
  'PUT /api/households/[householdId]': COORDINATOR_OF_YEAR,
  'GET /api/households/[householdId]/file': { ...DESK_OF_HOME, maXiaoyun: 200, zhaoLei: 200 },
  'PUT /api/households/[householdId]/appointments/[appointmentId]': STAFF_OF_HOME,
  'PUT /api/households/[householdId]/assessments/[assessmentId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/assignments/[assignmentId]': DESK_OF_HOME,
  'PUT /api/households/[householdId]/cards/[cardId]': DESK_OF_HOME,
  'PUT /api/households/[householdId]/cards/[cardId]/revocation': DESK_OF_HOME,
  'PUT /api/households/[householdId]/caregivers/[memberId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/completions/[completionId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/completions/[completionId]/reversal/[reversalId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/completions/[completionId]/reissues/[reissueId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/consents/[consentId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/reports/[reportId]': row('401 401 403 404 403 422 404 404'),
  // 404: nothing of that id was reported.
  'PUT /api/households/[householdId]/reports/[reportId]/answer': row('401 401 404 404 404 404 404 404'),
  'PUT /api/households/[householdId]/follow-ups/[followUpId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/handouts/[handoutId]': DESK_OF_HOME,
  // 404: nothing of that id was handed out.
  'PUT /api/households/[householdId]/handouts/[handoutId]/withdrawal': row('401 401 404 404 404 404 404 404'),
  'PUT /api/households/[householdId]/overrides/[overrideId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/overrides/[overrideId]/withdrawal': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/plan-decisions/[decisionId]': STAFF_OF_HOME,
  'PUT /api/households/[householdId]/promotions/[eventId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/reveals/[revealId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/reviews/[reviewId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/status-events/[eventId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/surveys/[surveyId]': COORDINATOR_OF_HOME,
  'PUT /api/households/[householdId]/tests/[testId]': DESK_OF_HOME,
}
