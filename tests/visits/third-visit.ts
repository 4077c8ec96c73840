import { planOf } from '#lib/assessments/rules.ts'
import { instantOf } from '#lib/calendar/dates.ts'
import type { CheckContext } from '#lib/visits/rules.ts'
import { checkVisit } from '#lib/visits/rules.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { hexi } from '../programmes/hexi.ts'

const id = (n: number) => `0198f000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** So many different hashes, as a phone would name its photos. */
export const hashes = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => String(i + 1).padStart(64, '0'))

/** 周敏's third visit to 王桂英 and 张德福, 17 September 2026, 9:32 to 10:37: routine, nothing wrong with it. */
export const thirdVisit: LogVisitInput = {
  visitId: id(3),
  revisionId: id(31),
  basedOn: null,
  householdId: id(52),
  programmeVersionId: id(1),
  kind: 'coaching',
  met: true,
  visitDate: '2026-09-17',
  arriveAt: '09:32',
  leaveAt: '10:37',
  presentPersons: ['primaryCaregiver', 'elder'],
  elderStates: ['stable'],
  vitals: { temperature: 36.6, pulse: 76, respiration: 18, sbp: 132, dbp: 78 },
  vitalsConfirmed: [],
  skills: [
    { code: 'N01', level: 3, place: 'home' },
    { code: 'N02', level: 2, place: 'home' },
    { code: 'R03', level: 1, place: 'home' },
  ],
  problems: { codes: ['turningHard', 'backAche'], text: '骶尾部上次发红处已退红，皮肤完整。' },
  advice: { codes: ['N02.1', 'N01.1'], text: '' },
  nothingUnusual: true,
  riskFlags: [],
  sealed: 'AAAA',
  editionId: id(3),
  nextVisitDate: '2026-10-01',
  photoCount: 0,
  noPhotoReason: 'noConsent',
  caregiverSign: { kind: 'reason', reason: 'inconvenient' },
  trainerSigned: true,
  savedAt: instantOf('2026-09-17', '10:37'),
  deviceId: 'zhou-min-phone',
}

/** The same address on 3 September: nobody met. */
export const attempt: LogVisitInput = {
  ...thirdVisit,
  met: false,
  attemptReason: 'familyPostponed',
  cancelledBy: 'family',
  visitDate: '2026-09-03',
  arriveAt: null,
  leaveAt: null,
  presentPersons: [],
  elderStates: [],
  vitals: {},
  skills: [],
  problems: { codes: [], text: '' },
  advice: { codes: [], text: '' },
  nothingUnusual: false,
  nextVisitDate: '2026-09-17',
  noPhotoReason: undefined,
  caregiverSign: null,
  savedAt: instantOf('2026-09-03', '09:40'),
}

export const context: CheckContext = {
  programme: hexi,
  household: {
    plan: planOf(['bedbound', 'sputum'], [], hexi),
    photoConsent: true,
    approvedOn: '2026-06-12',
    makeupLessons: 0,
  },
  now: instantOf('2026-09-17', '18:40'),
}

const said = ({ path, key }: { path: string; key: string }) => `${path} ${key.split('.').at(-1)}`

/** The errors of a visit that differs from the third one so, as `path key`. */
export const errorsOf = (over: Partial<LogVisitInput>, given: Partial<CheckContext> = {}) =>
  checkVisit({ ...thirdVisit, ...over }, { ...context, ...given }).errors.map(said)

export const warningsOf = (over: Partial<LogVisitInput>, given: Partial<CheckContext> = {}) =>
  checkVisit({ ...thirdVisit, ...over }, { ...context, ...given }).warnings.map(
    warning => said(warning) + (warning.confirmed === null ? '' : warning.confirmed ? ' yes' : ' ?'),
  )
